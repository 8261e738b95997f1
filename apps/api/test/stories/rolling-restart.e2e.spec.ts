import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCoalition, makeOrganisation } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { freePort, makeSpecDatabase, programEnv, startProgram, stopProgram, type SpecDatabase } from '#libs/testing';
import { SIGN, signing } from './world.js';

const RESTARTS = 2;
const PEOPLE = 6;
type Api = { readonly port: number; child: ChildProcess };

/** A plain proxy in front of two apis: it asks each five times a second whether it is ready, and gives a request to one that is. */
function proxyOf(ports: readonly number[]) {
  let turn = 0;
  const ready = new Set(ports);
  const looking = setInterval(() => ports.forEach((port) => void fetch(`http://127.0.0.1:${port}/readyz`).then(({ ok }) => ok, () => false).then((ok) => (ok ? ready.add(port) : ready.delete(port)))), 200);
  const pass = (from: IncomingMessage, body: Buffer, to: ServerResponse) => {
    const port = [...ready][turn++ % ready.size];
    const onward = request({ host: '127.0.0.1', port, path: from.url, method: from.method, headers: from.headers, agent: false }, (answer) => {
      to.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(to);
    });
    onward.on('error', ({ code }: NodeJS.ErrnoException) => to.writeHead(502).end(code));
    onward.end(body);
  };
  const server = createServer((from, to) => {
    const pieces: Buffer[] = [];
    from.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => pass(from, Buffer.concat(pieces), to));
  });
  server.on('close', () => clearInterval(looking));
  return { server, ready };
}

describe('a rolling restart', () => {
  let db: SpecDatabase;
  let dir: string;
  let env: Record<string, string>;
  const apis: Api[] = [];
  const proxy = { url: '', ready: new Set<number>(), close: () => {} };
  const start = (port: number) => startProgram('api', { ...env, HOST: '127.0.0.1', PORT: String(port), TRUST_PROXY: 'true', SIGN_RATE_LIMIT: '0', STOP_DELAY: '3' }, () => {});

  beforeAll(async () => {
    [db, dir] = [await makeSpecDatabase(), await mkdtemp(join(tmpdir(), 'sawt-rolling-'))];
    env = programEnv({ db, dir, port: 0, smtpPort: 9 });
    const ports = [await freePort(), await freePort()];
    apis.push(...(await Promise.all(ports.map(async (port) => ({ port, child: await start(port) })))));
    const { server, ready } = proxyOf(ports);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    Object.assign(proxy, { ready, url: `http://127.0.0.1:${(server.address() as { port: number }).port}`, close: () => (server.closeAllConnections(), server.close()) });
  });
  afterAll(async () => {
    proxy.close();
    await Promise.all(apis.map(({ child }) => stopProgram(child)));
    await db.drop();
    await rm(dir, { recursive: true });
  });

  it('fails nobody who signs through a proxy meanwhile, and each stop ends by itself in time', async () => {
    const coalition = await makeCoalition(db);
    const lead = await makeOrganisation(db, { coalitionId: coalition.id });
    const { id, slug } = await makePetition(db, { organisationId: lead.id, coalitionId: coalition.id });
    let [number, isOver] = [0, false];
    const failed: string[] = [];
    const sign = async () => {
      while (!isOver) {
        const answer = await fetch(`${proxy.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': `11.${number % 250}.1.1` }, body: JSON.stringify({ query: SIGN, variables: signing(slug, { email: `signer${++number}@association.ma` }) }) });
        const body = await answer.text();
        if (!body.includes('CheckYourEmail')) failed.push(`${answer.status} ${body.slice(0, 200)}`);
      }
    };
    const people = Array.from({ length: PEOPLE }, sign);
    const stops: number[] = [];
    for (let i = 0; i < RESTARTS; i++) {
      const api = apis[i % 2]!;
      const ended = once(api.child, 'exit');
      const began = Date.now();
      api.child.kill('SIGTERM');
      await ended;
      stops.push(Date.now() - began);
      api.child = await start(api.port);
      while (!proxy.ready.has(api.port)) await wait(50); // the next one goes when this one is back
    }
    isOver = true;
    await Promise.all(people);
    expect(failed).toEqual([]);
    expect(Math.max(...stops)).toBeLessThan(10_000);
    expect(await db.sql('select count(*)::int as rows from signature where petition_id = $1', [id])).toEqual([{ rows: number }]);
    expect(number).toBeGreaterThan(RESTARTS * PEOPLE);
  }, 120_000);
});
