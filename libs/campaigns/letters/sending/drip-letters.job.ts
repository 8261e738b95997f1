import { Injectable } from '@nestjs/common';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { dripLetters } from '../letter.jobs.js';
import { LentWords } from './lent-words.js';
import { LetterCourier } from './letter-courier.js';
import { SlotBook, type HeldLetter } from './slot-book.js';

/** Offices written to at the same time. */
const LANES = 6;

/**
 * Lets the letters leave that are due: never more to an office than its cap in any hour, only while it works, in turns between
 * the actions that write to it. May be killed at any moment and run by several workers at once.
 */
@Injectable()
@HandlesJob(dripLetters)
export class DripLetters implements TimedJobHandler {
  constructor(
    private readonly book: SlotBook,
    private readonly lent: LentWords,
    private readonly courier: LetterCourier,
  ) {}

  run(): Promise<void> {
    return this.round();
  }

  /** `now` is a pretended moment. */
  async round(now?: Date): Promise<void> {
    await this.book.settle(now);
    await this.sendAll(await this.book.takeTests(now), now);
    const offices = await this.book.due(now);
    const lane = async () => {
      for (let targets = offices.pop(); targets; targets = offices.pop()) await this.sendAll(await this.book.take(targets, now), now);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  /** All end before this does, also when the book cannot be written for one of them: that one becomes ambiguous. */
  private async sendAll(letters: readonly HeldLetter[], now?: Date): Promise<void> {
    const sent = await Promise.allSettled(letters.map((letter) => this.send(letter, now)));
    const broken = sent.find(({ status }) => status === 'rejected');
    if (broken?.status === 'rejected') throw broken.reason;
  }

  private async send(letter: HeldLetter, now?: Date): Promise<void> {
    await this.book.report(letter.id, await this.courier.deliver(await this.lent.of(letter.letterCampaignId), letter), now);
  }
}
