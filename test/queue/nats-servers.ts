import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { type DebianTool, needTool, succeeds } from '../export/debian-tool.ts';

export const NATS_SERVER: DebianTool = {
  name: 'a NATS server',
  works: () => succeeds('nats-server', '--version'),
  packages: ['nats-server'],
};

/** Servers on the loopback address that are one cluster, or one server alone. */
export interface NatsServers {
  /** As `--nats` takes them. */
  readonly address: string;
  /** By the names that JetStream calls them. */
  readonly names: readonly string[];
  /** Process ids of those that run. */
  readonly pids: () => readonly number[];
  /** SIGKILL, and gone. */
  readonly kill: (name: string) => Promise<void>;
  /** SIGTERM, and gone. */
  readonly shutDown: (name: string) => Promise<void>;
  /** Starts one again, with all that it kept. */
  readonly start: (name: string) => void;
  /** Ends them all and removes what they kept. */
  readonly remove: () => Promise<void>;
}

interface Server {
  readonly port: number;
  readonly route: number;
  readonly folder: string;
  process?: ChildProcess;
}

export interface ServerOptions {
  readonly jetStream?: boolean;
  /** More lines of the configuration. */
  readonly settings?: string;
  /** What stands before the host in the address: `user:password@`. */
  readonly login?: string;
}

/** Starts servers, each with a folder of its own; comes back when JetStream, where it is on, has a leader. */
export async function startNats(count: number, options: ServerOptions = {}): Promise<NatsServers> {
  needTool(NATS_SERVER);
  const { jetStream = true, settings = '', login = '' } = options;
  const servers = new Map<string, Server>();
  const ports = await freePorts(2 * count);
  for (let number = 1; number <= count; number++) {
    const folder = mkdtempSync(join(tmpdir(), 'dragoman-nats-'));
    servers.set(`n${number}`, { port: ports.pop()!, route: ports.pop()!, folder });
  }
  const routes = [...servers.values()].map(({ route }) => `nats://127.0.0.1:${route}`).join(', ');
  const start = (name: string): void => {
    const server = servers.get(name)!;
    const file = join(server.folder, 'server.conf');
    const lines = [
      `server_name: ${name}`,
      `listen: 127.0.0.1:${server.port}`,
      jetStream ? `jetstream { store_dir: "${server.folder}" }` : '',
      count > 1 ? `cluster { name: test, listen: 127.0.0.1:${server.route}, routes: [${routes}] }` : '',
      settings,
    ];
    writeFileSync(file, lines.join('\n'));
    server.process = spawn('nats-server', ['-c', file], { stdio: 'ignore' });
  };
  const end = async (name: string, signal: NodeJS.Signals): Promise<void> => {
    const { process: running } = servers.get(name)!;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill(signal);
    await ended;
  };
  for (const name of servers.keys()) start(name);
  const address = [...servers.values()].map(({ port }) => `nats://${login}127.0.0.1:${port}`).join(',');
  const started: NatsServers = {
    address,
    names: [...servers.keys()],
    pids: () => [...servers.values()].flatMap(({ process: running }) => running?.pid ?? []),
    kill: (name) => end(name, 'SIGKILL'),
    shutDown: (name) => end(name, 'SIGTERM'),
    start,
    async remove() {
      for (const [name, { folder }] of servers) {
        await end(name, 'SIGKILL');
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
  await until('the servers are there', () => isUp(servers, options));
  return started;
}

async function isUp(
  servers: ReadonlyMap<string, Server>,
  { jetStream = true, login }: ServerOptions,
): Promise<boolean> {
  const [user, pass] = login?.replace('@', '').split(':') ?? [];
  try {
    for (const { port } of servers.values()) {
      const connection = await connect({
        servers: `127.0.0.1:${port}`,
        reconnect: false,
        ...(user && { user, pass }),
      });
      try {
        if (jetStream) await jetstreamManager(connection, { timeout: 1_000 });
      } finally {
        await connection.close();
      }
    }
    return true;
  } catch {
    return false;
  }
}

/** Waits for a condition; a machine may be slow, so it waits long. @throws Error that says for what it waited */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  seconds = 60,
): Promise<void> {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > seconds * 1_000) throw new Error(`waited in vain: ${what}`);
    await wait(25);
  }
}

/** Ports that nobody listens on now. */
export async function freePorts(count: number): Promise<number[]> {
  const probes = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(probes.map((probe) => probe.listening || once(probe, 'listening')));
  const ports = probes.map((probe) => (probe.address() as { port: number }).port);
  await Promise.all(probes.map((probe) => once(probe.close(), 'close')));
  return ports;
}
