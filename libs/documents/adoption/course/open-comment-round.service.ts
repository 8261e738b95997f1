import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { MoveDocument } from '../../drafting/course/move-document.service.js';
import { DocumentRow } from '../../drafting/document.entity.js';
import { nextDocumentState } from '../../drafting/document.states.js';
import { DocumentEditionRow } from '../../versions/document-edition.entity.js';
import { Versions } from '../../versions/versions.service.js';
import { AdoptionRoundRow } from '../adoption-round.entity.js';
import { cannotAdopt, type AdoptionFault } from '../adoption.errors.js';
import { isPossible } from '../adoption.states.js';
import { editionName } from '../edition-name.js';
import { demandKeeper, holdInside, lastRound } from '../held-round.js';
import { RoundSteps } from '../round-steps.service.js';
import { AdoptionRules } from '../rules/adoption-rules.service.js';

const DAY = 86_400_000;

/** Asks the members for comments on what is written, frozen, for the days of the rules; by who keeps the document. */
@Injectable()
export class OpenCommentRound {
  constructor(
    private readonly database: Database,
    private readonly rules: AdoptionRules,
    private readonly versions: Versions,
    private readonly moves: MoveDocument,
    private readonly steps: RoundSteps,
  ) {}

  async run(ctx: RequestContext, documentId: string): Promise<AdoptionRoundRow | AdoptionFault> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const document = await holdInside(em, ctx, documentId);
      await demandKeeper(em, ctx, document);
      const last = await lastRound(em, document.id);
      if (!nextDocumentState(document.state, 'ask') || !isPossible(last?.phase, 'open')) return cannotAdopt(ctx, 'open', document);
      const edition = await this.versions.freeze(em, ctx, document.id, editionName(document, 'comments'));
      if (!(edition instanceof DocumentEditionRow)) return edition;
      const moved = await this.moves.move(em, ctx, document, 'ask');
      return moved instanceof DocumentRow ? this.begin(em, ctx, moved, edition, last) : moved;
    });
  }

  /** Another round for a document that was adopted before; a second call for comments in the same round otherwise. */
  private async begin(em: EntityManager, ctx: RequestContext, { id: documentId, coalitionId, groupId }: DocumentRow, { id: baseEditionId }: DocumentEditionRow, last: AdoptionRoundRow | undefined): Promise<AdoptionRoundRow> {
    const [at, rules] = [await momentOf(em, ctx), await this.rules.of(em, { coalitionId, groupId })];
    const commentsUntil = new Date(at.getTime() + rules.commentDays * DAY);
    const asked = { phase: 'comments' as const, baseEditionId, editionId: null, commentsUntil };
    if (last && last.phase !== 'adopted') return this.steps.take(em, ctx, last, 'opened', asked, { untilAt: commentsUntil });
    const { mode, disputedMode, silenceDays, voteDays } = rules;
    const round = { id: newId(), documentId, coalitionId, number: (last?.number ?? 0) + 1, mode, disputedMode, silenceDays, voteDays, openedBy: demandAccount(ctx), openedAt: at, ...asked };
    await em.insert(AdoptionRoundRow, round);
    return this.steps.take(em, ctx, await em.findOneByOrFail(AdoptionRoundRow, { id: round.id }), 'opened', {}, { untilAt: commentsUntil });
  }
}
