import type { BenchHouse } from '../house/bench-house.js';
import type { Load } from '../load/wrk.js';
import { checkNumbers } from '../read/fill.js';
import type { Check } from '../report.js';

/** How many mails of each kind went to each address. */
export interface Mails {
  readonly confirm: Map<string, number>;
  readonly thanks: Map<string, number>;
}
interface Seen {
  readonly petitionId: string;
  readonly slices: readonly Load[];
  /** Signatures of the warming up. */
  readonly warm: number;
  readonly mails: Mails;
  /** Links that did not lead to the thank-you page. */
  readonly refused: number;
}

/** At the end every number is exact: rows, tally, rollups, mails to each address, and nobody's name is left with the api. */
export async function checkPeak(house: BenchHouse, { petitionId, slices, warm, mails, refused }: Seen): Promise<Check[]> {
  const [seen] = await house.sql<{ rows: number; confirmed: number; tally: number; waiting: number; failed: number }>(
    `select count(*)::int as rows, count(*) filter (where state = 1)::int as confirmed, (select confirmed::int from petition_tally where petition_id = $1) as tally,
       (select count(*)::int from signer_contact) as waiting, (select count(*)::int from outbox where failed_at is not null) as failed
     from signature where petition_id = $1`, [petitionId]);
  const { rows, confirmed, tally, waiting, failed } = seen!;
  const [answers, sent] = [slices.reduce((sum, { accepted }) => sum + accepted, 0), slices.reduce((sum, one) => sum + one.sent, 0)];
  const bad = slices.reduce((sum, one) => sum + one.refused + one.broken, 0) + refused;
  const once = (kind: Map<string, number>) => [...kind.values()].filter((count) => count === 1).length;
  return [
    { what: 'answers ≤ rows ≤ sent', holds: answers <= rows - warm && rows - warm <= sent, found: `${answers} ≤ ${rows - warm} ≤ ${sent}` },
    { what: 'nothing refused, nothing broken, no link that led nowhere', holds: bad === 0, found: `${bad}` },
    { what: 'rows = confirmed = tally', holds: rows === confirmed && confirmed === tally, found: `${rows} = ${confirmed} = ${tally}` },
    { what: 'each address got one mail that asks and one that thanks', holds: [once(mails.confirm), mails.confirm.size, once(mails.thanks), mails.thanks.size].every((n) => n === rows), found: `${once(mails.confirm)} of ${mails.confirm.size} and ${once(mails.thanks)} of ${mails.thanks.size}, rows ${rows}` },
    { what: 'nobody’s name waits, no errand failed', holds: waiting === 0 && failed === 0, found: `${waiting} waiting, ${failed} failed` },
    await checkNumbers(house),
  ];
}
