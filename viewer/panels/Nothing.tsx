import { Button } from 'react-aria-components';
import { useDesk } from '../state/desk.tsx';
import { NO_FILTERS } from '../state/view-state.ts';

/** In place of an empty picture: why it is empty, and the way back. */
export function Nothing() {
  const { index, visible, change } = useDesk();
  if (visible.entities.size > 0) return null;
  return (
    <div className="nothing">
      {index.graph.entities.length === 0 ? (
        <p>No entity was found in this text.</p>
      ) : (
        <>
          <p>Nothing passes the filters.</p>
          <Button className="action" onPress={() => change(NO_FILTERS)}>
            Take the filters off
          </Button>
        </>
      )}
    </div>
  );
}
