import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { placeCluster, startPostgres, type EmbeddedPostgres } from '#libs/database';
import type { House } from './child.js';
import { LogFile } from './log-file.js';
import { freePorts } from './ports.js';
import type { Secrets } from './secrets.js';
import { say } from './terminal.js';

const quickMs = 30_000;
const mayDie = 5;

/** The embedded Postgres of this data folder: kept from start to start, started again on the same port when it dies. Its log is `postgres.log`. */
export class OwnDatabase {
  private server?: EmbeddedPostgres;
  private isWanted = true;
  private deaths = 0;

  private constructor(private readonly dir: string, private readonly port: number, private readonly secrets: Secrets, private readonly house: House, private readonly log: LogFile) {}

  /** Throws PostgresFault. */
  static async start(secrets: Secrets, house: House): Promise<OwnDatabase> {
    const name = createHash('sha256').update(house.folder).update(secrets.masterKey).digest('hex').slice(0, 12);
    const { dir, isMoved } = await placeCluster(join(house.folder, 'postgres'), name);
    if (isMoved) say(`  The database is kept in ${dir}: its user cannot reach ${house.folder} · la base de données est dans ce dossier`);
    const [port = 0] = await freePorts(1);
    const database = new OwnDatabase(dir, port, secrets, house, new LogFile(house.folder, 'postgres'));
    await database.run();
    return database;
  }

  /** How a role logs in to this database. */
  url(user: 'postgres' | 'sawt_app' | 'sawt_worker', database = 'sawt'): string {
    const { postgresPassword, appPassword, workerPassword } = this.secrets;
    const password = { postgres: postgresPassword, sawt_app: appPassword, sawt_worker: workerPassword }[user];
    return `postgres://${user}:${password}@127.0.0.1:${this.port}/${database}`;
  }

  async stop(): Promise<void> {
    this.isWanted = false;
    await this.server?.stop();
  }

  private async run(): Promise<void> {
    const began = Date.now();
    const server = await startPostgres({ dir: this.dir, port: this.port, password: this.secrets.postgresPassword, isDurable: true, onLog: (line) => this.log.write(line) });
    this.server = server;
    if (!this.isWanted) return server.stop();
    void server.ended.then(() => this.mourn(began));
  }

  private async mourn(began: number): Promise<void> {
    if (!this.isWanted) return;
    this.deaths = Date.now() - began < quickMs ? this.deaths + 1 : 1;
    if (this.deaths === mayDie) return this.house.giveUp(`the database ended ${mayDie} times in a row; see ${this.log.path} · la base de données s’arrête sans cesse`);
    say(`  the database ended; starting it again; see ${this.log.path}`);
    await this.run().catch((error: Error) => this.house.giveUp(error.message));
  }
}
