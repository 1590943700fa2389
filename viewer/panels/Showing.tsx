import { Button } from 'react-aria-components';
import { useDesk } from '../state/desk.tsx';
import { NO_FILTERS, type ViewState } from '../state/view-state.ts';
import { topOf } from '../state/visible.ts';

/** How much of the graph is on screen, and the way back to all of it. */
export function Showing() {
  const { index, visible, state, change } = useDesk();
  const entities = index.graph.entities.length;
  const relations = index.graph.relations.length;
  const beyond = state.ego ? 0 : entities - topOf(index, state);
  const filtered = (Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[]).some(
    (key) => JSON.stringify(state[key]) !== JSON.stringify(NO_FILTERS[key]),
  );
  return (
    <div className="showing">
      <p role="status">
        Showing <b>{visible.entities.size}</b> of {entities} entities, <b>{visible.relations.size}</b> of{' '}
        {relations} ties
      </p>
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
      {filtered && (
        <Button className="link" onPress={() => change(NO_FILTERS satisfies Partial<ViewState>)}>
          Show all
        </Button>
      )}
    </div>
  );
}
