import { fileURLToPath } from 'node:url';
import { banner } from './banner.js';
import { Child, programPath, type House, type Program } from './child.js';
import { Demo } from './demo.js';
import { environmentOf, leaveSettings, without } from './environment.js';
import { OwnDatabase } from './own-database.js';
import { freePorts } from './ports.js';
import { isEmpty, prepareGiven, prepareOwn } from './prepare-database.js';
import { keepSecrets, type Secrets } from './secrets.js';
import type { Environment, Settings } from './settings.js';
import { say } from './terminal.js';
import { watchSources } from './watch-sources.js';

const pathTo = (folder: string) => fileURLToPath(new URL(`../../${folder}`, import.meta.url));

/** A running Sawt: the parts it consists of, started in order and stopped in the opposite one. */
export class Sawt {
  private database?: OwnDatabase;
  private catcher?: Child;
  private programs: Child[] = [];
  private demo?: Demo;
  private isStopping = false;

  constructor(private readonly settings: Settings, private readonly house: House) {}

  /** Resolves when the first page is there and whoever started it has been told. Throws PostgresFault, StartFault. */
  async start(): Promise<void> {
    const secrets = await keepSecrets(this.house.folder);
    await this.startDatabase(secrets);
    const [catcherPort] = this.settings.catchesMail ? await freePorts(1) : [];
    const env = environmentOf(this.settings, { secrets, database: this.database, catcherPort });
    const adminUrl = env['DATABASE_ADMIN_URL'] ?? env['DATABASE_URL'] ?? '';
    if (!this.database) await prepareGiven(adminUrl);
    await leaveSettings(this.house.folder, env);
    await this.startPrograms(env);
    await this.present(env, adminUrl);
  }

  /** Lets each part finish, the database last. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.demo?.stop();
    await Promise.all(this.programs.map((program) => program.stop()));
    await this.catcher?.stop();
    await this.database?.stop();
  }

  /** Waits for nothing but the database, which needs no second. */
  async kill(): Promise<void> {
    this.isStopping = true;
    for (const child of [...this.programs, this.catcher]) child?.kill();
    await this.demo?.stop();
    await this.database?.stop();
  }

  private async startDatabase(secrets: Secrets): Promise<void> {
    if (!this.settings.embedsDatabase) return;
    this.database = await OwnDatabase.start(secrets, this.house);
    await prepareOwn(this.database, secrets);
  }

  /** The first page needs the API alone: the rest starts when that is there, and is not waited for. */
  private async startPrograms(env: Environment): Promise<void> {
    const api = this.child('api', '../api/main', without(env, 'DATABASE_ADMIN_URL', 'DATABASE_WORKER_URL'));
    const worker = this.child('worker', '../worker/main', without(env, 'DATABASE_ADMIN_URL'));
    this.programs = [api.start(), worker];
    if (this.settings.isDevelopment) await this.followSources();
    await api.isReady;
    void this.startCatcher(env).then(() => this.isStopping || worker.start());
  }

  /** Before the worker, which would find nobody to take its mails. */
  private async startCatcher(env: Environment): Promise<void> {
    if (!this.settings.catchesMail || this.isStopping) return;
    this.catcher = this.child('catcher', './catcher', without(env, 'DATABASE_URL', 'DATABASE_WORKER_URL', 'DATABASE_ADMIN_URL', 'MASTER_KEY')).start();
    await this.catcher.isReady;
  }

  private async present(env: Environment, adminUrl: string): Promise<void> {
    const seconds = performance.now() / 1000;
    const demo = (this.demo = new Demo(env, this.house));
    const isDue = demo.state === 'begun' || (demo.state === 'none' && (await isEmpty(adminUrl)));
    const runs = isDue && this.settings.wantsDemo;
    const accounts = runs || demo.state !== 'none' ? await demo.accounts() : [];
    say(banner({ seconds, address: this.settings.config.publicUrl, hasInbox: this.settings.catchesMail, accounts, folder: this.house.folder }));
    if (runs) void demo.run();
    else if (isDue) say('  Pas de démonstration · No demo (SAWT_DEMO=off, or SMTP_URL is set: SAWT_DEMO=on asks for it)');
  }

  private async followSources(): Promise<void> {
    await watchSources(['apps/api', 'apps/worker', 'libs'].map(pathTo), (file) => {
      say(`  ${file} changed: api and worker start again`);
      for (const program of this.programs) void program.restart();
    });
  }

  private child(name: string, path: Program['path'], env: Environment): Child {
    return new Child({ name, path: programPath(path), env }, this.house);
  }
}
