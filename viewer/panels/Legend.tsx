import { useMemo } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import { ENTITY_TYPES, type EntityTypeId } from '../../src/ontology/entity-types.ts';
import { kindLabel, TIE_CLASSES, type TieKind, tieKind } from '../data/tie.ts';
import { useDesk } from '../state/desk.tsx';
import { TypeDisc } from './TypeDisc.tsx';

/** What icons and colours mean; each line hides and shows what it explains. */
export function Legend() {
  const { index, state, change } = useDesk();
  const { types, ties } = useMemo(() => {
    const types = new Map<EntityTypeId, number>();
    for (const one of index.graph.entities) types.set(one.type, (types.get(one.type) ?? 0) + 1);
    const ties = new Map<TieKind, number>();
    for (const one of index.graph.relations) ties.set(tieKind(one), (ties.get(tieKind(one)) ?? 0) + 1);
    return { types, ties };
  }, [index]);
  const allTypes = (Object.keys(ENTITY_TYPES) as EntityTypeId[]).filter((type) => types.has(type));
  const allTies = [...ties.keys()];

  return (
    <>
      <section className="legend" aria-label="Entity types">
        <h3 className="section">Entities</h3>
        {allTypes.map((type) => (
          <div className="legend-line" key={type}>
            <Checkbox
              className="legend-check"
              isSelected={!state.hiddenTypes.includes(type)}
              onChange={(shown) => change({ hiddenTypes: without(state.hiddenTypes, type, shown) })}
            >
              <TypeDisc type={type} size={20} />
              <span className="legend-name">{ENTITY_TYPES[type].label}</span>
              <span className="number">{types.get(type)}</span>
            </Checkbox>
            <Only
              label={ENTITY_TYPES[type].label}
              onPress={() => change({ hiddenTypes: allTypes.filter((one) => one !== type) })}
            />
          </div>
        ))}
      </section>
      <section className="legend" aria-label="Ties">
        <h3 className="section">Ties</h3>
        {TIE_CLASSES.map((group) => {
          const kinds = group.kinds.filter((kind) => ties.has(kind));
          if (kinds.length === 0) return null;
          const shown = kinds.filter((kind) => !state.hiddenTies.includes(kind));
          return (
            <fieldset className="legend-group" key={group.id}>
              <legend className="only-read">{group.label}</legend>
              <div className="legend-line legend-class">
                <Checkbox
                  className="legend-check"
                  isSelected={shown.length > 0}
                  isIndeterminate={shown.length > 0 && shown.length < kinds.length}
                  onChange={(show) =>
                    change({
                      hiddenTies: show
                        ? state.hiddenTies.filter((kind) => !kinds.includes(kind))
                        : [...new Set([...state.hiddenTies, ...kinds])],
                    })
                  }
                >
                  <span className="swatch" data-tie={group.id} data-weight="bold" />
                  <span className="legend-name">{group.label}</span>
                  <span className="number">
                    {kinds.reduce((sum, kind) => sum + (ties.get(kind) ?? 0), 0)}
                  </span>
                </Checkbox>
                <Only
                  label={group.label}
                  onPress={() => change({ hiddenTies: allTies.filter((kind) => !kinds.includes(kind)) })}
                />
              </div>
              {kinds.map((kind) => (
                <div className="legend-line legend-kind" key={kind}>
                  <Checkbox
                    className="legend-check"
                    isSelected={!state.hiddenTies.includes(kind)}
                    onChange={(show) => change({ hiddenTies: without(state.hiddenTies, kind, show) })}
                  >
                    <span className="legend-name">{kindLabel(kind)}</span>
                    <span className="number">{ties.get(kind)}</span>
                  </Checkbox>
                  <Only
                    label={kindLabel(kind)}
                    onPress={() => change({ hiddenTies: allTies.filter((one) => one !== kind) })}
                  />
                </div>
              ))}
            </fieldset>
          );
        })}
      </section>
    </>
  );
}

const Only = ({ label, onPress }: { label: string; onPress: () => void }) => (
  <Button className="only" aria-label={`Only ${label}`} onPress={onPress}>
    only
  </Button>
);

/** The list of what is hidden, with or without one. */
function without<T>(hidden: readonly T[], one: T, shown: boolean): readonly T[] {
  return shown ? hidden.filter((other) => other !== one) : [...hidden, one];
}
