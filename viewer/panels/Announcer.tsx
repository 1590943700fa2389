import { plainText } from '../data/plain-text.ts';
import { caveat, typeLabel } from '../data/tie.ts';
import { useDesk } from '../state/desk.tsx';

/** Says the selection to those who do not see it. */
export function Announcer() {
  const { index, state, visible } = useDesk();
  const { selection } = state;
  let words = '';
  if (selection?.kind === 'entity') {
    const entity = index.entities.get(selection.id);
    const ties = index.ties(selection.id).filter((tie) => visible.relations.has(tie.id)).length;
    if (entity) words = `${entity.name}, ${entity.type}, ${ties} ties`;
  } else if (selection) {
    const relation = index.relations.get(selection.id);
    if (relation)
      words = [
        index.entities.get(relation.source)?.name,
        caveat(relation),
        typeLabel(relation.type),
        index.entities.get(relation.target)?.name,
      ]
        .filter(Boolean)
        .join(' ');
  }
  return (
    <p className="only-read" aria-live="polite">
      {plainText(words)}
    </p>
  );
}
