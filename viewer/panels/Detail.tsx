import { Button } from 'react-aria-components';
import { useDesk } from '../state/desk.tsx';
import { EntityPanel } from './EntityPanel.tsx';
import { Glyph } from './Glyph.tsx';
import { Overview } from './Overview.tsx';
import { PathPanel } from './PathPanel.tsx';
import { RelationPanel } from './RelationPanel.tsx';

/** The right side: the selected entity or tie, or what the graph is about. */
export function Detail() {
  const { index, state, change } = useDesk();
  const { selection, path } = state;
  const entity = selection?.kind === 'entity' ? index.entities.get(selection.id) : undefined;
  const relation = selection?.kind === 'relation' ? index.relations.get(selection.id) : undefined;
  return (
    <aside
      className="panel detail-panel"
      aria-label="Evidence"
      key={path ? `${path.from} ${path.to}` : (selection?.id ?? 'overview')}
    >
      {!path && (entity ?? relation) && (
        <Button className="tool detail-close" aria-label="Close" onPress={() => change({ selection: null })}>
          <Glyph name="close" size={15} />
        </Button>
      )}
      {path ? (
        <PathPanel from={path.from} to={path.to} />
      ) : entity ? (
        <EntityPanel entity={entity} />
      ) : relation ? (
        <RelationPanel relation={relation} />
      ) : (
        <Overview />
      )}
    </aside>
  );
}
