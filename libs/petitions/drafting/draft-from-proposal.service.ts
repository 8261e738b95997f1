import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import type { IllegalMove, InvalidInput } from '#libs/graphql';
import { locales } from '#libs/i18n';
import { ProposalRow, TreatProposal } from '#libs/organisations';
import { PetitionRow } from '../petition.entity.js';
import { PetitionEvents } from '../petition.events.js';
import { limits } from '../petition.limits.js';
import { lengthFault } from '../words-check.js';
import { CreatePetition } from './create-petition.service.js';
import type { PetitionTextInput } from './draft.input.js';
import type { PetitionFromProposalInput } from './petition-from-proposal.input.js';

/** Makes a petition's draft of what a meeting treats, with its words, once: whoever asks at the same moment waits, and is told that it was made. */
@Injectable()
export class DraftFromProposal {
  constructor(
    private readonly db: Database,
    private readonly proposals: TreatProposal,
    private readonly creating: CreatePetition,
    private readonly events: PetitionEvents,
  ) {}

  async run(ctx: RequestContext, { proposalId, organisation }: PetitionFromProposalInput): Promise<PetitionRow | InvalidInput | IllegalMove> {
    demand(ctx, 'petition.create');
    const created = await this.db.transaction(ctx, async (em) => {
      const proposal = await this.proposals.ready(em, ctx, proposalId);
      if (!(proposal instanceof ProposalRow)) return proposal;
      const texts = textsOf(ctx, proposal);
      const petition = await this.creating.draft(em, ctx, { coalition: proposal.coalitionId, organisation, referenceLocale: texts[0]?.locale ?? 'fr', texts });
      if (petition instanceof PetitionRow) await this.proposals.became(em, ctx, proposal, 'petition', petition.id);
      return petition;
    });
    if (created instanceof PetitionRow) this.events.settled(created);
    return created;
  }
}

/** In the languages that have both a title and a text; ready where they are long enough for a petition. */
function textsOf(ctx: RequestContext, { title, text }: ProposalRow): PetitionTextInput[] {
  return locales.flatMap((locale) => {
    const words = { title: title[locale] ?? '', body: text[locale] ?? '' };
    const isReady = lengthFault(ctx, 'title', words.title, limits.title).length + lengthFault(ctx, 'body', words.body, limits.body).length === 0;
    return words.title && words.body ? [{ locale, ...words, isReady }] : [];
  });
}
