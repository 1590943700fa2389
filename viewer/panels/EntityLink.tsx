import { memo } from 'react';
import { Button } from 'react-aria-components';
import { pointing } from '../canvas/pointing.ts';
import { plainText } from '../data/plain-text.ts';
import { useGround } from '../state/desk.tsx';
import { TypeDisc } from './TypeDisc.tsx';

/** An entity's name that selects it. */
export const EntityLink = memo(({ id, disc = false }: { id: string; disc?: boolean }) => {
  const { index, select } = useGround();
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
});
