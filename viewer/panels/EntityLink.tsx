import { Button } from 'react-aria-components';
import { pointing } from '../canvas/pointing.ts';
import { plainText } from '../data/plain-text.ts';
import { useDesk } from '../state/desk.tsx';
import { TypeDisc } from './TypeDisc.tsx';

/** An entity's name that selects it. */
export function EntityLink({ id, disc = false }: { id: string; disc?: boolean }) {
  const { index, select } = useDesk();
  const entity = index.entities.get(id);
  if (!entity) return <span>{plainText(id)}</span>;
  return (
    <span {...pointing(id)}>
      <Button className="link entity-link" onPress={() => select('entity', id)}>
        {disc && <TypeDisc type={entity.type} size={18} />}
        <span>{plainText(entity.name)}</span>
      </Button>
    </span>
  );
}
