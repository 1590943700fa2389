import { useMemo } from 'react';
import { ENTITY_TYPES, type EntityTypeId } from '../../src/ontology/entity-types.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { kindLabel, TIE_CLASSES, type TieKind, tieKind } from '../data/tie.ts';
import { useDesk } from '../state/desk.tsx';
import { LegendLine } from './LegendLine.tsx';

/** What icons and colours mean; each line hides and shows what it explains. */
export function Legend() {
  const { index, state } = useDesk();
  const { allTypes, types, allTies, classes } = useMemo(() => contents(index), [index]);
  const { hiddenTypes, hiddenTies } = state;
  return (
    <>
      <section className="legend" aria-label="Entity types">
        <h2 className="section">Entities</h2>
        {types.map(({ type, kinds, count }) => (
          <LegendLine
            key={type}
            of="hiddenTypes"
            kinds={kinds}
            all={allTypes}
            look="type"
            sign={type}
            label={ENTITY_TYPES[type].label}
            count={count}
            isShown={!hiddenTypes.includes(type)}
          />
        ))}
      </section>
      <section className="legend" aria-label="Ties">
        <h2 className="section">Ties</h2>
        {classes.map(({ id, label, kinds, count, lines }) => {
          const shown = kinds.filter((kind) => !hiddenTies.includes(kind)).length;
          return (
            <fieldset className="legend-group" key={id}>
              <legend className="only-read">{label}</legend>
              <LegendLine
                of="hiddenTies"
                kinds={kinds}
                all={allTies}
                look="class"
                sign={id}
                label={label}
                count={count}
                isShown={shown > 0}
                isPartly={shown > 0 && shown < kinds.length}
              />
              {lines.map((line) => (
                <LegendLine
                  key={line.kind}
                  of="hiddenTies"
                  kinds={line.kinds}
                  all={allTies}
                  look="kind"
                  sign={line.kind}
                  label={kindLabel(line.kind)}
                  count={line.count}
                  isShown={!hiddenTies.includes(line.kind)}
                />
              ))}
            </fieldset>
          );
        })}
      </section>
    </>
  );
}

/** Which types, classes and kinds there are, and how many of each. */
function contents(index: GraphIndex) {
  const perType = new Map<EntityTypeId, number>();
  for (const { type } of index.graph.entities) perType.set(type, (perType.get(type) ?? 0) + 1);
  const perKind = new Map<TieKind, number>();
  for (const one of index.graph.relations) perKind.set(tieKind(one), (perKind.get(tieKind(one)) ?? 0) + 1);
  const allTypes = (Object.keys(ENTITY_TYPES) as EntityTypeId[]).filter((type) => perType.has(type));
  const classes = TIE_CLASSES.map(({ id, label, kinds }) => {
    const lines = kinds
      .filter((kind) => perKind.has(kind))
      .map((kind) => ({ kind, kinds: [kind], count: perKind.get(kind) ?? 0 }));
    const count = lines.reduce((sum, line) => sum + line.count, 0);
    return { id, label, kinds: lines.map((line) => line.kind), count, lines };
  });
  return {
    allTypes,
    types: allTypes.map((type) => ({ type, kinds: [type], count: perType.get(type) ?? 0 })),
    allTies: [...perKind.keys()],
    classes: classes.filter((one) => one.lines.length > 0),
  };
}
