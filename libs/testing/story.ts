import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInbox, startCatcher, type CaughtMail } from '#libs/smtp';
import { freePort } from '#libs/database';
import { killProgram, programEnv, startProgram, stopProgram } from './program.js';
import { makeSpecDatabase, type SpecDatabase } from './spec-database.js';

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
    const env = { ...programEnv({ db, dir, port, smtpPort: catcher.port }), ...extra };
    const story = new Story(db, env['PUBLIC_URL']!, env, catcher, dir);
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
    this.api = await startProgram('api', this.env, (piece) => this.said.push(piece));
  }

  /** Ends the api and starts it anew with other settings. */
  async restartApi(settings: Record<string, string>): Promise<void> {
    await stopProgram(this.api!);
    this.api = await startProgram('api', { ...this.env, ...settings }, (piece) => this.said.push(piece));
  }

  /** One more api of the same installation, as behind a load balancer; its address. */
  async startAnotherApi(): Promise<string> {
    const port = String(await freePort());
    this.others.push(await startProgram('api', { ...this.env, PORT: port }, (piece) => this.said.push(piece)));
    return `http://localhost:${port}`;
  }

  async startWorker(): Promise<void> {
    this.worker = await startProgram('worker', this.env, (piece) => this.said.push(piece));
  }

  /** As when its machine loses power. */
  async killApi(): Promise<void> {
    await killProgram(this.api!);
  }

  async killWorker(): Promise<void> {
    await killProgram(this.worker!);
  }

  /** Until the outbox has nothing due any more. */
  async workDone(): Promise<void> {
    await this.until(async () => (await this.db.sql(`select 1 from outbox where failed_at is null and run_at < now() + interval '1 minute' limit 1`)).length === 0);
  }

  /** Until something holds that is to come by itself; fails after so many seconds. */
  async until(isTrue: () => Promise<boolean>, seconds = 40): Promise<void> {
    const end = Date.now() + seconds * 1000;
    for (let isLast = false; !isLast; ) {
      isLast = Date.now() >= end; // whoever promises a second is looked at once more when it is over, however slow the look before was
      if (await isTrue()) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`it did not happen within ${seconds} s`);
  }

  async end(): Promise<void> {
    await Promise.all([this.api!, this.worker!, ...this.others].map(stopProgram));
    await this.catcher.stop();
    await this.db.drop();
    await rm(this.dir, { recursive: true, force: true });
  }
}
