import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, NotSignedIn } from '#libs/context';
import { IllegalMove, InvalidInput } from '#libs/graphql';
import { makeMember, makeOrganisation } from '#libs/organisations/testing';
import { organisationEntities } from '#libs/organisations';
import { petitionEntities } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { startSink, type MailSink } from '#libs/smtp/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { mailingEntities } from './mailing.entities.js';
import { NobodyToWriteTo, SecondPersonNeeded } from './mailing.errors.js';
import { Mailing } from './mailing.type.js';
import { actionsOn } from './mailing.access.js';
import { BATCH_SIZE } from './sending/gather-audience.job.js';
import { makeApprovedMailing, makeAssociation, makeConsentingSigners, openMailingHouse, type Association, type MailingHouse } from './testing/index.js';

const texts = [
  { locale: 'fr', subject: 'Le conseil a répondu', body: 'Bonne nouvelle.' },
  { locale: 'ar', subject: 'أجاب المجلس', body: 'خبر سار.' },
];
const header = (raw: string, name: string) => new RegExp(`^${name}: (.*)$`, 'mi').exec(raw.replace(/\r\n[ \t]+/g, ' '))?.[1]?.trim();

describe('a mailing', () => {
  let db: SpecDatabase;
  let sink: MailSink;
  let house: MailingHouse;
  let amal: Association;
  beforeAll(async () => {
    [db, sink] = [await makeSpecDatabase(), await startSink()];
    house = await openMailingHouse(db, [...authEntities, ...organisationEntities, ...petitionEntities, ...mailingEntities], { SMTP_URL: sink.url });
    amal = await makeAssociation(db);
  });
  afterAll(async () => {
    await house.close();
    await sink.stop();
    await db.drop();
  });
  const create = (ctx = amal.author.ctx, wishes = {}) => house.create.run(ctx, { organisation: amal.organisation.slug, petition: amal.petition.slug, texts, ...wishes });
  const audited = async (id: string) => (await db.sql<{ action: string }>('select action from audit_entry where object_id = $1 order by number', [id])).map((entry) => entry.action);

  it('goes from draft to sent; sink, log and audience count the same', async () => {
    const french = await makeConsentingSigners(db, BATCH_SIZE, { petitionId: amal.petition.id, leadId: amal.organisation.id });
    await makeConsentingSigners(db, 20, { petitionId: amal.petition.id, leadId: amal.organisation.id, locale: 'ar', name: 'ar', givenName: 'سميرة' });
    await makeConsentingSigners(db, 10, { petitionId: amal.petition.id, leadId: amal.organisation.id, locale: 'es', name: 'es' });
    const audience = BATCH_SIZE + 30;
    const { id } = (await create()) as Mailing;
    expect(await house.test.run(amal.author.ctx, id)).toMatchObject({ state: 'test_sent' });
    await house.runner.drain();
    expect(sink.raw.map((raw) => header(raw, 'To'))).toEqual([amal.author.email, amal.author.email]);
    sink.raw.length = 0;
    expect(await house.approve.run(amal.second.ctx, id)).toMatchObject({ state: 'approved', contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(await house.send.run(amal.operator.ctx, id)).toMatchObject({ state: 'sending' });
    await house.runner.drain();

    expect(await house.mailings.byId(amal.author.ctx, id)).toMatchObject({ state: 'sent', sentAt: expect.any(Date) as Date });
    expect(await house.progress(amal.author.ctx, id)).toMatchObject({ total: audience, sent: audience, queued: 0, failed: 0, skipped: 0, ambiguous: 0, secondsLeft: null });
    const log = await db.sql(`select recipient_id from mailing_recipient where mailing_id = $1 and outcome = 'sent' and ended_at is not null`, [id]);
    expect([sink.raw.length, log.length]).toEqual([audience, audience]);
    expect(new Set(sink.raw.map((raw) => header(raw, 'Message-ID'))).size).toBe(audience);
    expect(new Set(sink.raw.map((raw) => header(raw, 'To'))).size).toBe(audience);
    expect(header(sink.raw.find((raw) => header(raw, 'To') === french[0]!.email)!, 'List-Unsubscribe')).toBe(`<https://sawt.ma/u/${french[0]!.token}>`);
    const languages = sink.raw.map((raw) => header(raw, 'Content-Language'));
    expect([languages.filter((l) => l === 'fr').length, languages.filter((l) => l === 'ar').length]).toEqual([BATCH_SIZE + 10, 20]); // Spanish is not among its languages
    expect(await audited(id)).toEqual(['mailing.create', 'mailing.test', 'mailing.approve', 'mailing.send']);
    const addresses = await db.sql(`select 1 from mailing_recipient r where r::text ~ '@' union all select 1 from outbox`);
    expect(addresses).toEqual([]);
  });

  it('is the same for its counters as for its recipients', async () => {
    const [{ n }] = (await db.sql(`
      select count(*)::int as n from mailing_batch b join lateral (select count(*) filter (where outcome = 'sent') as sent, count(*) as size from mailing_recipient r where r.mailing_id = b.mailing_id and r.batch = b.number) r
      on r.sent <> b.sent or r.size <> b.size`)) as [{ n: number }];
    expect(n).toBe(0);
  });

  it('is never approved by whoever wrote it or changed it last, not even past the service', async () => {
    const { id } = (await create()) as Mailing;
    expect(await house.approve.run(amal.second.ctx, id)).toBeInstanceOf(IllegalMove);
    await house.test.run(amal.author.ctx, id);
    expect(await house.approve.run(amal.author.ctx, id)).toBeInstanceOf(SecondPersonNeeded);
    await house.update.run(amal.second.ctx, { id, texts });
    await house.test.run(amal.second.ctx, id);
    expect(await house.approve.run(amal.second.ctx, id)).toMatchObject({ code: 'secondPersonNeeded', message: expect.stringContaining('autre personne') as string });
    expect(await house.mailings.byId(amal.second.ctx, id)).toMatchObject({ state: 'test_sent', approvedAt: null });
    await expect(db.sql(`update mailing set state = 'approved', content_hash = 'x', approved_by = author_id where id = $1`, [id])).rejects.toThrow(/mailing_approved_by_check/);
    await expect(db.sql(`update mailing set state = 'approved' where id = $1`, [id])).rejects.toThrow(/mailing_content_hash_check/);
    expect(await house.approve.run(amal.operator.ctx, id)).toMatchObject({ state: 'approved' });
  });

  it('is a draft again when its words change, and its words cannot change past that', async () => {
    const { id } = await makeApprovedMailing(house, amal);
    expect(await house.update.run(amal.author.ctx, { id, texts: [] })).toBeInstanceOf(InvalidInput);
    expect(await house.mailings.byId(amal.author.ctx, id)).toMatchObject({ state: 'approved' });
    expect(await house.update.run(amal.author.ctx, { id, texts })).toMatchObject({ state: 'draft', contentHash: null, approvedAt: null, testedAt: null });
    expect(await house.send.run(amal.operator.ctx, id)).toMatchObject({ code: 'cannotSend', state: 'draft' });
    await db.sql(`update mailing set state = 'cancelled' where id = $1`, [id]);
    const changed = await house.app.database.transaction(amal.author.ctx, (em) => em.query(`update mailing_text set body = 'x' where mailing_id = $1`, [id]));
    expect(changed).toEqual([[], 0]);
  });

  it('is not sent when it does not say what was approved', async () => {
    const { id } = await makeApprovedMailing(house, amal);
    await house.send.run(amal.operator.ctx, id);
    await db.sql(`update mailing_text set body = 'Achetez !' where mailing_id = $1`, [id]);
    const before = sink.raw.length;
    await house.runner.drain();
    expect(sink.raw.length).toBe(before);
    expect(await house.progress(amal.author.ctx, id)).toMatchObject({ sent: 0, ambiguous: 0 });
    await db.sql('delete from outbox');
  });

  it('goes nowhere when nobody asked for news', async () => {
    const petition = await makePetition(db, { organisationId: amal.organisation.id, coalitionId: amal.coalition.id });
    const { id } = await makeApprovedMailing(house, { ...amal, petition });
    expect(await house.send.run(amal.operator.ctx, id)).toBeInstanceOf(NobodyToWriteTo);
    expect(await house.mailings.byId(amal.author.ctx, id)).toMatchObject({ state: 'approved' });
    expect(await db.sql('select 1 from outbox')).toEqual([]);
  });

  it('is written only for a petition the organisation carries', async () => {
    const others = await makeOrganisation(db, { coalitionId: amal.coalition.id });
    const [theirs, shared] = [await makePetition(db, { organisationId: others.id, coalitionId: amal.coalition.id }), await makePetition(db, { organisationId: others.id, coalitionId: amal.coalition.id, partnerIds: [amal.organisation.id] })];
    expect(await create(amal.author.ctx, { petition: theirs.slug })).toMatchObject({ fields: [{ field: 'petition', code: 'petitionOfOthers' }] });
    expect(await create(amal.author.ctx, { petition: shared.slug })).toBeInstanceOf(Mailing);
    expect(await db.sql('select 1 from mailing where petition_id = $1', [theirs.id])).toEqual([]);
  });

  it('goes to the signers who ticked a partner, and to nobody else', async () => {
    const lead = await makeOrganisation(db, { coalitionId: amal.coalition.id });
    const petition = await makePetition(db, { organisationId: lead.id, coalitionId: amal.coalition.id, partnerIds: [amal.organisation.id] });
    await makeConsentingSigners(db, 3, { petitionId: petition.id, leadId: lead.id, organisationId: amal.organisation.id, name: 'partner' });
    await makeConsentingSigners(db, 4, { petitionId: petition.id, leadId: lead.id, name: 'lead' });
    const { id } = await makeApprovedMailing(house, { ...amal, petition });
    sink.raw.length = 0;
    expect(await house.send.run(amal.operator.ctx, id)).toBeInstanceOf(Mailing);
    await house.runner.drain();
    expect(new Set(sink.raw.map((raw) => header(raw, 'To')))).toEqual(new Set([0, 1, 2].map((i) => `partner${i}@association.ma`)));
    expect(sink.raw.length).toBe(3);
  });

  it('does not exist for members of other organisations, nor for citizens', async () => {
    const { id } = (await create()) as Mailing;
    const stranger = await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId: amal.coalition.id })).id, role: 'representative' });
    await expect(house.mailings.byId(stranger.ctx, id)).rejects.toThrow(NotFound);
    await expect(house.mailings.byId(amal.author.ctx, 'x')).rejects.toThrow(NotFound);
    await expect(house.mailings.of(stranger.ctx, amal.organisation.slug, {})).rejects.toThrow(NotAllowed);
    for (const verb of [house.test, house.approve, house.send, house.pause, house.resume, house.cancel]) await expect(verb.run(stranger.ctx, id)).rejects.toThrow(NotFound);
    await expect(house.update.run(stranger.ctx, { id, texts })).rejects.toThrow(NotFound);
    await expect(create(stranger.ctx)).rejects.toThrow(NotAllowed);
    await expect(house.mailings.byId(citizen(), id)).rejects.toThrow(NotSignedIn);
    await expect(house.send.run(citizen(), id)).rejects.toThrow(NotSignedIn);
    const seen = await house.app.database.transaction(stranger.ctx, (em) => em.query('select (select count(*) from mailing) + (select count(*) from mailing_text) + (select count(*) from mailing_recipient) + (select count(*) from mailing_batch) as n'));
    expect(seen).toEqual([{ n: '0' }]);
  });

  it('is for each role what it may do', async () => {
    const { id } = (await create()) as Mailing;
    const analyst = await makeMember(db, { organisationId: amal.organisation.id, role: 'analyst' });
    await expect(create(amal.operator.ctx)).rejects.toThrow(NotAllowed);
    await expect(house.send.run(amal.author.ctx, id)).rejects.toThrow(NotAllowed);
    await expect(house.test.run(analyst.ctx, id)).rejects.toThrow(NotAllowed);
    const { row } = await makeApprovedMailing(house, amal);
    expect([amal.author, amal.second, amal.operator, analyst].map(({ ctx }) => actionsOn(ctx, row))).toEqual([['update', 'cancel'], ['update', 'send', 'cancel'], ['send', 'cancel'], []]);
  });

  it('is listed newest first, page by page', async () => {
    const { edges, pageInfo } = await house.mailings.of(amal.author.ctx, amal.organisation.slug, { first: 2 });
    const all = await db.sql<{ id: string }>('select id from mailing where organisation_id = $1 order by id desc', [amal.organisation.id]);
    expect(edges.map(({ node }) => node.id)).toEqual(all.slice(0, 2).map((row) => row.id));
    const next = await house.mailings.of(amal.author.ctx, amal.organisation.id, { first: 2, after: pageInfo.endCursor! });
    expect(next.edges[0]!.node.id).toBe(all[2]!.id);
  });
});
