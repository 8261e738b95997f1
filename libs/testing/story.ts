import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readInbox, startCatcher, type CaughtMail } from '#libs/smtp';
import { freePort } from '#libs/database';
import { makeSpecDatabase, type SpecDatabase } from './spec-database.js';

const app = (name: string) => fileURLToPath(new URL(`../../dist/apps/${name}/main.js`, import.meta.url));

/** Somebody who uses the API: keeps the session cookie as a browser would. */
export class Client {
  private cookie = '';

  constructor(private readonly url: string, private readonly locale = 'fr') {}

  /** Runs an operation; the data, or an Error that names the first code. */
  async ask<T = Record<string, never>>(query: string, variables: object = {}): Promise<T> {
    const headers = { 'content-type': 'application/json', 'accept-language': this.locale, ...(this.cookie && { cookie: this.cookie }) };
    const response = await fetch(`${this.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const set = response.headers.getSetCookie()[0];
    if (set) this.cookie = set.split(';')[0]!;
    const { data, errors } = (await response.json()) as { data: T; errors?: { message: string; extensions?: { code?: string } }[] };
    if (errors) throw new Error(`${errors[0]!.extensions?.code}: ${errors[0]!.message}`);
    return data;
  }

  async signIn(email: string, password: string): Promise<this> {
    const { signIn } = await this.ask<{ signIn: { __typename: string } }>('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', { input: { email, password } });
    if (signIn.__typename !== 'SignedIn') throw new Error(`Not signed in: ${signIn.__typename}`);
    return this;
  }

  /** Posts a form as a browser does, without following the answer. */
  async post(path: string, form: Record<string, string>): Promise<Response> {
    return fetch(this.url + path, { method: 'POST', redirect: 'manual', headers: { ...(this.cookie && { cookie: this.cookie }) }, body: new URLSearchParams(form) });
  }

  async get(path: string): Promise<Response> {
    return fetch(this.url + path, { redirect: 'manual', headers: { 'accept-language': this.locale, ...(this.cookie && { cookie: this.cookie }) } });
  }
}

/** A world of its own for a story: database, mail catcher, the built api and worker as processes. */
export class Story {
  private worker?: ChildProcess;
  private readonly others: ChildProcess[] = [];
  /** All that api and worker have said, in pieces. */
  readonly said: string[] = [];

  private constructor(
    readonly db: SpecDatabase,
    readonly url: string,
    readonly env: Record<string, string>,
    private readonly catcher: { stop(): Promise<void> },
    private readonly dir: string,
  ) {}
  private api?: ChildProcess;

  static async begin(extra: Record<string, string> = {}): Promise<Story> {
    const [db, dir, port] = [await makeSpecDatabase(), await mkdtemp(join(tmpdir(), 'sawt-story-')), await freePort()];
    const catcher = await startCatcher({ port: 0, dir: join(dir, 'mails') });
    const url = `http://localhost:${port}`;
    const env = {
      PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', HOST: 'localhost', PORT: String(port), PUBLIC_URL: url, DATA_DIR: dir, INBOX_DIR: join(dir, 'mails'), LOG_LEVEL: 'warn', PUBLIC_OPERATIONS: 'any',
      DATABASE_URL: db.appUrl, DATABASE_WORKER_URL: db.workerUrl, DATABASE_ADMIN_URL: db.adminUrl, SMTP_URL: `smtp://127.0.0.1:${catcher.port}`, MASTER_KEY: Buffer.alloc(32, 7).toString('base64'), ...extra,
    };
    const story = new Story(db, url, env, catcher, dir);
    await Promise.all([story.startApi(), story.startWorker()]);
    return story;
  }

  client(locale = 'fr'): Client {
    return new Client(this.url, locale);
  }

  /** Mails to somebody, newest first. */
  async mailsTo(to: string): Promise<CaughtMail[]> {
    return readInbox(join(this.dir, 'mails'), { to });
  }

  async startApi(): Promise<void> {
    this.api = await start('api', this.env, this.said);
  }

  /** Ends the api and starts it anew with other settings. */
  async restartApi(settings: Record<string, string>): Promise<void> {
    await stop(this.api!);
    this.api = await start('api', { ...this.env, ...settings }, this.said);
  }

  /** One more api of the same installation, as behind a load balancer; its address. */
  async startAnotherApi(): Promise<string> {
    const port = String(await freePort());
    this.others.push(await start('api', { ...this.env, PORT: port }, this.said));
    return `http://localhost:${port}`;
  }

  async startWorker(): Promise<void> {
    this.worker = await start('worker', this.env, this.said);
  }

  async killWorker(): Promise<void> {
    const ended = once(this.worker!, 'exit');
    this.worker!.kill('SIGKILL');
    await ended;
  }

  /** Until the outbox has nothing due any more. */
  async workDone(): Promise<void> {
    await this.until(async () => (await this.db.sql(`select 1 from outbox where failed_at is null and run_at < now() + interval '1 minute' limit 1`)).length === 0);
  }

  /** Until something holds that is to come by itself; fails after so many seconds. */
  async until(isTrue: () => Promise<boolean>, seconds = 40): Promise<void> {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
      if (await isTrue()) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`it did not happen within ${seconds} s`);
  }

  async end(): Promise<void> {
    await Promise.all([this.api!, this.worker!, ...this.others].map(stop));
    await this.catcher.stop();
    await this.db.drop();
    await rm(this.dir, { recursive: true, force: true });
  }
}

async function start(name: string, env: Record<string, string>, said: string[]): Promise<ChildProcess> {
  const child = fork(app(name), { env, execArgv: ['--enable-source-maps'], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (piece: Buffer) => said.push(piece.toString()));
  await new Promise<void>((ready, failed) => {
    child.once('message', () => ready());
    child.once('exit', (code) => failed(new Error(`${name} ended with ${code}: ${said.join('').slice(-2000)}`)));
  });
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(impatience);
}
