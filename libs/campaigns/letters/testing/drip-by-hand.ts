import type { DataSource } from 'typeorm';
import type { Config } from '#libs/config';
import { Keys } from '#libs/crypto';
import { MailSender } from '#libs/smtp';
import { DripLetters } from '../sending/drip-letters.job.js';
import { LentWords } from '../sending/lent-words.js';
import { LetterCourier } from '../sending/letter-courier.js';
import { SlotBook } from '../sending/slot-book.js';

/** The dripping half of a worker, put together by hand: the real book, the real courier, the real sender. */
export function dripByHand(source: DataSource, config: Config) {
  const keys = new Keys(config);
  const sender = new MailSender(config, keys);
  const drip = new DripLetters(new SlotBook(source), new LentWords(source), new LetterCourier(keys, sender, config));
  return { drip, stop: () => sender.onModuleDestroy() };
}
