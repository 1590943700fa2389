import type { EntityTypeId } from '../../src/ontology/entity-types.ts';
import { ICONS } from '../canvas/icons.ts';

/** The disc of an entity type as the canvas draws it. Its colour comes from the style sheet by `data-type`. */
export const TypeDisc = ({ type, size = 20 }: { type: EntityTypeId; size?: number }) => (
  <svg
    className="type-disc"
    data-type={type}
    viewBox="0 0 24 24"
    width={size}
    height={size}
    aria-hidden="true"
  >
    <circle cx="12" cy="12" r="12" />
    <g
      className="type-icon"
      transform="translate(5 5) scale(.5833)"
      dangerouslySetInnerHTML={{ __html: ICONS[type] ?? ICONS.other }}
    />
  </svg>
);
