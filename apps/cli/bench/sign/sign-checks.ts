import type { BenchHouse } from '../house/bench-house.js';
import type { Load } from '../load/wrk.js';
import type { Check } from '../report.js';
import { signers, type SignSides } from './sign-sides.js';

interface Counts {
  rows: number;
  distinct: number;
  tally: number;
  errands: number;
}

/**
 * Rows in the database against accepted answers: every answer has its row, and no row comes from nowhere. A request
 * cut off when time was up may have been kept without its answer being heard, hence «between answers and sent».
 */
export async function checkSigning(house: Pick<BenchHouse, 'sql'>, sides: Pick<SignSides, 'sent' | 'petitions' | 'confirmed'>): Promise<Check[]> {
  const checks: Check[] = [];
  for (const signer of signers) {
    const loads = sides.sent.get(signer);
    if (!loads) continue;
    const counted = await count(house, sides.petitions[signer].map(({ id }) => id), signer !== 'referenceBare');
    checks.push(between(signer, loads, counted.rows), refusals(signer, loads));
    if (signer === 'referenceBare') continue;
    checks.push(equal(`${signer}: rows = distinct signers = tally = errands`, counted.rows, counted.distinct, counted.tally, counted.errands));
  }
  for (const [door, { petition, loads, seeded }] of sides.confirmed) {
    const [tally] = await house.sql<{ confirmed: number; pending: number; rows: number }>(
      'select t.confirmed::int, t.pending::int, (select count(*)::int from signature s where s.petition_id = t.petition_id and state = 1) as rows from petition_tally t where petition_id = $1', [petition.id]);
    if (!tally) continue;
    checks.push(between(`confirm ${door}`, loads, tally.rows), refusals(`confirm ${door}`, loads), equal(`confirm ${door}: confirmed rows = tally`, tally.rows, tally.confirmed, seeded - tally.pending));
  }
  return checks;
}

async function count(house: Pick<BenchHouse, 'sql'>, petitions: readonly string[], hasErrands: boolean): Promise<Counts> {
  const [rows] = await house.sql<Counts>(
    `select count(*)::int as rows, count(distinct (petition_id, dedup_token))::int as distinct, (select coalesce(sum(pending), 0)::int from petition_tally where petition_id = any($1)) as tally,
       ${hasErrands ? '(select count(*)::int from outbox o join signature s on s.id = o.subject where s.petition_id = any($1))' : '0'} as errands
     from signature where petition_id = any($1)`, [petitions]);
  return rows!;
}

function between(name: string, loads: readonly Load[], rows: number): Check {
  const [answers, sent] = [sum(loads, 'accepted'), sum(loads, 'sent')];
  return { what: `${name}: answers ≤ rows ≤ sent`, holds: answers <= rows && rows <= sent, found: `${answers} ≤ ${rows} ≤ ${sent}` };
}

function refusals(name: string, loads: readonly Load[]): Check {
  const [refused, broken] = [sum(loads, 'refused'), sum(loads, 'broken')];
  return { what: `${name}: nothing refused, nothing broken`, holds: refused === 0 && broken === 0, found: `${refused} refused, ${broken} broken` };
}

function equal(what: string, ...values: number[]): Check {
  return { what, holds: values.every((value) => value === values[0]), found: values.join(' = ') };
}

function sum(loads: readonly Load[], key: 'accepted' | 'sent' | 'refused' | 'broken'): number {
  return loads.reduce((total, one) => total + one[key], 0);
}
