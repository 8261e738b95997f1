import { systemContext } from '#libs/context';
import type { Database } from '#libs/database';

const PAUSE = 500;

/** Writes how far an export is, at most twice a second, so that counting does not cost more than the work. */
export class ExportProgress {
  private written = 0;
  /** As was last said. */
  done = 0;

  constructor(
    private readonly db: Database,
    private readonly exportId: string,
    private readonly total: number,
  ) {}

  async at(done: number): Promise<void> {
    this.done = done;
    const now = performance.now();
    if (this.written > 0 && now - this.written < PAUSE) return;
    this.written = now;
    await this.db.transaction(systemContext(this.exportId), (em) => em.query(`update export set done = $2, total = $3 where id = $1 and state = 'running'`, [this.exportId, done, this.total]));
  }
}
