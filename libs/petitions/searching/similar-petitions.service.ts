import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { PetitionTextRow } from '../petition-text.entity.js';
import { PetitionRow } from '../petition.entity.js';
import { publicStates } from '../petition.states.js';
import { likeable, likeness, type Words } from './likeness.js';
import { tellingStems } from './stems.js';

export interface Similar {
  readonly petition: PetitionRow;
  readonly title: string;
  readonly similarity: number;
}
export interface Draft extends Words {
  readonly locale: Locale;
}
const LEAST = 0.3;
const MOST = 8;

// Each stem is looked up in the index and counts the more the rarer it is; one found everywhere is not followed to the end.
const candidates = `
  select id as "petitionId" from (
    select s.petition_id as id, greatest(0.05, ln((select greatest(reltuples, 100) from pg_class where oid = 'petition_search'::regclass) / (1 + count(*) over (partition by q.stem)))) as weight
    from unnest($1::text[]) q(stem) cross join lateral (select petition_id from petition_search where locale = $2 and words like '%' || q.stem || '%' limit 1000) s) hit
  group by id order by sum(weight) desc limit 60`;
// What is not public yet and this person may see: not many, compared one by one.
const unpublished = `select p.id as "petitionId" from petition p where p.state <> all($1) order by p.id desc limit 300`;

/** Finds petitions that resemble a draft in its language, the most alike first: among all public ones, imported ones too, and those this person may see. */
@Injectable()
export class SimilarPetitions {
  constructor(private readonly db: Database) {}

  async run(ctx: RequestContext, draft: Draft, except?: string): Promise<Similar[]> {
    demand(ctx, 'petition.read');
    const stems = tellingStems(draft.title, draft.body);
    if (stems.length === 0) return [];
    return this.db.transaction(ctx, async (em) => {
      const keys = [...(await em.query<Key[]>(candidates, [stems, draft.locale])), ...(await em.query<Key[]>(unpublished, [[...publicStates, 'rejected']]))];
      return this.rank(em, draft, keys, except);
    });
  }

  private async rank(em: EntityManager, draft: Draft, keys: readonly Key[], except?: string): Promise<Similar[]> {
    const given = likeable(draft);
    const texts = await em.findBy(PetitionTextRow, { petitionId: In(distinct(keys).filter((id) => id !== except)), locale: draft.locale });
    const best = new Map<string, { title: string; similarity: number }>();
    for (const text of texts) {
      const similarity = likeness(given, likeable(text));
      if (similarity >= LEAST && similarity > (best.get(text.petitionId)?.similarity ?? 0)) best.set(text.petitionId, { title: text.title, similarity });
    }
    const first = [...best].sort(([, a], [, b]) => b.similarity - a.similarity).slice(0, MOST);
    const petitions = await em.findBy(PetitionRow, { id: In(first.map(([id]) => id)) });
    return first.flatMap(([id, found]) => petitions.filter((petition) => petition.id === id).map((petition) => ({ petition, ...found })));
  }
}

type Key = { petitionId: string };
const distinct = (keys: readonly Key[]) => [...new Set(keys.map((key) => key.petitionId))];
