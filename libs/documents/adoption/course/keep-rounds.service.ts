import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { DecisionRow } from '#libs/organisations';
import { DocumentEditionRow } from '../../versions/document-edition.entity.js';
import { Versions } from '../../versions/versions.service.js';
import { isOver } from '../clock.js';
import { editionName } from '../edition-name.js';
import { holdInside, lastRound, votersOf, type HeldRound } from '../held-round.js';
import { AdoptionObjectionRow } from '../objecting/adoption-objection.entity.js';
import { AdoptionRules } from '../rules/adoption-rules.service.js';
import { EndRounds } from './end-rounds.service.js';
import { overtake } from './put-to-vote.service.js';
import { SettleVotes } from './settle-votes.service.js';
import { clockOf, noSay, SilenceClock } from './silence-clock.service.js';

/** What time does to the round of a document, looked at under its lock: asked twice, the second time finds nothing to do. For the worker. */
@Injectable()
export class KeepRounds {
  constructor(
    private readonly database: Database,
    private readonly rules: AdoptionRules,
    private readonly versions: Versions,
    private readonly ends: EndRounds,
    private readonly clock: SilenceClock,
    private readonly votes: SettleVotes,
  ) {}

  async run(ctx: RequestContext, documentId: string): Promise<void> {
    await this.database.transaction(ctx, async (em) => {
      const document = await holdInside(em, ctx, documentId);
      const round = await lastRound(em, document.id);
      if (!round || document.state === 'archived') return;
      const held = { document, round };
      if (round.phase === 'comments' && round.commentsUntil <= (await momentOf(em, ctx))) await this.ends.gather(em, ctx, held);
      const decision = round.phase === 'voting' && round.decisionId ? await em.findOneBy(DecisionRow, { id: round.decisionId }) : null;
      if (decision) await this.votes.run(em, ctx, decision);
      if (round.phase === 'stopped') await this.stopped(em, ctx, held);
      if (round.phase === 'silence') await this.silence(em, ctx, held);
    });
  }

  /** An edit starts the clock anew, one that cannot be frozen keeps it from being adopted; silence to its end is consent, where the charter still says so. */
  private async silence(em: EntityManager, ctx: RequestContext, held: HeldRound): Promise<void> {
    const { document, round } = held;
    const edition = await this.versions.freeze(em, ctx, document.id, editionName(document, 'edited'));
    if (!(edition instanceof DocumentEditionRow)) return;
    if (edition.id !== round.editionId) await this.clock.start(em, ctx, round, edition, 'restarted');
    else if (!isOver(clockOf(round), await momentOf(em, ctx))) return;
    else if (!(await this.rules.takesSilence(em, document.coalitionId))) await this.ends.block(em, ctx, held, 'silence_withdrawn');
    else if ((await votersOf(em, document)).length === 0) await this.ends.block(em, ctx, held, 'nobody_votes');
    else await this.ends.adopt(em, ctx, held);
  }

  /** Objections of organisations that have no say any more hold nothing. */
  private async stopped(em: EntityManager, ctx: RequestContext, { round }: HeldRound): Promise<void> {
    const last = await em.findOneOrFail(AdoptionObjectionRow, { where: { roundId: round.id, state: 'open', strength: 'strong' }, order: { madeAt: 'DESC' } });
    const { phase } = await this.clock.letGo(em, ctx, round, last, noSay);
    if (phase === 'silence') await overtake(em, ctx, round);
  }
}
