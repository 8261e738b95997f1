import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LinkExpired } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { readToken } from '#libs/crypto';
import { momentOf, type Multilingual } from '#libs/database';
import { translate } from '#libs/i18n';
import { Outbox } from '#libs/jobs';
import { silenceWriter } from '../letter.jobs.js';
import type { DeliveryState, LetterState } from '../letter.states.js';
import { LetterDoor } from './letter-door.js';
import { letterGone, LetterWithdrawn, MyLetter, MyLetterCopy } from './letters.results.js';

interface Kept {
  readonly id: string;
  readonly state: LetterState;
  readonly isTest: boolean;
  readonly confirmedAt: Date | null;
  readonly title: Multilingual;
  readonly slug: string;
}
interface Copy {
  readonly target: Multilingual;
  readonly state: DeliveryState;
  readonly endedAt: Date | null;
}
const find = `
select l.id, l.state, l.is_test as "isTest", l.confirmed_at as "confirmedAt", a.title, a.slug from letter l join letter_campaign a on a.id = l.letter_campaign_id where l.id = $1 and l.manage_hash = $2`;
/** A letter that a worker reports on, or the staff decides on, waits for who takes it back, and the other way round. */
const hold = `${find} for update of l`;
const copies = `select t.name as target, d.state, d.ended_at as "endedAt" from letter_delivery d join letter_target t on t.id = d.target_id where d.letter_id = $1 order by t.position`;
/** Not gone for good: what is under way may come back to wait, what nobody knows of may be sent again. */
const mayStillLeave = ({ state }: Copy) => ['waiting', 'printing', 'sending', 'ambiguous'].includes(state);
const hasLeft = ({ state }: Copy) => state === 'sending' || state === 'sent' || state === 'ambiguous';

/** A letter by the link of a mail: how it stands, and taking it back until it left. */
@Injectable()
export class MyLetterService {
  constructor(
    private readonly door: LetterDoor,
    private readonly outbox: Outbox,
  ) {}

  async show(ctx: RequestContext, token: string): Promise<MyLetter | LinkExpired> {
    const found = await this.door.run((em) => this.find(em, token));
    if (!found) return letterGone(ctx);
    const { id: _id, copies: of, ...letter } = found;
    const mayWithdraw = letter.state === 'pending' || (letter.state === 'confirmed' && of.some(mayStillLeave));
    return Object.assign(new MyLetter(), letter, { copies: of.map((copy) => Object.assign(new MyLetterCopy(), copy)), mayWithdraw });
  }

  /** What has not left does not leave. When nothing has, nothing is kept of the letter at all. */
  async withdraw(ctx: RequestContext, token: string): Promise<LetterWithdrawn | LinkExpired> {
    const left = await this.door.run((em) => this.takeBack(em, ctx, token));
    if (left === undefined) return letterGone(ctx);
    return Object.assign(new LetterWithdrawn(), { left, message: translate(ctx.locale, 'campaigns.letters.withdrawn', { left }) });
  }

  /** «It was not me»: the worker silences the mailbox for this action, then erases the letter. */
  async disown(_ctx: RequestContext, token: string): Promise<void> {
    await this.door.run(async (em) => {
      const found = await this.find(em, token);
      if (found?.state === 'pending') await this.outbox.add(em, silenceWriter, { subject: found.id });
    });
  }

  private async takeBack(em: EntityManager, ctx: RequestContext, token: string): Promise<number | undefined> {
    const found = await this.find(em, token, hold);
    if (!found) return undefined;
    const at = await momentOf(em, ctx);
    await em.query(`update letter_delivery set state = 'withdrawn', ended_at = $2 where letter_id = $1 and state in ('waiting', 'printing')`, [found.id, at]);
    const left = (await em.query<Copy[]>(copies, [found.id])).filter(hasLeft).length;
    if (left === 0) await em.query('delete from letter where id = $1', [found.id]);
    else if (found.state === 'confirmed' && found.copies.some(mayStillLeave)) await em.query(`update letter set state = 'withdrawn', withdrawn_at = $2 where id = $1`, [found.id, at]);
    return left;
  }

  private async find(em: EntityManager, token: string, statement = find): Promise<(Kept & { copies: Copy[] }) | undefined> {
    const read = readToken(token);
    const [letter] = read ? await em.query<Kept[]>(statement, [read.id, read.hash]) : [];
    return letter && { ...letter, copies: await em.query<Copy[]>(copies, [letter.id]) };
  }
}
