import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, type PageArgs } from '#libs/graphql';
import { PetitionRow } from '../petition.entity.js';
import { publicStates } from '../petition.states.js';
import { searchedStems } from '../searching/stems.js';
import type { PetitionFilter } from './petition-filter.input.js';

type Query = SelectQueryBuilder<PetitionRow>;
type Key = [column: string, type: 'timestamptz' | 'uuid'];
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Petitions in lists: what the public may read, what somebody works on, what waits for review. One row more than the page shows. */
@Injectable()
export class PetitionLists {
  constructor(private readonly db: Database) {}

  /** The public ones, the last opened first. */
  async shown(ctx: RequestContext, page: PageArgs, filter: PetitionFilter): Promise<PetitionRow[]> {
    return this.db.transaction(ctx, async (em) => {
      const query = from(em).where('p.state in (:...shown)', { shown: publicStates }).andWhere('p.openedAt is not null');
      query.andWhere('p.isImported = :copied', { copied: filter.isImported ?? false });
      narrow(query, filter);
      if (filter.query) findPublished(query, filter.query);
      return paged(query, page, 'DESC', ['p.openedAt', 'timestamptz'], ['p.id', 'uuid']);
    });
  }

  /** Those of my organisations and of the coalitions I answer for, in whatever state, the newest first. */
  async mine(ctx: RequestContext, page: PageArgs, filter: PetitionFilter): Promise<PetitionRow[]> {
    demand(ctx, 'petition.read');
    return this.db.transaction(ctx, async (em) => {
      const query = from(em).where('(p.organisationId = any(app_orgs()) or p.coalitionId = any(app_led()))');
      narrow(query, filter);
      if (filter.query) findAny(query, filter.query);
      return paged(query, page, 'DESC', ['p.id', 'uuid']);
    });
  }

  /** What waits for somebody like me to review it, the longest waiting first; not what I wrote or submitted. */
  async toReview(ctx: RequestContext, page: PageArgs): Promise<PetitionRow[]> {
    demand(ctx, 'petition.review');
    return this.db.transaction(ctx, async (em) => {
      const query = from(em).where(`p.state = 'in_review' and not p.isImported and (p.coalitionId = any(app_moderated()) or p.coalitionId = any(app_led()))`);
      query.andWhere('p.authorId is distinct from app_account() and p.submittedBy is distinct from app_account()');
      return paged(query, page, 'ASC', ['p.submittedAt', 'timestamptz'], ['p.id', 'uuid']);
    });
  }
}

const from = (em: EntityManager): Query => em.createQueryBuilder(PetitionRow, 'p');

function narrow(query: Query, { state, locale, organisation, coalition, isImported }: PetitionFilter): void {
  const named = (slugOrId: string) => (uuid.test(slugOrId) ? 'id' : 'slug');
  if (isImported !== undefined && isImported !== null) query.andWhere('p.isImported = :isImported', { isImported });
  if (state) query.andWhere('p.state = :state', { state });
  if (locale) query.andWhere('p.id in (select t.petition_id from petition_text t where t.locale = :locale and t.is_ready)', { locale });
  if (coalition) query.andWhere(`p.coalitionId in (select c.id from coalition c where c.${named(coalition)} = :coalition)`, { coalition });
  if (organisation) query.andWhere(`p.id in (select r.petition_id from petition_partner r join organisation o on o.id = r.organisation_id where o.${named(organisation)} = :organisation)`, { organisation });
}

/** By the index of what is public. A query without a single word finds nothing. */
function findPublished(query: Query, words: string): void {
  const stems = searchedStems(words);
  const each = stems.map((_, i) => `s.words like :stem${i}`).join(' and ') || 'false';
  query.andWhere(`p.id in (select s.petition_id from petition_search s where ${each})`, Object.fromEntries(stems.map((stem, i) => [`stem${i}`, `%${stem}%`])));
}

/** In titles of whatever state: the lists of staff are short. */
function findAny(query: Query, words: string): void {
  query.andWhere(`exists (select 1 from petition_text t where t.petition_id = p.id and t.title ilike :like)`, { like: `%${words.replace(/[\\%_]/g, '\\$&')}%` });
}

/** Rows after the cursor, in the order of the keys. */
async function paged(query: Query, page: PageArgs, direction: 'ASC' | 'DESC', ...keys: Key[]): Promise<PetitionRow[]> {
  const cursor = readCursor(page);
  if (cursor?.length === keys.length) {
    const [columns, values] = [keys.map(([column]) => column).join(', '), keys.map(([, type], i) => `cast(:after${i} as ${type})`).join(', ')];
    query.andWhere(`(${columns}) ${direction === 'ASC' ? '>' : '<'} (${values})`, Object.fromEntries(cursor.map((value, i) => [`after${i}`, value])));
  }
  keys.forEach(([column]) => query.addOrderBy(column, direction));
  return query.limit(pageSize(page) + 1).getMany();
}
