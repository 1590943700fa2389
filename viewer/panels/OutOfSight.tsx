import { Button } from 'react-aria-components';
import { bringingIn } from '../state/bring-in.ts';
import { useDesk } from '../state/desk.tsx';

/** Says that what is read stands outside of the picture, and brings it in: these entities, and what is tied to them there. */
export function OutOfSight({ what, ids }: { what: string; ids: readonly string[] }) {
  const { index, state, visible, change } = useDesk();
  const { scope, passing } = visible;
  const isPart = state.ego !== null || state.only !== null;
  const isBeyond = !isPart && ids.every(passing.entity) && ids.some((id) => !scope.has(id));
  return (
    <p className="out-of-sight">
      {isBeyond
        ? `${what} is not among what is shown of this large graph.`
        : `${what} is left out by filters.`}{' '}
      <Button className="link" onPress={() => change(bringingIn(index, state, ids))}>
        Show it
      </Button>
    </p>
  );
}
