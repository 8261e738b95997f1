import pg from 'pg';
import type { DataSource } from 'typeorm';
import { authEntities, LinkExpired } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotFound } from '#libs/context';
import { InvalidInput } from '#libs/graphql';
import { organisationEntities } from '#libs/organisations';
import { makeCoalition, makeOrganisation } from '#libs/organisations/testing';
import { petitionEntities } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { startSink, type MailSink } from '#libs/smtp/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { EraseExpired } from '../settling/erase-expired.job.js';
import { CheckYourEmail, PetitionNotOpen, signatureEntities, SignatureConfirmed, SignatureWithdrawn } from '../index.js';
import { linksOf, openSigningHouse, samira, signer, type SigningHouse } from '../testing/index.js';

// Nothing is replaced but the mail server: a sink on this machine.
describe('signing', () => {
  let db: SpecDatabase;
  let house: SigningHouse;
  let sink: MailSink;
  let coalition: { id: string };
  let lead: { id: string; slug: string };
  const open = (wishes = {}) => makePetition(db, { organisationId: lead.id, coalitionId: coalition.id, ...wishes });
  const tallyOf = async (id: string) => house.tallies.of(citizen(), id);

  beforeAll(async () => {
    db = await makeSpecDatabase();
    sink = await startSink();
    house = await openSigningHouse(db, [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities], sink.url);
    coalition = await makeCoalition(db);
    lead = await makeOrganisation(db, { coalitionId: coalition.id });
  });
  afterAll(async () => {
    await house.close();
    await sink.stop();
    await db.drop();
  });
  afterEach(async () => {
    expect(await house.recount.differences()).toEqual([]);
  });

  it('counts after the confirmation and no more after the withdrawal, each once however often the button is pressed', async () => {
    const petition = await open();
    const input = signer(petition.slug);
    expect(await house.sign.run(samira, input)).toBeInstanceOf(CheckYourEmail);
    expect(await tallyOf(petition.id)).toMatchObject({ live: 0, pending: 1 });
    const links = await linksOf(db, house.keys, input.email);
    const confirmed = await Promise.all(Array.from({ length: 20 }, () => house.confirm.run(samira, links.confirm)));
    expect(confirmed).toEqual(Array(20).fill(expect.objectContaining({ petitionSlug: petition.slug })));
    expect(confirmed[0]).toBeInstanceOf(SignatureConfirmed);
    expect(await tallyOf(petition.id)).toMatchObject({ live: 1, pending: 0 });
    const withdrawn = await Promise.all(Array.from({ length: 20 }, () => house.withdraw.run(samira, links.manage)));
    expect(withdrawn.every((result) => result instanceof SignatureWithdrawn)).toBe(true);
    expect(await tallyOf(petition.id)).toMatchObject({ live: 0, pending: 0, withdrawn: 1 });
    expect(await house.confirm.run(samira, links.confirm)).toBeInstanceOf(LinkExpired);
    for (const table of ['signature', 'signer_contact', 'consent', 'organisation_contact', 'public_signer']) expect(await db.sql(`select 1 from ${table} where ${table === 'signature' ? 'id' : 'signature_id'} = $1`, [links.id])).toEqual([]);
  });

  it('does not count the second person of a mailbox again when the first has withdrawn', async () => {
    const petition = await open({ personsPerMailbox: 2 });
    const [first, second] = [signer(petition.slug, { email: 'foyer@association.ma', givenName: 'Amal' }), signer(petition.slug, { email: 'foyer@association.ma', givenName: 'Brahim' })];
    await house.sign.run(samira, first);
    const links = await linksOf(db, house.keys, first.email);
    await house.sign.run(samira, second);
    await house.withdraw.run(samira, links.manage);
    await house.sign.run(samira, second);
    expect(await db.sql('select slot from signature where petition_id = $1', [petition.id])).toEqual([{ slot: 2 }]);
    await house.sign.run(samira, first);
    expect(await db.sql('select slot from signature where petition_id = $1 order by slot', [petition.id])).toEqual([{ slot: 1 }, { slot: 2 }]);
  });

  it('writes one mail when the answer to a commit was lost and the rows were written again', async () => {
    const petition = await open();
    const run = house.pool.run.bind(house.pool);
    let lost = 0;
    house.pool.run = async <R extends object>(name: string, text: string, values: unknown[]) => {
      const rows = await run<R>(name, text, values);
      if (name === 'sign' && (values[0] as Buffer).length > 100 && lost++ === 0) throw new Error('connection lost after the commit');
      return rows;
    };
    const inputs = Array.from({ length: 60 }, () => signer(petition.slug));
    const answers = await Promise.all(inputs.map((input) => house.sign.run(samira, input)));
    house.pool.run = run;
    expect(lost).toBeGreaterThan(0);
    expect(answers.every((answer) => answer instanceof CheckYourEmail)).toBe(true);
    expect(await db.sql(`select 1 from outbox o join signature s on s.id = o.subject where s.petition_id = $1 and o.job = 'signatures.answerRepeat'`, [petition.id])).toEqual([]);
    await house.workDone();
    for (const { email } of inputs) expect(sink.raw.filter((raw) => raw.includes(`To: ${email}`))).toHaveLength(1);
  });

  it('takes two hundred identical signatures at once, in all spellings of the mailbox, as one', async () => {
    const petition = await open();
    const spellings = ['Samira.Benali@gmail.com', 'samirabenali+x@googlemail.com', 's.a.m.i.r.a.benali@GMAIL.com', ' samirabenali@gmail.com '];
    const answers = await Promise.all(Array.from({ length: 200 }, (_, i) => house.sign.run(samira, signer(petition.slug, { email: spellings[i % 4]! }))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await db.sql('select count(*)::int as n from signature where petition_id = $1', [petition.id])).toEqual([{ n: 1 }]);
    expect(await tallyOf(petition.id)).toMatchObject({ pending: 1 });
  });

  it('lets two persons share a mailbox when the petition says so, never a third, also at the same instant', async () => {
    const petition = await open({ personsPerMailbox: 2 });
    const people = ['Samira', 'Karim', 'Nadia', 'Samira', 'Karim'].map((givenName) => signer(petition.slug, { email: 'famille@gmail.com', givenName }));
    await Promise.all(people.map((person) => house.sign.run(samira, person)));
    const rows = await db.sql('select slot from signature where petition_id = $1 order by slot', [petition.id]);
    expect(rows).toEqual([{ slot: 1 }, { slot: 2 }]);
    const alone = await open({ personsPerMailbox: 1 });
    await Promise.all(people.map((person) => house.sign.run(samira, { ...(person as object), petitionSlug: alone.slug } as typeof person)));
    expect(await db.sql('select slot from signature where petition_id = $1', [alone.id])).toEqual([{ slot: 1 }]);
  });

  it('gives the two persons of a mailbox their seats through two processes as well', async () => {
    const petition = await open({ personsPerMailbox: 2 });
    const other = await openSigningHouse(db, [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities], sink.url);
    const emails = Array.from({ length: 60 }, (_, i) => `couple${i}@gmail.com`);
    await Promise.all(emails.flatMap((email) => [house.sign.run(samira, signer(petition.slug, { email, givenName: 'Samira' })), other.sign.run(samira, signer(petition.slug, { email, givenName: 'Karim' }))]));
    await other.close();
    expect(await db.sql('select count(*)::int as n, count(distinct person_token)::int as persons from signature where petition_id = $1', [petition.id])).toEqual([{ n: 120, persons: 120 }]);
  });

  it('gives one seat to who signs twice at the instant the other person of the mailbox withdraws', async () => {
    const petition = await open({ personsPerMailbox: 2 });
    const [first, second] = [signer(petition.slug, { email: 'maison@association.ma', givenName: 'Amal' }), signer(petition.slug, { email: 'maison@association.ma', givenName: 'Brahim' })];
    await house.sign.run(samira, first);
    const waiting = async (count: number) => {
      while ((await db.sql(`select 1 from pg_stat_activity where datname = current_database() and application_name = 'sawt_sign' and wait_event_type = 'Lock'`)).length < count);
    };
    const other = new pg.Client({ connectionString: db.adminUrl });
    await other.connect();
    await other.query('begin');
    await other.query('update petition_tally set pending = 0 where petition_id = $1', [petition.id]);
    const once = house.sign.run(samira, second); // has taken its seat and waits for the number
    await waiting(1);
    await db.sql('delete from signature where petition_id = $1', [petition.id]);
    const again = house.sign.run(samira, second);
    await waiting(2);
    await other.query('commit');
    await other.end();
    expect([await once, await again].every((answer) => answer instanceof CheckYourEmail)).toBe(true);
    expect(await db.sql('select slot from signature where petition_id = $1', [petition.id])).toEqual([{ slot: 2 }]);
  });

  it('erases what expired in the order in which batches lock the numbers of petitions, so that neither waits for the other for ever', async () => {
    const petitions = await Promise.all([open(), open(), open()]);
    const [first, , last] = petitions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const old = { ...samira, now: new Date(Date.now() - 8 * 86_400_000) };
    for (const { slug } of petitions.toSorted((a, b) => (a.id < b.id ? 1 : -1))) await house.sign.run(old, signer(slug));
    const batch = new pg.Client({ connectionString: db.adminUrl });
    await batch.connect();
    const lock = (id: string) => batch.query('select 1 from petition_tally where petition_id = $1 for update', [id]);
    await batch.query('begin');
    await lock(first!.id);
    // Any plan must keep the order, also one that reads the numbers as they lie in the table.
    const eraser = new pg.Client({ connectionString: db.adminUrl });
    await eraser.connect();
    await eraser.query('set enable_nestloop = off; set enable_mergejoin = off');
    const erasing = new EraseExpired({ query: async (text: string) => (await eraser.query(text)).rows } as DataSource).run();
    while ((await db.sql(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length === 0);
    await lock(last!.id);
    await batch.query('commit');
    await batch.end();
    await erasing;
    await eraser.end();
    expect(await db.sql('select 1 from signature where petition_id = any($1)', [petitions.map(({ id }) => id)])).toEqual([]);
  });

  it('answers the same for a new, a repeated and a confirmed address', async () => {
    const petition = await open();
    const input = signer(petition.slug);
    const fresh = await house.sign.run(samira, input);
    const repeated = await house.sign.run(samira, input);
    await house.confirm.run(samira, (await linksOf(db, house.keys, input.email)).confirm);
    const again = await house.sign.run(samira, input);
    expect([JSON.stringify(repeated), JSON.stringify(again)]).toEqual([JSON.stringify(fresh), JSON.stringify(fresh)]);
  });

  it('names each field that needs a correction, in the language of the signer, and writes nothing', async () => {
    const petition = await open();
    const bad = signer(petition.slug, { email: 'samira', givenName: ' ', familyName: '=cmd|x', country: 'XX', area: 'MA-TNG', locale: 'de' });
    const result = (await house.sign.run(samira, bad)) as InvalidInput;
    expect(result).toBeInstanceOf(InvalidInput);
    expect(result.fields.map((field) => [field.field, field.code])).toEqual([['email', 'emailInvalid'], ['givenName', 'givenNameMissing'], ['familyName', 'nameInvalid'], ['country', 'countryUnknown'], ['area', 'areaUnknown'], ['locale', 'localeUnknown']]);
    expect(result.fields[0]!.message).toMatch(/[\u0600-\u06FF]/);
    expect(await house.sign.run(samira, signer(petition.slug, { consents: [{ organisation: 'stranger', given: true }] }))).toBeInstanceOf(InvalidInput);
    expect(await db.sql('select 1 from signature where petition_id = $1', [petition.id])).toEqual([]);
  });

  it.each(['paused', 'closed'] as const)('refuses a petition that is %s, and knows nothing of one that is not public', async (state) => {
    expect(await house.sign.run(samira, signer((await open({ state })).slug))).toBeInstanceOf(PetitionNotOpen);
    const draft = await open({ state: 'draft' });
    await expect(house.sign.run(samira, signer(draft.slug))).rejects.toThrow(NotFound);
  });

  it('tells with the confirmation whose link brought the signer, when it was a partner’s', async () => {
    const partner = await makeOrganisation(db, { coalitionId: coalition.id });
    const petition = await open({ partnerIds: [partner.id] });
    for (const [sourceOrganisation, told] of [[partner.slug, partner.slug], ['nobody', null], [undefined, null]] as const) {
      const input = signer(petition.slug, { sourceOrganisation });
      await house.sign.run(samira, input);
      const { confirm } = await linksOf(db, house.keys, input.email);
      for (const _press of ['first', 'second']) expect(await house.confirm.run(samira, confirm)).toMatchObject({ petitionSlug: petition.slug, sourceOrganisation: told });
    }
  });

  it('does not confirm after seven days, nor with a wrong secret', async () => {
    const petition = await open();
    const input = signer(petition.slug);
    await house.sign.run({ ...samira, now: new Date(Date.now() - 8 * 86_400_000) }, input);
    const links = await linksOf(db, house.keys, input.email);
    expect(await house.confirm.run(samira, links.confirm)).toBeInstanceOf(LinkExpired);
    expect(await house.confirm.run(samira, links.manage)).toBeInstanceOf(LinkExpired);
    expect(await house.confirm.run(samira, 'nonsense')).toBeInstanceOf(LinkExpired);
  });

  it('limits one client, and only that one', async () => {
    const petition = await open();
    const results = await Promise.all(Array.from({ length: 130 }, () => house.sign.run({ ...samira, clientKey: 'one' }, signer(petition.slug))));
    expect(results.filter((result) => 'retryAfter' in result)).toHaveLength(10);
    expect(await house.sign.run({ ...samira, clientKey: 'two' }, signer(petition.slug))).toBeInstanceOf(CheckYourEmail);
  });
});
