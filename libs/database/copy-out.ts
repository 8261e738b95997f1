import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import { Config } from '#libs/config';

/** Longest time one copy may take, in milliseconds; whoever reads slower than that has gone. */
const LONGEST = 3_600_000;

/** Reads many rows as Postgres itself writes them, on a connection apart, so that a long file holds up nobody. */
@Injectable()
export class CopyOut {
  constructor(private readonly config: Config) {}

  /**
   * The bytes of `copy (query) to stdout`, as the worker sees the tables. The query holds its values quoted
   * (`quoted`); `format` is what stands in the brackets of COPY. The connection ends with the stream, read to its end or not.
   */
  async open(query: string, format: string): Promise<Readable> {
    const client = new pg.Client({ connectionString: this.config.workerDatabaseUrl, application_name: 'sawt_copy', options: `-c role=sawt_worker -c statement_timeout=${LONGEST}` });
    await client.connect();
    const stream = client.query(to(`copy (${query}) to stdout (${format}, encoding 'UTF8')`));
    return stream.once('close', () => void client.end());
  }
}

/** A text as it stands in SQL. */
export function quoted(text: string): string {
  return pg.escapeLiteral(text);
}
