import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort, migrate, startPostgres, type EmbeddedPostgres } from '#libs/database';
import { Program } from './program.js';

const password = 'bench';

/**
 * A Sawt of its own for a bench: a new Postgres that keeps what it says (fsync on), migrated, in a temporary folder;
 * api and worker as the built programs, started when asked. `close` ends and removes all of it.
 */
export class BenchHouse {
  private readonly programs: Program[] = [];

  private constructor(
    /** For files of a bench; removed at the end. */
    readonly dir: string,
    readonly env: Readonly<Record<string, string>>,
    readonly pool: pg.Pool,
    readonly postgres: EmbeddedPostgres,
    readonly port: number,
  ) {}

  static async open(): Promise<BenchHouse> {
    const dir = await mkdtemp(join(tmpdir(), 'sawt-bench-'));
    await chmod(dir, 0o755); // run as root, Postgres runs as another user
    const port = await freePort();
    const postgres = await startPostgres({ dir: join(dir, 'pg'), port, password, isDurable: true });
    await migrate(postgres.url);
    const pool = new pg.Pool({ connectionString: postgres.url, max: 4 });
    pool.on('error', () => {});
    for (const role of ['sawt_app', 'sawt_worker']) await pool.query(`alter role ${role} login password '${password}'`);
    const as = (role: string) => `postgres://${role}:${password}@127.0.0.1:${port}/postgres`;
    return new BenchHouse(dir, {
      NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', PUBLIC_URL: 'http://127.0.0.1', TRUST_PROXY: 'true', DATA_DIR: join(dir, 'data'), LOG_LEVEL: 'warn',
      DATABASE_URL: as('sawt_app'), DATABASE_WORKER_URL: as('sawt_worker'), DATABASE_ADMIN_URL: postgres.url, SMTP_URL: 'smtp://127.0.0.1:9', MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
    }, pool, postgres, port);
  }

  /** As superuser, past all row security. */
  async sql<T extends pg.QueryResultRow = pg.QueryResultRow>(text: string, values?: unknown[]): Promise<T[]> {
    return (await this.pool.query<T>(text, values)).rows;
  }

  async startApi(extra: Record<string, string> = {}): Promise<Program> {
    return this.start('api/main', extra);
  }

  async startWorker(extra: Record<string, string> = {}): Promise<Program> {
    return this.start('worker/main', extra);
  }

  /** A built program of apps/ by its path there. */
  async start(path: string, extra: Record<string, string> = {}): Promise<Program> {
    const program = await Program.start(path, { ...this.env, ...extra });
    this.programs.push(program);
    return program;
  }

  async close(): Promise<void> {
    await Promise.all(this.programs.map((program) => program.stop()));
    await this.pool.end();
    await this.postgres.stop();
    await rm(this.dir, { recursive: true, force: true });
  }
}
