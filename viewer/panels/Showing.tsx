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
  const { passing, scope } = visible;
  const isPart = state.ego !== null || state.only !== null;
  const beyond = isPart || counts ? 0 : passing.entities - scope.size;
  // of a large graph, who passes the filters is more than who is shown, or may be
  const three = passing.filtered && !isPart && !counts && topOf(index, state) < entities;
  const filtered = (Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[]).some(
    (key) => JSON.stringify(state[key]) !== JSON.stringify(NO_FILTERS[key]),
  );
  return (
    <div className="showing">
      <p role="status">
        {three ? (
          <>
            Showing <b>{visible.entities.size}</b> of {passing.entities} that pass, of {entities} entities;{' '}
            <b>{visible.relations.size}</b> of {passing.relations} ties, of {relations}
          </>
        ) : (
          <>
            Showing <b>{visible.entities.size}</b> of {entities} entities, <b>{visible.relations.size}</b> of{' '}
            {relations} ties
          </>
        )}
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
