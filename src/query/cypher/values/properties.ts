import { described, isMap, kindOf } from './kind.ts';
import type { PropertyMap, Value } from './value.ts';
import { ValueError } from './value-error.ts';

/** Maps have no prototype, so that `__proto__` is a key like any other. */
export const emptyMap = (): Record<string, Value> => Object.create(null);

export const holdsProperties = (value: Value): boolean =>
  isMap(value) || kindOf(value) === 'node' || kindOf(value) === 'relationship';

/** All properties of a node or relationship that are not null, or the entries of a map. */
export function propertiesOf(value: Value): Record<string, Value> {
  if (!holdsProperties(value)) throw new ValueError(`${described(value)} has no properties`);
  const source: PropertyMap = isMap(value)
    ? value
    : (value as unknown as { properties: PropertyMap }).properties;
  const map = emptyMap();
  for (const [key, each] of Object.entries(source)) {
    if (each !== undefined && (each !== null || isMap(value))) map[key] = each;
  }
  return map;
}
