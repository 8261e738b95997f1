import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { MoveDocument } from '../../drafting/course/move-document.service.js';
import { DocumentRow } from '../../drafting/document.entity.js';
import { nextDocumentState } from '../../drafting/document.states.js';
import { DocumentEditionRow } from '../../versions/document-edition.entity.js';
import { Versions } from '../../versions/versions.service.js';
import { AdoptionHindrances } from '../adoption-hindrances.js';
import type { AdoptionRoundRow } from '../adoption-round.entity.js';
import { cannotAdopt, hindered, mayNotAdopt, type AdoptionFault } from '../adoption.errors.js';
import { editionName } from '../edition-name.js';
import { holdKept, votersOf, type HeldRound } from '../held-round.js';
import { AdoptionRules } from '../rules/adoption-rules.service.js';
import { SilenceClock } from './silence-clock.service.js';

/** Freezes the synthesis and starts the silence period, where the rules say silence and the charter allows it; by who keeps the document. */
@Injectable()
export class StartSilence {
  constructor(
    private readonly database: Database,
    private readonly rules: AdoptionRules,
    private readonly hindrances: AdoptionHindrances,
    private readonly versions: Versions,
    private readonly moves: MoveDocument,
    private readonly clock: SilenceClock,
  ) {}

  async run(ctx: RequestContext, documentId: string): Promise<AdoptionRoundRow | AdoptionFault> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const held = await holdKept(em, ctx, documentId, 'silence');
      if (!('round' in held)) return held;
      const { document, round } = held;
      const refusal = await this.refusal(em, ctx, held);
      if (refusal) return refusal;
      const edition = await this.versions.freeze(em, ctx, document.id, editionName(document, 'silence'));
      if (!(edition instanceof DocumentEditionRow)) return edition;
      const moved = await this.moves.move(em, ctx, document, 'silence');
      return moved instanceof DocumentRow ? this.clock.start(em, ctx, round, edition, 'silence') : moved;
    });
  }

  private async refusal(em: EntityManager, ctx: RequestContext, { document, round }: HeldRound): Promise<AdoptionFault | undefined> {
    if (!nextDocumentState(document.state, 'silence')) return cannotAdopt(ctx, 'silence', document);
    if (round.mode !== 'silence') return mayNotAdopt(ctx, 'notBySilence');
    if (!(await this.rules.takesSilence(em, document.coalitionId))) return mayNotAdopt(ctx, 'silenceIsNoConsent');
    if ((await votersOf(em, document)).length === 0) return mayNotAdopt(ctx, 'nobodyVotes');
    const standing = await this.hindrances.of(em, document);
    return standing.length > 0 ? hindered(ctx, standing) : undefined;
  }
}
