import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { fault, invalidInput, toWords } from '#libs/graphql';
import { MovePetition } from '../move-petition.service.js';
import { ErratumRow } from '../petition.entities.js';
import type { PetitionRow } from '../petition.entity.js';
import type { PetitionFault } from '../petition.errors.js';
import { limits } from '../petition.limits.js';
import { wordsFaults } from '../words-check.js';
import type { PublishErratumInput } from './following.input.js';

/** Corrects a frozen text beside it: errata are numbered 1, 2, 3 … and stay. */
@Injectable()
export class PublishErratum {
  constructor(private readonly moves: MovePetition) {}

  async run(ctx: RequestContext, input: PublishErratumInput): Promise<PetitionRow | PetitionFault> {
    demand(ctx, 'petition.follow');
    const text = toWords(input.text);
    return this.moves.run(ctx, input.petition, {
      verb: 'correct',
      decide: async (_em, { referenceLocale }) => {
        const isInReference = text[referenceLocale] !== undefined;
        const faults = [...wordsFaults(ctx, 'text', text, limits.erratum), ...(isInReference ? [] : [fault(ctx, `text.${referenceLocale}`, 'petitions.referenceMissing')])];
        return faults.length > 0 ? invalidInput(ctx, faults) : undefined;
      },
      write: async (em, { id, textVersion }, at) => {
        const accountId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
        await em.insert(ErratumRow, { petitionId: id, number: textVersion, text, publishedAt: at, accountId });
        return { textVersion: textVersion + 1 };
      },
    });
  }
}
