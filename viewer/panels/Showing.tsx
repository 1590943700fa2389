import { Button } from 'react-aria-components';
import { useDesk } from '../state/desk.tsx';
import { NO_FILTERS, type ViewState } from '../state/view-state.ts';
import { topOf } from '../state/visible.ts';

/** How much of the graph is on screen, and the way back to all of it. */
export function Showing() {
  const { index, opened, share, visible, state, change } = useDesk();
  // of a very large graph the rest is on its way
  const counts = opened.whole ? index.graph.manifest.counts : null;
  const entities = counts?.entities ?? index.graph.entities.length;
  const relations = counts?.relations ?? index.graph.relations.length;
  const beyond = state.ego || counts ? 0 : entities - topOf(index, state);
  const filtered = (Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[]).some(
    (key) => JSON.stringify(state[key]) !== JSON.stringify(NO_FILTERS[key]),
  );
  return (
    <div className="showing">
      <p role="status">
        Showing <b>{visible.entities.size}</b> of {entities} entities, <b>{visible.relations.size}</b> of{' '}
        {relations} ties
      </p>
      {counts && (
        <span className="soft">
          {Number.isNaN(share)
            ? 'The rest could not be loaded'
            : `Loading the rest: ${Math.floor(100 * share)}%`}
        </span>
      )}
      {beyond > 0 && (
        <Button className="link" onPress={() => change({ top: Math.min(entities, 2 * topOf(index, state)) })}>
          More
        </Button>
      )}
      {state.top !== null && (
        <Button className="link" onPress={() => change({ top: null, added: [] })}>
          Fewer
        </Button>
      )}
      {state.hidden.length > 0 && (
        <Button className="link" onPress={() => change({ hidden: [] })}>
          Show {state.hidden.length} hidden
        </Button>
      )}
      {filtered && (
        <Button className="link" onPress={() => change(NO_FILTERS satisfies Partial<ViewState>)}>
          Show all
        </Button>
      )}
    </div>
  );
}
