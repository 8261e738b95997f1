import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '#libs/config';

/** Connections of the role `sawt_collab`, for what is typed and for nothing else. */
@Injectable()
export class CollabPool implements OnApplicationShutdown {
  private readonly pool: pg.Pool;

  constructor(config: Config) {
    this.pool = new pg.Pool({ connectionString: config.databaseUrl, options: '-c role=sawt_collab', max: 4, application_name: 'sawt_collab', keepAlive: true });
    this.pool.on('error', () => {}); // a connection lost while idle is replaced; one in use fails its query
  }

  /** Runs one prepared statement in its own transaction. A name stands for one text for ever. */
  async run<R extends pg.QueryResultRow>(name: string, text: string, values: unknown[]): Promise<R[]> {
    return (await this.pool.query<R>({ name, text, values })).rows;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
