import { Button } from 'react-aria-components';
import type { Canvas } from '../canvas/scene.ts';
import { ComparePanel } from '../compare/ComparePanel.tsx';
import { useDesk } from '../state/desk.tsx';
import { ChosenPanel } from './ChosenPanel.tsx';
import { EntityPanel } from './EntityPanel.tsx';
import { Glyph } from './Glyph.tsx';
import { Overview } from './Overview.tsx';
import { PathPanel } from './PathPanel.tsx';
import { RelationPanel } from './RelationPanel.tsx';

/** The right side: the selected entity or tie, or what the graph is about. */
export function Detail({ canvas }: { canvas: Canvas | null }) {
  const { index, state, change } = useDesk();
  const { selection, path } = state;
  const entity = selection?.kind === 'entity' ? index.entities.get(selection.id) : undefined;
  const together = !path && !selection && state.chosen.length > 0;
  const comparing = !path && !selection && !together && state.compare !== null;
  const relation = selection?.kind === 'relation' ? index.relations.get(selection.id) : undefined;
  return (
    <aside
      className="panel detail-panel"
      aria-label="Evidence"
      tabIndex={-1}
      key={path ? `${path.from} ${path.to}` : (selection?.id ?? (together ? 'together' : 'overview'))}
    >
      {!path && (entity ?? relation) && (
        <Button className="tool detail-close" aria-label="Close" onPress={() => change({ selection: null })}>
          <Glyph name="close" size={15} />
        </Button>
      )}
      {path ? (
        <PathPanel {...path} />
      ) : together ? (
        <ChosenPanel />
      ) : comparing ? (
        <ComparePanel />
      ) : entity ? (
        <EntityPanel entity={entity} canvas={canvas} />
      ) : relation ? (
        <RelationPanel relation={relation} />
      ) : (
        <Overview />
      )}
    </aside>
  );
}
