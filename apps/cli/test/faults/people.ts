import { Random } from './random.js';

export interface Person {
  readonly number: number;
  /** Which of the petitions. */
  readonly petition: number;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  /** 0, or 1 for the second person of a mailbox. */
  readonly seat: 0 | 1;
  readonly usesForm: boolean;
  /** Presses the button again, in capitals: before the confirmation, after it, or never. */
  readonly repeats: 'before' | 'after' | undefined;
  readonly confirms: boolean;
  readonly withdraws: boolean;
}

/** The petition whose mailboxes may be shared by two. */
export const SHARED_PETITION = 0;
export const PETITIONS = 5;
/** Of the first and the second person of a mailbox. */
export const givenNames = ['Amal', 'Brahim'] as const;
/** One person in so many shares a mailbox with the one before. */
const HOUSEHOLD = 10;

/** Who a number is: the same for the same seed, so that the journal needs numbers only. */
export function personOf(seed: number, number: number): Person {
  const random = new Random(seed * 1_000_003 + number);
  const place = number % HOUSEHOLD;
  const isShared = place < 2;
  const seat = place === 1 ? 1 : 0;
  return {
    number, seat,
    petition: isShared ? SHARED_PETITION : random.below(PETITIONS),
    email: isShared ? `foyer${number - place}@example.org` : `signataire${number}@example.org`,
    givenName: givenNames[seat],
    familyName: 'Benali',
    usesForm: random.chance(0.5),
    repeats: random.pick(['before', 'after', undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]),
    confirms: random.chance(0.9),
    withdraws: random.chance(0.1),
  };
}
