import { newId } from '#libs/database';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import type { Load } from '../load/wrk.js';
import { isSound } from '../report.js';
import { checkSigning } from './sign-checks.js';
import type { Signer, SignSides } from './sign-sides.js';

const petition = { id: newId(), slug: 'form', organisations: [] };
const answered = (accepted: number, sent = accepted, refused = 0): Load => ({ sent, accepted, refused, broken: 0, perSecond: 1, p50: 1, p99: 1 });
const sides = (load: Load) => ({ sent: new Map<Signer, Load[]>([['form', [load]]]), petitions: { form: [petition] } as unknown as SignSides['petitions'], confirmed: new Map() });

describe('the check of a signing bench', () => {
  let db: SpecDatabase;
  beforeAll(async () => {
    db = await makeSpecDatabase();
    const organisation = newId();
    for (const token of ['\\x01', '\\x02', '\\x03']) {
      const id = newId();
      await db.sql(`insert into signature (id, petition_id, organisation_id, dedup_token, person_token, country, locale, confirm_hash, manage_hash) values ($1, $2, $3, $4, $4, 'MA', 'fr', $4, $4)`, [id, petition.id, organisation, token]);
      await db.sql(`insert into outbox (job, subject) values ('signatures.sendConfirmation', $1)`, [id]);
    }
    await db.sql('insert into petition_tally (petition_id, organisation_id, pending) values ($1, $2, 3)', [petition.id, organisation]);
  });
  afterAll(() => db.drop());

  const soundness = async (load: Load) => isSound({ sides: [], lines: [], notes: [], checks: await checkSigning(db, sides(load)) });

  it('holds when every answer has its row, also when some were cut off before their answer came', async () => {
    expect(await soundness(answered(3))).toBe(true);
    expect(await soundness(answered(1, 5))).toBe(true);
  });

  it('breaks for an answer without a row, a row nobody sent, a refusal', async () => {
    expect(await soundness(answered(4))).toBe(false);
    expect(await soundness(answered(2))).toBe(false);
    expect(await soundness(answered(3, 4, 1))).toBe(false);
  });

  it('breaks when the number differs from the rows', async () => {
    await db.sql('update petition_tally set pending = 4 where petition_id = $1', [petition.id]);
    expect(await soundness(answered(3))).toBe(false);
  });
});
