/** What a schema complains of, in zod's own terms: the model needs no library to read them. */
export interface SchemaComplaint {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly errors?: readonly (readonly SchemaComplaint[])[];
}

/**
 * A complaint of a schema in words for whoever wrote the record: `field text: is missing`, `field mentions.0.start: must be a
 * whole number, not a string`.
 */
export function wrongField(complaint: SchemaComplaint): string {
  const field = complaint.path.map(String).join('.');
  return `${field ? `field ${field}: ` : ''}${fault(complaint)}`;
}

/** What is wrong with the field alone. */
export function fault(complaint: SchemaComplaint): string {
  const { code, message, origin, minimum, maximum, values = [], keys = [] } = complaint;
  // a schema that words its complaint itself knows better
  if (!/^(?:Invalid|Too|Unrecognized)\b/.test(message)) return message;
  const received = /received (\w+)$/.exec(message)?.[1];
  if (received === 'undefined') return 'is missing';
  switch (code) {
    case 'invalid_type':
    case 'invalid_union':
      return `must be ${expectedOf(complaint)}${received ? `, not ${named(received)}` : ''}`;
    case 'invalid_value':
      return `must be ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}`;
    case 'too_small':
      if (origin === 'string' || origin === 'array') return Number(minimum) === 1 ? 'is empty' : message;
      return `must be at least ${minimum}`;
    case 'too_big':
      return origin === 'string' ? `is longer than ${maximum} characters` : `must be at most ${maximum}`;
    case 'unrecognized_keys':
      return `unknown field ${keys.join(', ')}`;
    default:
      return message;
  }
}

function expectedOf({ expected, errors = [] }: SchemaComplaint): string {
  const kinds = errors.flatMap((each) => each.slice(0, 1)).map((each) => each.expected);
  return [expected, ...kinds]
    .filter((kind) => kind !== undefined)
    .map(named)
    .join(' or ');
}

const NAMES: Readonly<Record<string, string>> = {
  int: 'a whole number',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  boolean: 'true or false',
  null: 'null',
};

const named = (kind: string): string => NAMES[kind] ?? `a ${kind}`;
