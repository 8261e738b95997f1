import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#libs/database';

export interface SpecRedis {
  readonly url: string;
  stop(): Promise<void>;
  /** Ends it without a word; what it had written stays in the folder. */
  kill(): Promise<void>;
}

/** Whether a redis-server is on the PATH. In CI its absence is a failure. */
export function hasRedis(): boolean {
  const isThere = spawnSync('redis-server', ['--version']).status === 0;
  if (!isThere && process.env['CI']) throw new Error('redis-server is missing: CI must install it');
  return isThere;
}

/** A Redis of its own, keeping its data in a folder: on a free port in a temporary one unless told. */
export async function startRedis(place?: { port: number; dir: string }): Promise<SpecRedis> {
  const { port, dir } = place ?? { port: await freePort(), dir: await mkdtemp(join(tmpdir(), 'sawt-redis-')) };
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--save', '', '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
  while (!(await answers(port))) await new Promise((done) => setTimeout(done, 20));
  const end = async (signal: NodeJS.Signals) => {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill(signal);
    await ended;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM');
      await rm(dir, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.end());
  });
}
