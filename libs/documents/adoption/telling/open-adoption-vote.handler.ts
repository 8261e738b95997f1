import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '#libs/config';
import { systemContext, type RequestContext } from '#libs/context';
import { Database, momentOf, type Multilingual } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { inLocale, locales, translate } from '#libs/i18n';
import { DecisionRow, OpenDecision, WorkingGroupRow } from '#libs/organisations';
import { DocumentEditionRow } from '../../versions/document-edition.entity.js';
import { AdoptionRoundRow } from '../adoption-round.entity.js';
import { EndRounds } from '../course/end-rounds.service.js';
import { editionSubject } from '../course/settle-votes.service.js';
import { holdInside, lastRound, votersOf, type HeldRound } from '../held-round.js';
import { openAdoptionVote } from './adoption.jobs.js';

const DAY = 86_400_000;
/** So that it fits the title of a decision in every language. */
const LONGEST_TITLE = 140;

/**
 * Opens the vote on an edition, named by its hash, for the organisations that have a say. What a group has not released
 * is not named to the coalition: its vote bears the group's name.
 */
@Injectable()
@HandlesJob(openAdoptionVote)
export class OpenAdoptionVote implements JobHandler {
  private readonly logger = new Logger(OpenAdoptionVote.name);

  constructor(
    private readonly database: Database,
    private readonly decisions: OpenDecision,
    private readonly ends: EndRounds,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    const ctx = systemContext(subject);
    await this.database.transaction(ctx, async (em) => {
      const found = await em.findOneBy(AdoptionRoundRow, { id: subject });
      if (!found) return;
      const document = await holdInside(em, ctx, found.documentId);
      const round = await lastRound(em, document.id);
      if (round?.id === subject && round.phase === 'voting' && !round.decisionId) await this.open(em, ctx, { document, round });
    });
  }

  private async open(em: EntityManager, ctx: RequestContext, held: HeldRound): Promise<void> {
    const { document: { coalitionId, groupId }, round: { id, mode, disputedMode, voteDays, editionId } } = held;
    const closesAt = new Date((await momentOf(em, ctx)).getTime() + voteDays * DAY);
    const seats = groupId ? { organisationIds: await votersOf(em, held.document) } : {};
    const question = { coalitionId, subjectKind: editionSubject, subjectId: editionId!, mode: mode === 'silence' ? disputedMode : mode, closesAt, ...seats };
    const opened = await this.decisions.forSubject(em, ctx, { ...question, ...(await this.words(em, held)) });
    if (opened instanceof DecisionRow) {
      await em.update(AdoptionRoundRow, { id }, { decisionId: opened.id });
      return;
    }
    this.logger.warn(`Round ${id} could not be voted on: ${opened.fields.map(({ code }) => code).join(', ')}`);
    await this.ends.block(em, ctx, held, 'no_vote');
  }

  private async words(em: EntityManager, { document, round }: HeldRound): Promise<{ title: Multilingual; proposal: Multilingual }> {
    const { id, groupId, releasedAt, title } = document;
    const { number, hash } = await em.findOneByOrFail(DocumentEditionRow, { id: round.editionId! });
    const group = groupId && !releasedAt ? await em.findOneByOrFail(WorkingGroupRow, { id: groupId }) : undefined;
    const values = { number, hash: hash.toString('hex'), url: `${this.config.publicUrl}/console/documents/${id}/editions/${number}` };
    const say = (part: 'title' | 'proposal'): Multilingual =>
      Object.fromEntries(locales.map((locale) => [locale, translate(locale, `documents.adoption.vote.${group ? 'group' : 'document'}.${part}`, { ...values, name: inLocale(group?.name ?? title, locale).slice(0, LONGEST_TITLE) })]));
    return { title: say('title'), proposal: say('proposal') };
  }
}
