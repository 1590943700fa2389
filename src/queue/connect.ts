import { type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from '@nats-io/jetstream';
import {
  type ConnectionOptions,
  connect,
  credsAuthenticator,
  type NatsConnection,
} from '@nats-io/transport-node';
import { QueueError } from './queue-error.ts';
import { serverAddress } from './server-address.ts';
import { untilDone } from './until-done.ts';

/** How to get to a cluster. */
export interface Access {
  /** As `serverAddress` takes it. */
  readonly address: string;
  readonly user?: string;
  readonly password?: string;
  /** What a credentials file of NATS holds (a JWT and its seed). */
  readonly credentials?: Uint8Array;
  /** In PEM: whom to trust beside the system's own authorities, and who asks. */
  readonly tls?: { readonly ca?: string; readonly cert?: string; readonly key?: string };
  /** Milliseconds without any server after which it is given up; otherwise it is tried for ever. */
  readonly patience?: number;
  /** Hears when the connection is lost and found again. */
  readonly note: (message: string) => void;
}

/** A cluster with JetStream. */
export interface Queue {
  readonly connection: NatsConnection;
  readonly client: JetStreamClient;
  readonly manager: JetStreamManager;
  /** The address, for messages. */
  readonly shown: string;
  /** Bytes that one message may have, headers and all. */
  readonly largest: number;
  /** Fulfilled when the connection is closed for good. */
  readonly closed: Promise<QueueError>;
  /** Sends what is still to be sent, and leaves. */
  readonly close: () => Promise<void>;
}

/** Below this, messages hold less than a page of text. */
const LEAST_PAYLOAD = 16_384;
/** Milliseconds that a cluster that is just starting gets to choose its leaders. */
const STARTING = 30_000;

/**
 * Connects to a cluster, and stays connected while any of its servers is there.
 * @throws QueueError in one line, without secrets: no server there, wrong password, JetStream off
 */
export async function openQueue(access: Access): Promise<Queue> {
  const { shown, ...address } = serverAddress(access.address);
  const connection = await connected(options(address, access), shown);
  const largest = connection.info?.max_payload ?? 0;
  try {
    if (largest < LEAST_PAYLOAD)
      throw new QueueError(
        `takes messages of ${largest} bytes at most; set max_payload to 1MB, as it is by default`,
        shown,
      );
    const manager = await withJetStream(connection, shown);
    const lost = watch(connection, access, shown);
    const closed = connection.closed().then((error) => {
      const why = lost.long() ? `no server for ${Math.round(access.patience! / 60_000)} minutes` : error;
      return new QueueError(`the connection is closed (${why || 'it was left'})`, shown);
    });
    const close = async (): Promise<void> => {
      if (!connection.isClosed()) await connection.drain().catch(() => connection.close());
    };
    return { connection, client: jetstream(connection), manager, shown, largest, closed, close };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function options(
  { servers, tls, ...inAddress }: Omit<ReturnType<typeof serverAddress>, 'shown'>,
  { tls: pem = {}, credentials, ...given }: Access,
): ConnectionOptions {
  const user = inAddress.user ?? given.user;
  const password = inAddress.password ?? given.password;
  return {
    servers: [...servers],
    name: 'dragoman',
    maxReconnectAttempts: -1,
    reconnectTimeWait: 500,
    // a server that froze, or a cut wire, is noticed after a quarter of a minute
    pingInterval: 5_000,
    maxPingOut: 2,
    ...(inAddress.token !== undefined && { token: inAddress.token }),
    ...(user !== undefined && { user, pass: password ?? '' }),
    ...(credentials && { authenticator: credsAuthenticator(credentials) }),
    ...((tls || Object.keys(pem).length > 0) && { tls: pem }),
  };
}

async function connected(options: ConnectionOptions, shown: string): Promise<NatsConnection> {
  try {
    return await connect(options);
  } catch (error) {
    const { name, message } = error as Error;
    const { code } = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
    if (name === 'AuthorizationError' || /authoriz|authentic/i.test(message))
      throw new QueueError(
        'refuses this user: check user, password, token or credentials file',
        shown,
        undefined,
      );
    if (/certificate|tls|ssl/i.test(`${message} ${code}`))
      throw new QueueError(`no secure connection (${message}): check the certificates`, shown);
    const why = code ?? (name === 'TimeoutError' ? 'nothing answers' : message);
    throw new QueueError(
      `no NATS server answers there (${why}): start one with nats-server --jetstream, or correct the address`,
      shown,
    );
  }
}

/** @throws QueueError when JetStream is off, or has no leader */
async function withJetStream(connection: NatsConnection, shown: string): Promise<JetStreamManager> {
  try {
    // of a cluster that is just starting no one answers for a while
    return await untilDone(() => jetstreamManager(connection), {
      patience: STARTING,
      isFinal: (error) => isOff(error) && connection.info?.jetstream !== true,
    });
  } catch (error) {
    throw new QueueError(
      isOff(error)
        ? 'has JetStream switched off: start it with nats-server --jetstream, or allow it for this account'
        : `JetStream does not answer (${(error as Error).message}): are most servers of the cluster there?`,
      shown,
    );
  }
}

/** No one listens (503), or the account may not (10039, 10076). */
const isOff = (error: unknown): boolean => {
  const { name, code, message } = error as Error & { code?: number };
  return (
    name === 'JetStreamNotEnabled' ||
    code === 10039 ||
    code === 10076 ||
    /not enabled|no responders/i.test(message)
  );
};

/** Tells of a connection that is lost, and gives it up when the patience is over. */
function watch(
  connection: NatsConnection,
  { patience, note }: Access,
  shown: string,
): { long: () => boolean } {
  let timer: NodeJS.Timeout | undefined;
  let long = false;
  let isLost = false;
  void (async () => {
    for await (const { type } of connection.status()) {
      if (type === 'disconnect' && !isLost && !connection.isDraining()) {
        isLost = true;
        note(`${shown}: the connection is lost; trying again`);
        if (patience !== undefined)
          timer = setTimeout(() => {
            long = true;
            void connection.close();
          }, patience);
      } else if (type === 'reconnect' && isLost) {
        isLost = false;
        clearTimeout(timer);
        note(`${shown}: connected again`);
      }
    }
  })();
  void connection.closed().then(() => clearTimeout(timer));
  return { long: () => long };
}
