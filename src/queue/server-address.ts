import { QueueError } from './queue-error.ts';

/** Servers of one NATS cluster, and who asks. */
export interface ServerAddress {
  /** `host:port` each. */
  readonly servers: readonly string[];
  /** Whether the address asks for TLS; a server that requires it gets it in any case. */
  readonly tls: boolean;
  readonly user?: string;
  readonly password?: string;
  readonly token?: string;
  /** For messages: without user, password and token. */
  readonly shown: string;
}

const PORT = 4222;
const SCHEMES = new Set(['nats:', 'tls:']);

/**
 * Reads an address as NATS clients take it: `nats://host`, `tls://user:password@host:4222`, `nats://token@host`, `host`;
 * several servers of one cluster are parted by commas, and who asks may stand with any of them.
 * @throws QueueError that shows no secret
 */
export function serverAddress(given: string): ServerAddress {
  const urls = given
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map(parsed);
  if (!urls.length) throw wrong('it is empty', given);
  const { username = '', password = '' } = urls.find((url) => url.username) ?? {};
  const [name, secret] = [decoded(username), decoded(password)];
  return {
    servers: urls.map(({ hostname, port }) => `${hostname}:${port || PORT}`),
    tls: urls.some(({ protocol }) => protocol === 'tls:'),
    // as every NATS client: a name alone is a token
    ...(name && (secret ? { user: name, password: secret } : { token: name })),
    shown: urls.map(({ protocol, host }) => `${protocol}//${host}`).join(','),
  };
}

function parsed(given: string): URL {
  const text = given.includes('://') ? given : `nats://${given}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url?.hostname) throw wrong('it names no host', given);
  if (!SCHEMES.has(url.protocol)) throw wrong(`it begins with ${url.protocol}//`, given);
  if (url.pathname.length > 1 || url.search || url.hash) throw wrong('something follows the host', given);
  return url;
}

const wrong = (why: string, given: string): QueueError =>
  new QueueError(
    `no address of a NATS server (${why}): write nats://HOST:4222, several parted by commas`,
    masked(given),
  );

/** What may be a secret does not show, whatever else is wrong with the address. */
const masked = (address: string): string => address.replace(/[^/@,\s]+@/g, '***@');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
