import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { momentOf } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { LetterDoor } from '../citizens/letter-door.js';
import { tellOfOffice } from '../letter.jobs.js';
import { officeOf } from './refusal-token.js';

/** What waits for an office that wants no more does not leave, whoever's action it is of. */
export const DROP_WAITING = `update letter_delivery set state = 'refused', ended_at = $2 where office_id = $1 and state = 'waiting' and not is_test`;

/** An office asks for no more letters, by the link of one. Every token is answered alike, and a used one changes nothing. */
@Injectable()
export class RefuseLetters {
  constructor(
    private readonly door: LetterDoor,
    private readonly keys: Keys,
    private readonly outbox: Outbox,
  ) {}

  async run(ctx: RequestContext, token: string): Promise<void> {
    const officeId = officeOf(this.keys, token);
    if (officeId) await this.door.run((em) => this.refuse(em, ctx, officeId));
  }

  private async refuse(em: EntityManager, ctx: RequestContext, officeId: string): Promise<void> {
    const at = await momentOf(em, ctx);
    const [, changed] = (await em.query(`update letter_office set refused_at = $2, refused_by = 'link' where id = $1 and refused_at is null`, [officeId, at])) as [unknown[], number];
    if (changed === 0) return;
    await em.query(DROP_WAITING, [officeId, at]);
    await this.outbox.add(em, tellOfOffice, { subject: officeId });
  }
}
