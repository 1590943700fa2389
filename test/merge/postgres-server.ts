import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type DebianTool, needTool, succeeds } from '../export/debian-tool.ts';

const VERSIONS = '/usr/lib/postgresql';

/** Where a program of the server lies: Debian keeps a folder for each version, others have it on the path. */
function programs(): string | undefined {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : [];
  const folder = versions
    .map((version) => join(VERSIONS, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  return folder ?? (succeeds('initdb', '--version') ? '' : undefined);
}

export const POSTGRESQL: DebianTool = {
  name: 'a PostgreSQL server',
  works: () => programs() !== undefined,
  packages: ['postgresql'],
};

export interface PostgresServer {
  readonly port: number;
  /** `postgres://dragoman@127.0.0.1:PORT/postgres` */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * A private server in a temporary folder, on the loopback address alone. It is not kept safe from a crash of the machine, so it
 * is fast. Installed first where it is missing; the server refuses to run as root, so root starts it as another user.
 */
export async function startPostgres(): Promise<PostgresServer> {
  needTool(POSTGRESQL);
  const bin = programs()!;
  const user = process.getuid?.() === 0 ? unprivileged() : undefined;
  const home = mkdtempSync(join(tmpdir(), 'dragoman-postgres-'));
  if (user) chownSync(home, user.uid, user.gid);
  const options = { ...user, cwd: home };
  const data = join(home, 'data');
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'dragoman', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C.UTF-8'],
    { ...options, stdio: 'ignore' },
  );
  const port = await freePort();
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${home}`,
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
  ].flatMap((setting) => ['-c', setting]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], { ...options, stdio: 'ignore' });
  const ended = once(server, 'exit');
  const stop = async (): Promise<void> => {
    // SIGINT: goes down at once and in order, whoever is connected
    server.kill('SIGINT');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  for (let tries = 0; !succeeds(join(bin, 'pg_isready'), '-h', '127.0.0.1', '-p', String(port)); tries++) {
    if (tries === 100 || server.exitCode !== null) {
      await stop();
      throw new Error('PostgreSQL does not start');
    }
    await wait(100);
  }
  return { port, address: `postgres://dragoman@127.0.0.1:${port}/postgres`, stop };
}

/** `postgres`, whom Debian's package makes, else `nobody`. */
function unprivileged(): { readonly uid: number; readonly gid: number } {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((what) =>
      Number(spawnSync('id', [what, name], { encoding: 'utf8' }).stdout || Number.NaN),
    );
    if (uid && gid) return { uid, gid };
  }
  throw new Error('no user but root, whom PostgreSQL refuses');
}

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
