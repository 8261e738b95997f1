import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Locale } from '#libs/i18n';
import { sendLetterReceipt, tellOfOffice } from '../letter.jobs.js';
import { freeSlots, type Slot } from './free-slots.js';
import { MOST_FAILURES, type Verdict } from './letter-verdict.js';
import { DUE_TARGETS, HOLD_OFFICE, REPORT, SETTLE, SLOTS, TAKE, TAKE_TESTS } from './slot-book.statements.js';
import { isAtWork, type WorkingHours } from './working-hours.js';

/** A target with letters that are due. */
export type DueTarget = WorkingHours & { readonly id: string; readonly officeId: string; readonly at: Date };
/** A letter held by this worker and written down as `sending`, still sealed; `sealed` is null when its text was erased. */
export interface HeldLetter {
  readonly id: string;
  readonly letterId: string;
  readonly targetId: string;
  readonly letterCampaignId: string;
  readonly tries: number;
  readonly isTest: boolean;
  readonly locale: Locale;
  readonly area: string;
  readonly sealed: Buffer | null;
  /** Where it goes; of a test, nowhere. */
  readonly address: string | null;
}
type TakenRow = Omit<HeldLetter, 'address'>;

/** Tests of all actions that leave in one round. */
const MOST_TESTS = 30;

/**
 * The book of attempts. A letter is committed as `sending`, with a slot of its office's hour, before its first byte leaves and is never taken again
 * from there; one worker at a time takes for an office. `now` is a pretended moment, else the database's clock decides.
 */
@Injectable()
export class SlotBook {
  constructor(private readonly source: DataSource) {}

  /** What a dead worker held becomes ambiguous once its lease is over. */
  async settle(now?: Date): Promise<void> {
    await this.source.query(SETTLE, [now ?? null, sendLetterReceipt.name]);
  }

  /** The offices with letters that are due, each with those of its targets that are at work. */
  async due(now?: Date): Promise<DueTarget[][]> {
    const targets = await this.source.query<DueTarget[]>(DUE_TARGETS, [now ?? null]);
    const offices = new Map<string, DueTarget[]>();
    for (const target of targets.filter((one) => isAtWork(one, one.at))) offices.set(target.officeId, [...(offices.get(target.officeId) ?? []), target]);
    return [...offices.values()];
  }

  /** So many letters as the office's cap leaves room for, for those of its targets that are at work. */
  async take(targets: readonly DueTarget[], now?: Date): Promise<HeldLetter[]> {
    const { officeId } = targets[0]!;
    return this.source.transaction(async (em) => {
      const [office] = await em.query<{ at: Date; address: string; perHour: number }[]>(HOLD_OFFICE, [officeId, now ?? null]);
      const atWork = office ? targets.filter((target) => isAtWork(target, office.at)).map(({ id }) => id) : [];
      if (!office || atWork.length === 0) return [];
      const free = freeSlots(office.perHour, await em.query<Slot[]>(SLOTS, [officeId, office.at]), office.at);
      const taken = free > 0 ? await em.query<TakenRow[]>(TAKE, [officeId, office.at, atWork, free]) : [];
      return taken.map((row) => ({ ...row, address: office.address }));
    });
  }

  /** Letters written in test mode. */
  async takeTests(now?: Date): Promise<HeldLetter[]> {
    const taken = await this.source.query<TakenRow[]>(TAKE_TESTS, [now ?? null, MOST_TESTS]);
    return taken.map((row) => ({ ...row, address: null }));
  }

  /** Writes down what became of an attempt; an office that refused three in a row rests, and its writers' staff are told. */
  async report(deliveryId: string, { state, fault, wait = 0, isFree = false, isRefusal = false }: Verdict, now?: Date): Promise<void> {
    await this.source.query(REPORT, [deliveryId, now ?? null, state, fault ?? null, wait, !isFree, isRefusal, MOST_FAILURES, sendLetterReceipt.name, tellOfOffice.name]);
  }
}
