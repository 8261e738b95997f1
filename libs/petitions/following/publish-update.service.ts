import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { newId, type Multilingual } from '#libs/database';
import { fault, invalidInput, type FieldFault, toWords } from '#libs/graphql';
import { MovePetition } from '../move-petition.service.js';
import { PetitionUpdateRow } from '../petition.entities.js';
import type { PetitionRow } from '../petition.entity.js';
import type { PetitionFault } from '../petition.errors.js';
import { limits } from '../petition.limits.js';
import { wordsFaults } from '../words-check.js';
import type { PublishUpdateInput } from './following.input.js';

/** Puts news on the petition's page. Mails to signers are another matter and another consent. */
@Injectable()
export class PublishUpdate {
  constructor(private readonly moves: MovePetition) {}

  async run(ctx: RequestContext, input: PublishUpdateInput): Promise<PetitionRow | PetitionFault> {
    demand(ctx, 'petition.follow');
    const [title, body] = [toWords(input.title), toWords(input.body)];
    return this.moves.run(ctx, input.petition, {
      verb: 'publishUpdate',
      decide: async () => {
        const faults = [...wordsFaults(ctx, 'title', title, { least: 3, most: limits.title.most }), ...wordsFaults(ctx, 'body', body, { least: 10, most: limits.body.most }), ...unpaired(ctx, title, body)];
        return faults.length > 0 ? invalidInput(ctx, faults) : undefined;
      },
      write: async (em, { id }, at) => {
        await em.insert(PetitionUpdateRow, { id: newId(), petitionId: id, title, body, publishedAt: at });
        return {};
      },
    });
  }
}

/** A title without its text, or a text without its title, in one of the languages. */
function unpaired(ctx: RequestContext, title: Multilingual, body: Multilingual): FieldFault[] {
  const missing = (field: string, here: Multilingual, there: Multilingual) =>
    Object.keys(there).filter((locale) => !(locale in here)).map((locale) => fault(ctx, `${field}.${locale}`, 'petitions.isEmpty'));
  return [...missing('title', title, body), ...missing('body', body, title)];
}
