import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { FieldFault, invalidInput } from '#libs/graphql';
import type { MailingResult } from '../mailing.type.js';
import { MoveMailing } from '../move-mailing.service.js';
import { readWords, replaceWords, type MailingWords } from './mailing-words.js';
import type { UpdateMailingInput } from './write-mailing.input.js';

/** Changes the words. Test and approval are void with it: the mailing is a draft again. */
@Injectable()
export class UpdateMailing {
  constructor(private readonly move: MoveMailing) {}

  run(ctx: RequestContext, { id, texts }: UpdateMailingInput): Promise<MailingResult> {
    const words = readWords(ctx, texts);
    const editedBy = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
    return this.move.run(
      ctx, id, 'update',
      async () => {
        const faults = words.filter((part) => part instanceof FieldFault);
        return faults.length > 0 ? invalidInput(ctx, faults) : { editedBy, testedAt: null, approvedBy: null, approvedAt: null, contentHash: null };
      },
      (em, mailing) => replaceWords(em, mailing, words as MailingWords[]),
    );
  }
}
