import { Injectable } from '@nestjs/common';
import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { validate } from 'uuid';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { pageSize, readCursor, RequestLoader, toPage, type Page } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';
import { OrganisationRow } from '#libs/organisations';
import { RecommendationStepRow } from '../following/recommendation-step.entity.js';
import { RecommendationRow } from '../received/recommendation.entity.js';
import type { RecommendationsArgs } from '../recommendations.input.js';
import { recommendationStatuses, stateAnswers } from '../recommendation.states.js';
import { AnswerCount, RecommendationFigures, StatusCount, toRecommendation, type Recommendation } from './recommendation.type.js';

export type RecommendationFilter = Pick<RecommendationsArgs, 'theme' | 'answer' | 'status' | 'ours'>;
const MOST_CHANGES = 100;
const SOON = 14;

/** Reads recommendations as far as row security goes: a coalition its own, everybody those of a report it shows. */
@Injectable()
export class Recommendations {
  constructor(private readonly database: Database) {}

  /** Steps of all recommendations of an answer, the first first. */
  readonly steps = new RequestLoader((ctx: RequestContext, ids: string[]) =>
    this.database.transaction(ctx, async (em) => {
      const rows = await em.find(RecommendationStepRow, { where: { recommendationId: In(ids) }, order: { happenedOn: 'ASC', id: 'ASC' } });
      const steps = new Map<string, RecommendationStepRow[]>(ids.map((id) => [id, []]));
      for (const row of rows) steps.get(row.recommendationId)?.push(row);
      return steps;
    }),
  );
  readonly members = new RequestLoader((ctx: RequestContext, ids: string[]) => this.database.transaction(ctx, async (em) => new Map((await em.findBy(OrganisationRow, { id: In(ids) })).map((row) => [row.id, row]))));

  /** Of one report, as they were brought in. */
  page(ctx: RequestContext, documentId: string, args: RecommendationsArgs): Promise<Page<Recommendation>> {
    return this.paged(ctx, args, 'r.documentId = :id', documentId);
  }

  /** Of all reports of a coalition, or of one. Throws NotSignedIn, NotAllowed. */
  async ofCoalition(ctx: RequestContext, coalitionId: string, args: RecommendationsArgs, documentId?: string | null): Promise<Page<Recommendation>> {
    demandAccount(ctx);
    demand(ctx, 'document.read', { coalitionId });
    return documentId ? this.page(ctx, documentId, args) : this.paged(ctx, args, 'r.coalitionId = :id', coalitionId);
  }

  /** All of a report for a table. Throws NotSignedIn, NotAllowed; empty for another coalition’s. */
  async all(ctx: RequestContext, documentId: string, filter: RecommendationFilter): Promise<RecommendationRow[]> {
    demandAccount(ctx);
    demand(ctx, 'document.read');
    if (!validate(documentId)) return [];
    return this.database.transaction(ctx, (em) => narrowed(em.createQueryBuilder(RecommendationRow, 'r').where('r.documentId = :documentId', { documentId }), filter).orderBy('r.position').addOrderBy('r.id').getMany());
  }

  async byId(ctx: RequestContext, id: string): Promise<RecommendationRow | null> {
    demand(ctx, 'document.read');
    return validate(id) ? this.database.transaction(ctx, (em) => em.findOneBy(RecommendationRow, { id })) : null;
  }

  /** In the order of the alphabet. */
  async themes(ctx: RequestContext, documentId: string): Promise<string[]> {
    const rows = await this.database.transaction(ctx, (em) => em.query<{ theme: string }[]>('select distinct theme from recommendation where document_id = $1', [documentId]));
    const alphabet = new Intl.Collator(ctx.locale);
    return rows.map(({ theme }) => theme).toSorted((a, b) => alphabet.compare(a, b));
  }

  async figures(ctx: RequestContext, documentId: string): Promise<RecommendationFigures> {
    const rows = await this.database.transaction(ctx, (em) =>
      em.query<Counted[]>('select answer, status, is_ours as "isOurs", count(*)::int as count from recommendation where document_id = $1 group by 1, 2, 3', [documentId]));
    const sum = (test: (row: Counted) => boolean) => rows.filter(test).reduce((total, { count }) => total + count, 0);
    return Object.assign(new RecommendationFigures(), {
      total: sum(() => true), ours: sum(({ isOurs }) => isOurs),
      answers: stateAnswers.map((answer) => Object.assign(new AnswerCount(), { answer, count: sum((row) => row.answer === answer) })),
      statuses: recommendationStatuses.map((status) => Object.assign(new StatusCount(), { status, count: sum((row) => row.status === status) })),
    });
  }

  /** What happened since that day, the latest first; nothing for what is no day. */
  async changes(ctx: RequestContext, documentId: string, since: string): Promise<{ row: RecommendationRow; step: RecommendationStepRow }[]> {
    if (!isDay(since)) return [];
    return this.database.transaction(ctx, async (em) => {
      const steps = await em.createQueryBuilder(RecommendationStepRow, 's').where('s.documentId = :documentId and s.happenedOn >= :since', { documentId, since }).orderBy('s.happenedOn', 'DESC').addOrderBy('s.id', 'DESC').limit(MOST_CHANGES).getMany();
      const rows = new Map((await em.findBy(RecommendationRow, { id: In(steps.map(({ recommendationId }) => recommendationId)) })).map((row) => [row.id, row]));
      return steps.flatMap((step) => (rows.has(step.recommendationId) ? [{ row: rows.get(step.recommendationId)!, step }] : []));
    });
  }

  /** Those that organisations of mine, or nobody, follow and that are looked at again within a fortnight; the soonest first. */
  async awaited(ctx: RequestContext): Promise<Recommendation[]> {
    const { actor } = ctx;
    demandAccount(ctx);
    const mine = actor.kind === 'account' ? actor.memberships.map(({ organisationId }) => organisationId) : [];
    const led = actor.kind === 'account' ? actor.leads.map(({ coalitionId }) => coalitionId) : [];
    return this.database.transaction(ctx, async (em) => (await this.due(em, { mine, led, until: dayOf(new Date((await momentOf(em, ctx)).getTime() + SOON * 86_400_000)) })).map(toRecommendation));
  }

  private due(em: EntityManager, wanted: { mine: string[]; led: string[]; until: string }): Promise<RecommendationRow[]> {
    return em.createQueryBuilder(RecommendationRow, 'r').where('r.nextOn <= :until and (r.organisationId = any(:mine::uuid[]) or (r.organisationId is null and r.coalitionId = any(:led::uuid[])))', wanted).orderBy('r.nextOn').addOrderBy('r.id').limit(50).getMany();
  }

  private async paged(ctx: RequestContext, args: RecommendationsArgs, whose: string, id: string): Promise<Page<Recommendation>> {
    if (!validate(id)) return toPage([] as RecommendationRow[], args, toRecommendation, keyOf);
    return this.database.transaction(ctx, async (em) => {
      const query = narrowed(em.createQueryBuilder(RecommendationRow, 'r').where(whose, { id }), args).orderBy('r.documentId', 'DESC').addOrderBy('r.position').limit(pageSize(args) + 1);
      const [document, position] = readCursor(args) ?? [];
      if (document && validate(document) && position && /^\d{1,9}$/.test(position)) query.andWhere('(r.documentId < :document or (r.documentId = :document and r.position > :position::int))', { document, position });
      return toPage(await query.getMany(), args, toRecommendation, keyOf);
    });
  }
}

type Counted = Pick<RecommendationRow, 'answer' | 'status' | 'isOurs'> & { readonly count: number };
const keyOf = ({ documentId, position }: RecommendationRow): string[] => [documentId, String(position)];

function narrowed(query: SelectQueryBuilder<RecommendationRow>, { theme, answer, status, ours }: RecommendationFilter): SelectQueryBuilder<RecommendationRow> {
  if (theme) query.andWhere('r.theme = :theme', { theme });
  if (answer) query.andWhere('r.answer = :answer', { answer });
  if (status) query.andWhere('r.status = :status', { status });
  return ours ? query.andWhere('r.isOurs') : query;
}
