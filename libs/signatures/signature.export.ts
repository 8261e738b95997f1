import type { EntityManager } from 'typeorm';
import { quoted } from '#libs/database';
import { SignatureState } from './signature.states.js';
import { dimensions, type Dimension } from './tally/count-signatures.job.js';

/** One line of a signature report: how many live signatures one key of one dimension has. */
export interface ReportLine {
  readonly dimension: Dimension;
  readonly key: string;
  readonly confirmed: number;
}
export interface SignatureReport {
  readonly confirmed: number;
  readonly withdrawn: number;
  readonly held: number;
  readonly asOf: Date;
  readonly lines: ReportLine[];
}

const own = Object.keys(dimensions).map((dimension) => `'${dimension}'`).join(', ');

/**
 * The numbers of a petition at one moment: rollups plus what is not folded yet, so that every dimension adds up
 * to the tally. The caller has checked access and is in a transaction.
 */
export async function signatureReport(em: EntityManager, petitionId: string): Promise<SignatureReport> {
  const unfolded = Object.entries(dimensions).map(([dimension, key]) => `select '${dimension}', ${key}, sum(delta) from tally_change where petition_id = $1 group by 1, 2`);
  const [row] = (await em.query(
    `with cells(dimension, key, n) as (select dimension, key, live from tally_part where petition_id = $1 and dimension in (${own}) union all ${unfolded.join(' union all ')}),
     lines as (select dimension, key, sum(n)::int as confirmed from cells group by 1, 2 having sum(n) > 0)
     select coalesce(t.confirmed, 0)::int as confirmed, coalesce(t.withdrawn, 0)::int as withdrawn, coalesce(t.held, 0)::int as held, now() as "asOf",
       coalesce((select jsonb_agg(jsonb_build_object('dimension', dimension, 'key', key, 'confirmed', confirmed) order by dimension, key) from lines), '[]') as lines
     from (select 1) one left join petition_tally t on t.petition_id = $1`,
    [petitionId],
  )) as SignatureReport[];
  return row!;
}

/** What a key of a dimension is called in the file. */
export type SignatureWords = Record<Exclude<Dimension, 'day'>, ReadonlyMap<string, string>>;
export const signatureColumns = ['day', 'area', 'country', 'language', 'organisation'] as const satisfies readonly Dimension[];

/**
 * The query of a petition's live signatures one by one, without the person: how many say the same, then what they say
 * (`signatureColumns`) in words. Whoever writes them out writes each so many times. Like stands beside like, so that
 * nothing tells who came when, and a million rows leave Postgres as some thousand lines.
 */
export function signatureLines(petitionId: string, words: SignatureWords): string {
  const list = (dimension: keyof SignatureWords) => [...words[dimension]].map(([key, word]) => `(${quoted(key)}, ${quoted(word)})`).join(', ') || `('', '')`;
  const join = (dimension: keyof SignatureWords) => `left join (values ${list(dimension)}) ${dimension}(key, word) on ${dimension}.key = g.${dimension}`;
  const word = (dimension: keyof SignatureWords) => `coalesce(${dimension}.word, g.${dimension})`;
  return `select g.n, g.day, ${word('area')}, ${word('country')}, ${word('language')}, ${word('organisation')} from (
      select confirmed_on as day, coalesce(area, '') as area, country::text as country, locale as language, coalesce(source_organisation_id::text, '') as organisation, count(*) as n
      from signature where petition_id = ${quoted(petitionId)} and state = ${SignatureState.confirmed} group by 1, 2, 3, 4, 5) g
    ${join('area')} ${join('country')} ${join('language')} ${join('organisation')} order by g.day, g.area, g.country, g.language, g.organisation`;
}
