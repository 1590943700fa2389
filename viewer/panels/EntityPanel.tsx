import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Entity } from '../../src/model/entity.ts';
import type { Relation } from '../../src/model/relation.ts';
import { ENTITY_TYPES } from '../../src/ontology/entity-types.ts';
import type { Canvas } from '../canvas/scene.ts';
import { CorrectEntity, type Correction, CorrectMenu } from '../curate/CorrectEntity.tsx';
import { plainText } from '../data/plain-text.ts';
import { TIE_CLASSES, tieClass } from '../data/tie.ts';
import { useDesk } from '../state/desk.tsx';
import { EntityActions } from './EntityActions.tsx';
import { EntityTime } from './EntityTime.tsx';
import { Notes } from './Notes.tsx';
import { OutOfSight } from './OutOfSight.tsx';
import { StrongestTies } from './StrongestTies.tsx';
import { TieRow } from './TieRow.tsx';
import { TypeDisc } from './TypeDisc.tsx';

const MOST_ALIASES = 8;
/** Of one class. */
const MOST_TIES = 80;

/** An entity: what it is called, its standing ties, and all it did or had done to it. */
export function EntityPanel({ entity, canvas }: { entity: Entity; canvas: Canvas | null }) {
  const { index, visible } = useDesk();
  const ties = index.ties(entity.id);
  const shown = useMemo(() => ties.filter((tie) => visible.relations.has(tie.id)), [ties, visible]);
  const left = ties.length - shown.length;
  const documents = new Set(entity.mentions.map((one) => one.id.slice(0, one.id.lastIndexOf('#'))));
  const codes = codesOf(entity.ids);
  const [correction, setCorrection] = useState<Correction | null>(null);
  return (
    <section className="detail" aria-label="Entity">
      <header className="entity-head">
        <TypeDisc type={entity.type} size={40} />
        <div>
          <h2>{plainText(entity.name)}</h2>
          <p>
            {ENTITY_TYPES[entity.type]?.label ?? entity.type} · {plural(entity.mentions.length, 'mention')} in{' '}
            {plural(documents.size, 'document')}
          </p>
        </div>
      </header>
      {!visible.entities.has(entity.id) && <OutOfSight what={plainText(entity.name)} ids={[entity.id]} />}
      <EntityActions entity={entity} canvas={canvas}>
        <CorrectMenu onChoose={setCorrection} />
      </EntityActions>
      {correction && (
        <CorrectEntity entity={entity} correction={correction} onDone={() => setCorrection(null)} />
      )}
      {(entity.aliases.length > 0 || codes.length > 0) && (
        <dl className="names">
          {entity.aliases.length > 0 && (
            <div>
              <dt>Also called</dt>
              <dd>
                {entity.aliases.slice(0, MOST_ALIASES).map(plainText).join(', ')}
                {entity.aliases.length > MOST_ALIASES && ` and ${entity.aliases.length - MOST_ALIASES} more`}
              </dd>
            </div>
          )}
          {codes.map(([scheme, ids]) => (
            <div key={scheme}>
              <dt>{scheme}</dt>
              <dd>{ids.map(plainText).join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
      <Notes notes={entity.notes} />
      <EntityTime ties={shown} />
      <StrongestTies id={entity.id} ties={shown} />
      {TIE_ORDER.map((group) => {
        const list = shown.filter((tie) => tieClass(tie) === group.id).sort(byWeight);
        return (
          list.length > 0 && (
            <section key={group.id} className="tie-group" aria-label={group.label}>
              <h3 className="section">
                <span className="swatch" data-tie={group.id} data-weight="bold" />
                {group.id === 'role' ? 'Facts' : group.label} <small>{list.length}</small>
              </h3>
              <TieList ties={list} from={entity.id} />
            </section>
          )
        );
      })}
      {left > 0 && (
        <p className="left-out">
          {shown.length > 0 ? `${plural(left, 'more tie')} not shown` : `${plural(left, 'tie')}, none shown`}:
          left out by filters, or to entities that are.
        </p>
      )}
      {ties.length === 0 && <p className="left-out">The texts name it, and say nothing of what it does.</p>}
    </section>
  );
}

/** Ties as rows; of very many, the first until all are asked for. */
function TieList({ ties, from }: { ties: readonly Relation[]; from: string }) {
  const [all, setAll] = useState(false);
  const shown = all ? ties : ties.slice(0, MOST_TIES);
  return (
    <>
      <ul>
        {shown.map((tie) => (
          <TieRow key={tie.id} relation={tie} from={from} />
        ))}
      </ul>
      {shown.length < ties.length && (
        <Button className="link" onPress={() => setAll(true)}>
          All {ties.length} ties
        </Button>
      )}
    </>
  );
}

const SCHEMES: Readonly<Record<string, string>> = {
  iso3166: 'ISO 3166',
  iso3166alpha3: 'ISO 3166',
  wikidata: 'Wikidata',
};
/** Codes under the names of their schemes, those of one scheme together. */
function codesOf(ids: Entity['ids']): readonly (readonly [string, readonly string[]])[] {
  const codes = new Map<string, string[]>();
  for (const [scheme, id] of Object.entries(ids)) {
    const name = SCHEMES[scheme] ?? scheme;
    codes.set(name, [...(codes.get(name) ?? []), id]);
  }
  return [...codes];
}

/** Facts first, then deeds, then words. */
const TIE_ORDER = (['role', 4, 2, 3, 1, 'other'] as const).flatMap(
  (id) => TIE_CLASSES.find((one) => one.id === id) ?? [],
);
const byWeight = (a: Relation, b: Relation): number =>
  b.evidence.length - a.evidence.length ||
  (a.type < b.type ? -1 : a.type > b.type ? 1 : a.id < b.id ? -1 : 1);
const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
