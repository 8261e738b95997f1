import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { momentOf } from '#libs/database';
import { LetterDoor } from '../citizens/letter-door.js';
import { sendLetterReceipt, tellOfOffice } from '../letter.jobs.js';
import { CLOSE_OFFICE } from './office.statements.js';
import { officeOf } from './refusal-token.js';

/** An office asks for no more letters, by the link of one. Every token is answered alike, and a used one changes nothing. */
@Injectable()
export class RefuseLetters {
  constructor(
    private readonly door: LetterDoor,
    private readonly keys: Keys,
  ) {}

  async run(ctx: RequestContext, token: string): Promise<void> {
    const officeId = officeOf(this.keys, token);
    if (officeId) await this.door.run(async (em) => em.query(CLOSE_OFFICE, [officeId, await momentOf(em, ctx), 'link', sendLetterReceipt.name, tellOfOffice.name]));
  }
}
