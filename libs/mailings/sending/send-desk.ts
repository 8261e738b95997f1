import { setTimeout as pause } from 'node:timers/promises';
import type { HeldRecipient, Report, TakenRecipient } from './send-log.js';

type Exchange = (reports: Report[], wanted: number) => Promise<TakenRecipient[]>;
interface Asking {
  readonly report?: Report;
  readonly give: (recipient: HeldRecipient | undefined) => void;
  readonly fail: (error: unknown) => void;
}

const LINGER_MS = 4;
const TRIES = 4;
const PAUSE_MS = 500;

/**
 * Where the lanes of one batch report and get the next recipient. Those who come while a statement runs share the
 * next one, so that the log costs a fraction of a round trip a mail, and no more than the lanes are ever held.
 */
export class SendDesk {
  private asking: Asking[] = [];
  private timer?: NodeJS.Timeout;
  private isBusy = false;
  private isClosed = false;

  constructor(
    private readonly exchange: Exchange,
    /** At how many lanes the desk does not wait for company. */
    private readonly enough: number,
  ) {}

  /** The next recipient; undefined when there is none, and then the lane ends. Throws when the log cannot be written. */
  next(report?: Report): Promise<HeldRecipient | undefined> {
    return new Promise((give, fail) => {
      this.asking.push({ report, give, fail });
      this.arm();
    });
  }

  /** Gives out nobody from now on; reports are still taken. */
  close(): void {
    this.isClosed = true;
  }

  private arm(): void {
    if (this.isBusy || this.asking.length === 0) return;
    if (this.asking.length >= this.enough) return void this.serve();
    this.timer ??= setTimeout(() => void this.serve(), LINGER_MS);
  }

  private async serve(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.isBusy) return;
    this.isBusy = true;
    const lanes = this.asking.splice(0);
    try {
      const held = await this.take(lanes.flatMap(({ report }) => report ?? []), lanes.length);
      lanes.forEach(({ give }, i) => give(held[i]));
    } catch (error) {
      this.close();
      lanes.forEach(({ fail }) => fail(error));
    }
    this.isBusy = false;
    this.arm();
  }

  /** Asks again for those who had to be skipped, until every lane has somebody or nobody is left. */
  private async take(reports: Report[], lanes: number): Promise<HeldRecipient[]> {
    const held = await this.ask(reports, lanes);
    while (!this.isClosed && held.length < lanes) held.push(...(await this.ask([], lanes - held.length)));
    return held;
  }

  private async ask(reports: Report[], lanes: number): Promise<HeldRecipient[]> {
    const wanted = this.isClosed ? 0 : lanes;
    if (reports.length + wanted === 0) return [];
    const taken = await this.insist(reports, wanted);
    if (taken.length < wanted) this.close();
    return taken.filter((one): one is HeldRecipient => one.sealed !== null);
  }

  /** A report lost is a recipient ambiguous: it is worth a few tries. */
  private async insist(reports: Report[], wanted: number, tries = 1): Promise<TakenRecipient[]> {
    try {
      return await this.exchange(reports, wanted);
    } catch (error) {
      if (tries === TRIES) throw error;
      await pause(PAUSE_MS * tries);
      return this.insist(reports, wanted, tries + 1);
    }
  }
}
