import { setTimeout as pause } from 'node:timers/promises';
import { Lines, type Entry } from '../journal.js';
import { personOf, type Person } from '../people.js';
import type { Mailboxes } from './mailboxes.js';
import type { OutsideOptions, Progress } from './messages.js';
import { Requests, type Outcome } from './requests.js';

const RETRY_AFTER = 150;
const MOST_LIVES = 100_000;

/** People who sign, wait for the mail, confirm, and sometimes repeat or withdraw; each deed is tried until it is answered. */
export class Crowd {
  private readonly counts = { sign: 0, confirm: 0, withdraw: 0 };
  private readonly failures: Record<string, number> = {};
  private readonly journal: Lines<Entry>;
  private readonly requests: Requests;
  private readonly queue: (() => void)[] = [];
  private free: number;
  private lives = 0;
  private isFinishing = false;

  constructor(
    private readonly options: OutsideOptions,
    private readonly mailboxes: Mailboxes,
  ) {
    this.journal = new Lines(options.journal);
    this.requests = new Requests(options.url, options.petitions, options.organisation);
    this.free = options.clients;
  }

  /** New people come at the given rate, as far as connections are free. */
  async begin(): Promise<void> {
    const began = Date.now();
    let born = 0;
    while (!this.isFinishing) {
      const due = ((Date.now() - began) / 1000) * this.options.rate;
      if (born < due && this.queue.length < this.options.clients && this.lives < MOST_LIVES) {
        void this.live(personOf(this.options.seed, born++));
      } else {
        await pause(5);
      }
    }
  }

  finish(): void {
    this.isFinishing = true;
  }

  progress(smtpPort: number): Progress {
    const { sign: signed, confirm: confirmed, withdraw: withdrawn } = this.counts;
    const { waiting, mails } = this.mailboxes;
    return { smtpPort, signed, confirmed, withdrawn, mails, failures: { ...this.failures }, busy: this.lives - waiting, waitingForMail: waiting };
  }

  private async live(person: Person): Promise<void> {
    this.lives++;
    await this.insist(person, 'sign', () => this.requests.sign(person, false));
    this.counts.sign++;
    if (person.repeats === 'before') await this.insist(person, 'sign', () => this.requests.sign(person, true));
    if (person.confirms) await this.confirm(person);
    this.lives--;
  }

  private async confirm(person: Person): Promise<void> {
    const { id, token } = await this.mailboxes.linksOf(person, 'confirm');
    if ((await this.insist(person, 'confirm', () => this.requests.confirm(person, token), id)) === 'acknowledged') this.counts.confirm++;
    if (person.repeats === 'after') await this.insist(person, 'sign', () => this.requests.sign(person, true));
    if (!person.withdraws) return;
    const { token: manage } = await this.mailboxes.linksOf(person, 'manage');
    if ((await this.insist(person, 'withdraw', () => this.requests.withdraw(person, manage), id)) === 'acknowledged') this.counts.withdraw++;
  }

  /** The same request until there is an answer to it. */
  private async insist({ number }: Person, deed: Entry['deed'], request: () => Promise<Outcome>, id?: string): Promise<'acknowledged' | 'refused'> {
    for (;;) {
      await this.take();
      this.journal.write({ person: number, deed, is: 'intent', id });
      const outcome = await request();
      this.give();
      if (outcome === 'acknowledged' || outcome === 'refused') {
        this.journal.write({ person: number, deed, is: outcome, id });
        return outcome;
      }
      this.failures[outcome] = (this.failures[outcome] ?? 0) + 1;
      await pause(RETRY_AFTER);
    }
  }

  private async take(): Promise<void> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((mine) => this.queue.push(mine));
  }

  private give(): void {
    const next = this.queue.shift();
    if (next) next();
    else this.free++;
  }
}
