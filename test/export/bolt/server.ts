import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { packStructure, type Structure, unpack } from './packstream.ts';

export interface Query {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface BoltServer {
  readonly port: number;
  close(): Promise<void>;
}

const HELLO = 0x01;
const GOODBYE = 0x02;
const RUN = 0x10;
const PULL = 0x3f;
const DISCARD = 0x2f;
const ROUTE = 0x66;
const LOGON = 0x6a;
const SUCCESS = 0x70;
const FAILURE = 0x7f;

/**
 * A server of Bolt 5.4 (https://neo4j.com/docs/bolt/current/) that hears what the driver sends: handshake, login, routing,
 * transactions. What a query does is up to `run`, which may throw to refuse it. It answers no rows.
 */
export async function boltServer(options: {
  readonly password?: string;
  readonly run: (query: Query) => void;
}): Promise<BoltServer> {
  const server = createServer((socket) => converse(socket, (message) => answer(message)));
  const port = (): number => (server.address() as AddressInfo).port;

  function answer({ tag, fields }: Structure): Buffer | undefined {
    switch (tag) {
      case HELLO:
        return packStructure(SUCCESS, { server: 'Neo4j/5.26.0', connection_id: 'bolt-1', hints: {} });
      case LOGON: {
        const { credentials } = fields[0] as { credentials?: string };
        if (options.password === undefined || credentials === options.password)
          return packStructure(SUCCESS, {});
        return failure(
          'Neo.ClientError.Security.Unauthorized',
          'The client is unauthorized due to authentication failure.',
        );
      }
      case ROUTE: {
        const addresses = [`127.0.0.1:${port()}`];
        const servers = ['ROUTE', 'READ', 'WRITE'].map((role) => ({ addresses, role }));
        return packStructure(SUCCESS, { rt: { ttl: 300, db: 'neo4j', servers } });
      }
      case RUN:
        try {
          options.run({ text: fields[0] as string, parameters: fields[1] as Query['parameters'] });
          return packStructure(SUCCESS, { fields: [], t_first: 0, qid: 0 });
        } catch (error) {
          return failure('Neo.ClientError.Statement.SyntaxError', (error as Error).message);
        }
      case PULL:
      case DISCARD:
        return packStructure(SUCCESS, { type: 'w', t_last: 0, db: 'neo4j' });
      case GOODBYE:
        return undefined;
      // BEGIN, COMMIT, ROLLBACK, RESET, TELEMETRY, LOGOFF
      default:
        return packStructure(SUCCESS, {});
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: port(), close: () => new Promise((resolve) => server.close(() => resolve())) };
}

const failure = (code: string, message: string): Buffer => packStructure(FAILURE, { code, message });

/** Handshake, then messages in chunks: two bytes of length, the bytes, and an empty chunk after the last. */
function converse(socket: Socket, answer: (message: Structure) => Buffer | undefined): void {
  socket.setNoDelay(true);
  let waiting = Buffer.alloc(0);
  let chunks: Buffer[] = [];
  let agreed = false;
  socket.on('error', () => socket.destroy());
  socket.on('data', (data) => {
    waiting = Buffer.concat([waiting, data]);
    if (!agreed && waiting.length >= 20) {
      waiting = waiting.subarray(20);
      agreed = true;
      socket.write(Buffer.of(0, 0, 4, 5));
    }
    while (agreed && waiting.length >= 2) {
      const length = waiting.readUInt16BE();
      if (waiting.length < 2 + length) return;
      const chunk = waiting.subarray(2, 2 + length);
      waiting = waiting.subarray(2 + length);
      if (length) chunks.push(chunk);
      else if (chunks.length) {
        const reply = answer(unpack(Buffer.concat(chunks)) as Structure);
        chunks = [];
        if (reply === undefined) return void socket.end();
        socket.write(
          Buffer.concat([Buffer.of(reply.length >> 8, reply.length & 0xff), reply, Buffer.of(0, 0)]),
        );
      }
    }
  });
}
