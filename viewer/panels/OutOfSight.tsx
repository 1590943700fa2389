import { Button } from 'react-aria-components';
import { useDesk } from '../state/desk.tsx';
import { NO_FILTERS } from '../state/view-state.ts';
import { scopeOf } from '../state/visible.ts';

/** Says that what is read stands outside of the picture, and brings it in: these entities, and what is tied to them there. */
export function OutOfSight({ what, ids }: { what: string; ids: readonly string[] }) {
  const { index, state, change } = useDesk();
  const scope = scopeOf(index, { ...state, ego: null, only: null });
  const beyond = ids.filter((id) => !scope.has(id));
  return (
    <p className="out-of-sight">
      {beyond.length > 0
        ? `${what} is not among what is shown of this large graph.`
        : `${what} is left out by filters.`}{' '}
      <Button className="link" onPress={() => change({ ...NO_FILTERS, added: [...state.added, ...beyond] })}>
        Show it
      </Button>
    </p>
  );
}
