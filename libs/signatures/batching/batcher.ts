/** The queue is full; try again after the seconds given. Nothing was written. */
export class Busy extends Error {
  readonly retryAfter = 2;
}

interface Waiting<Row, Answer> {
  readonly row: Row;
  readonly ok: (answer: Answer) => void;
  readonly no: (error: unknown) => void;
}

export interface BatchLimits {
  readonly mostRows: number;
  readonly mostInFlight: number;
  readonly mostWaiting: number;
  /** Rows at which a flush does not wait for company, and how long it waits otherwise, in ms. */
  readonly enough: number;
  readonly linger: number;
}

const none: readonly string[] = [];
const usual: BatchLimits = { mostRows: 256, mostInFlight: 2, mostWaiting: 5000, enough: 24, linger: 2 };

/**
 * Gathers rows of concurrent requests into one statement, hence one transaction; each caller is answered after
 * the commit. Idle, a row goes at once. When a statement fails, its rows are tried one by one, so that a bad
 * row fails alone. `keysOf` keeps two rows with a key in common out of the same statement.
 */
export class Batcher<Row, Answer> {
  private queue: Waiting<Row, Answer>[] = [];
  private inFlight = 0;
  private timer?: NodeJS.Timeout;
  private isArmed = false;

  constructor(
    private readonly execute: (rows: Row[]) => Promise<Answer[]>,
    private readonly keysOf: (row: Row) => readonly string[] = () => none,
    private readonly limits: BatchLimits = usual,
  ) {}

  /** Resolves when the row is committed; throws Busy when too many wait. */
  add(row: Row): Promise<Answer> {
    if (this.queue.length >= this.limits.mostWaiting) return Promise.reject(new Busy());
    return new Promise((ok, no) => {
      this.queue.push({ row, ok, no });
      this.arm();
    });
  }

  private arm(): void {
    if (this.inFlight >= this.limits.mostInFlight || this.queue.length === 0) return;
    if (this.inFlight === 0 || this.queue.length >= this.limits.enough) {
      if (this.isArmed) return;
      this.isArmed = true;
      setImmediate(this.flush);
    } else {
      this.timer ??= setTimeout(this.flush, this.limits.linger);
    }
  }

  private readonly flush = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isArmed = false;
    if (this.inFlight >= this.limits.mostInFlight || this.queue.length === 0) return;
    const batch = this.take();
    this.inFlight++;
    void this.run(batch).finally(() => {
      this.inFlight--;
      this.arm();
    });
    this.arm();
  };

  private take(): Waiting<Row, Answer>[] {
    const head = this.queue.splice(0, this.limits.mostRows);
    const seen = new Set<string>();
    const batch: Waiting<Row, Answer>[] = [];
    const later: Waiting<Row, Answer>[] = [];
    for (const entry of head) {
      const keys = this.keysOf(entry.row);
      (keys.some((key) => seen.has(key)) ? later : batch).push(entry);
      for (const key of keys) seen.add(key);
    }
    if (later.length > 0) this.queue.unshift(...later);
    return batch;
  }

  private async run(batch: Waiting<Row, Answer>[]): Promise<void> {
    try {
      const answers = await this.execute(batch.map((entry) => entry.row));
      batch.forEach((entry, i) => entry.ok(answers[i]!));
    } catch (error) {
      if (batch.length === 1) batch[0]!.no(error);
      else for (const entry of batch) await this.run([entry]);
    }
  }
}
