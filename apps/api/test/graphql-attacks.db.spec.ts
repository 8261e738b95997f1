import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { makeCoalition, makeOrganisation } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { makeSpecDatabase, specConfig, type SpecDatabase } from '#libs/testing';
import { makeApi } from '../api.js';

type Repeated = { readonly times: number; readonly of: string };
type Written = string | readonly (string | Repeated)[];

/** One attack on one limit: what is sent and what must come back. */
interface Attack {
  readonly what: string;
  readonly method?: 'GET' | 'POST';
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly query?: Written;
  readonly variables?: Record<string, unknown>;
  readonly body?: object;
  readonly raw?: string;
  readonly status: number;
  readonly says: string;
  readonly never?: string;
  /** Rows that may come at most. */
  readonly most?: number;
}

const folder = new URL('./attacks/', import.meta.url);
const attacks = readdirSync(folder).map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Attack] as const);

/** Pieces put together; `#` in a repeated piece is its number. */
function spell(written: unknown): string {
  if (typeof written === 'string') return written;
  const pieces = written as readonly (string | Repeated)[];
  return pieces.map((piece) => (typeof piece === 'string' ? piece : Array.from({ length: piece.times }, (_, i) => piece.of.replace('#', String(i))).join(''))).join('');
}

function bodyOf({ raw, body, query, variables }: Attack): string {
  const spelled = variables && Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, Array.isArray(value) ? spell(value) : value]));
  return raw ?? JSON.stringify(body ?? { query: query && spell(query), variables: spelled });
}

describe('the limits of GraphQL', () => {
  let db: SpecDatabase;
  let app: Awaited<ReturnType<typeof makeApi>>;
  let http: FastifyInstance;
  beforeAll(async () => {
    db = await makeSpecDatabase();
    app = await makeApi(specConfig(db, { NODE_ENV: 'production', PUBLIC_OPERATIONS: 'any', LOG_LEVEL: 'error' }), { hasPages: false, patience: 300 });
    await app.listen(0, '127.0.0.1');
    http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    const coalition = await makeCoalition(db);
    const organisation = await makeOrganisation(db, { coalitionId: coalition.id });
    for (let i = 0; i < 52; i++) await makePetition(db, { coalitionId: coalition.id, organisationId: organisation.id });
  });
  afterAll(async () => {
    await app.close();
    await db.drop();
  });

  it.each(attacks)('hold against %s', async (_name, attack) => {
    const { method = 'POST', path = '/graphql', headers = { 'content-type': 'application/json' } } = attack;
    const { statusCode, body } = await http.inject(method === 'GET' ? { method, url: path } : { method, url: path, headers, payload: bodyOf(attack) });
    expect([statusCode, body]).toEqual([attack.status, expect.stringMatching(attack.says)]);
    expect(body).not.toMatch(/\bat .*:\d+:\d+|node_modules|stacktrace|UNEXPECTED/);
    if (attack.never) expect(body).not.toMatch(attack.never);
    if (attack.most) expect(body.match(/"cursor"/g)).toHaveLength(attack.most);
  });

  it('let pass what stays within them', async () => {
    const query = '{ petitions(first: 50) { edges { node { slug organisations { slug } } } } }';
    const { statusCode, body } = await http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ query }) });
    expect([statusCode, (JSON.parse(body) as { errors?: object }).errors]).toEqual([200, undefined]);
  });

  it('let nobody hold the line: a body that does not come is answered 408', async () => {
    const { port } = http.server.address() as { port: number };
    const said = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () => socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{'));
      socket.on('data', (piece) => (text += piece.toString())).on('close', () => resolve(text)).on('error', () => resolve(text));
    });
    expect(said).toMatch(/^HTTP\/1.1 408 /);
  });

  it('stop a statement that takes too long and say so', async () => {
    const other = new pg.Client(db.adminUrl);
    await other.connect();
    await other.query('begin; lock table coalition in access exclusive mode');
    const { statusCode, body } = await http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ query: '{ coalitions { slug } }' }) });
    await other.end();
    expect([statusCode < 500, body]).toEqual([true, expect.stringContaining('TOO_SLOW')]);
  });
});
