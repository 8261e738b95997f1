import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, NotSignedIn, type OrganisationRole } from '#libs/context';
import { sha256 } from '#libs/crypto';
import { InvalidInput, TooManyRequests } from '#libs/graphql';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { made, openExportHouse, type ExportHouse } from '../testing/index.js';
import type { RequestExportInput } from './request-export.input.js';

const purpose = 'Inviter à la réunion publique';

describe('asking for an export', () => {
  let db: SpecDatabase;
  let house: ExportHouse;
  let coalition: { id: string };
  let organisation: { id: string; slug: string };
  let petition: { id: string; slug: string };
  const member = (role: OrganisationRole, organisationId = organisation.id) => makeMember(db, { organisationId, role });
  const input = (wishes: Partial<RequestExportInput> = {}): RequestExportInput => ({ kind: 'report', format: 'csv', petition: petition.slug, organisation: organisation.slug, purpose, ...wishes });
  const count = async (table: string) => ((await db.sql(`select count(*)::int as n from ${table}`)) as [{ n: number }])[0].n;

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openExportHouse(db);
    coalition = await makeCoalition(db);
    organisation = await makeOrganisation(db, { coalitionId: coalition.id });
    petition = await makePetition(db, { organisationId: organisation.id, coalitionId: coalition.id });
  });
  afterEach(() => db.sql('truncate export cascade'));
  afterAll(async () => {
    await house.close();
    await db.drop();
  });

  it('is recorded with its purpose, in words on the export and as a hash in the log', async () => {
    const { ctx, accountId } = await member('analyst');
    const asked = made(await house.request.run(ctx, input({ purpose: `  ${purpose} ` })));
    expect(asked).toMatchObject({ state: 'requested', progress: 0, url: null, purpose, locale: 'fr', requestedBy: { id: accountId }, organisation: { slug: organisation.slug }, petition: { slug: petition.slug } });
    const [entry] = await db.sql('select action, account_id, organisation_id, object_id, detail from audit_entry order by number desc limit 1');
    expect(entry).toEqual({ action: 'export.request', account_id: accountId, organisation_id: organisation.id, object_id: asked.id, detail: { kind: 'report', format: 'csv', isPublic: false, petitionId: petition.id, purposeHash: sha256(purpose).toString('hex') } });
    expect(await db.sql(`select subject from outbox where job = 'exports.makeExport' and subject = $1`, [asked.id])).toHaveLength(1);
  });

  it('is, pressed twice, one export', async () => {
    const { ctx } = await member('representative');
    const [first, second] = [made(await house.request.run(ctx, input())), made(await house.request.run(ctx, input()))];
    expect(second.id).toBe(first.id);
    expect(made(await house.request.run(ctx, input({ purpose: 'Une tout autre raison' }))).id).not.toBe(first.id);
    expect(await count('export')).toBe(2);
  });

  it.each<[string, Partial<RequestExportInput>, string, string]>([
    ['a purpose of a word', { purpose: ' stats    !  ' }, 'purpose', 'purposeTooShort'],
    ['a purpose without end', { purpose: 'x'.repeat(501) }, 'purpose', 'purposeTooLong'],
    ['persons as PDF', { kind: 'signers', format: 'pdf' }, 'format', 'signersNotInPdf'],
    ['persons for publication', { kind: 'signers', isPublic: true }, 'isPublic', 'signersNotPublic'],
    ['a language nobody speaks here', { locale: 'de' }, 'locale', 'localeUnknown'],
  ])('is answered with what is wrong: %s', async (_name, wishes, field, code) => {
    const [{ ctx }, before] = [await member('representative'), await count('outbox')];
    const answer = await house.request.run(ctx, input(wishes));
    expect(answer).toBeInstanceOf(InvalidInput);
    expect((answer as InvalidInput).fields).toEqual([{ field, code, message: expect.any(String) }]);
    expect([await count('export'), await count('outbox')]).toEqual([0, before]);
  });

  it('is not for a petition that never opened, nor for one that others carry', async () => {
    const { ctx } = await member('representative');
    const draft = await makePetition(db, { organisationId: organisation.id, coalitionId: coalition.id, state: 'draft' });
    expect(await house.request.run(ctx, input({ petition: draft.slug }))).toMatchObject({ fields: [{ code: 'petitionNotOpened' }] });
    const other = await makeOrganisation(db, { coalitionId: coalition.id });
    const foreign = await makePetition(db, { organisationId: other.id, coalitionId: coalition.id });
    expect(await house.request.run(ctx, input({ petition: foreign.slug, kind: 'signers' }))).toMatchObject({ fields: [{ code: 'petitionNotCarried' }] });
    await expect(house.request.run(ctx, input({ petition: 'no-such-petition' }))).rejects.toBeInstanceOf(NotFound);
    expect(await count('export')).toBe(0);
  });

  it.each<[OrganisationRole, boolean, boolean]>([
    ['representative', true, true], ['campaigner', true, false], ['mailing_operator', true, false], ['moderator', true, false], ['analyst', true, false], ['contributor', false, false],
  ])('%s: a report %s, persons %s', async (role, mayReport, mayList) => {
    const { ctx } = await member(role);
    const tried = (kind: 'report' | 'signers') => house.request.run(ctx, input({ kind })).then(() => true, (error: unknown) => !(error instanceof NotAllowed));
    expect([await tried('report'), await tried('signers')]).toEqual([mayReport, mayList]);
  });

  it('is for members of the organisation only: not citizens, not other organisations, not the coordination', async () => {
    const other = await makeOrganisation(db, { coalitionId: coalition.id });
    const strangers = [await member('representative', other.id), await makeCoordinator(db, { coalitionId: coalition.id })];
    const mine = made(await house.request.run((await member('representative')).ctx, input({ kind: 'signers' })));
    for (const { ctx } of strangers) await expect(house.request.run(ctx, input({ kind: 'signers' }))).rejects.toBeInstanceOf(NotAllowed);
    await expect(house.exports.byId(strangers[0]!.ctx, mine.id)).rejects.toBeInstanceOf(NotFound);
    await expect(house.exports.of(strangers[0]!.ctx, organisation.slug, {})).rejects.toBeInstanceOf(NotAllowed);
    for (const act of [house.request.run(citizen(), input()), house.exports.byId(citizen(), mine.id), house.download.run(citizen(), mine.id, 'x')]) await expect(act).rejects.toBeInstanceOf(NotSignedIn);
    expect(await count('export')).toBe(1);
  });

  it('has an end for the day: ten lists of persons, while reports go on', async () => {
    const { ctx } = await member('representative');
    for (let i = 0; i < 10; i++) made(await house.request.run(ctx, input({ kind: 'signers', purpose: `${purpose} ${i}` })));
    const answer = await house.request.run(ctx, input({ kind: 'signers', purpose: `${purpose} 10` }));
    expect(answer).toBeInstanceOf(TooManyRequests);
    expect((answer as TooManyRequests).retryAfter).toBeGreaterThan(86_000);
    made(await house.request.run(ctx, input()));
    await db.sql(`update export set requested_at = now() - interval '25 hours'`);
    made(await house.request.run(ctx, input({ kind: 'signers', purpose: `${purpose} 11` })));
  });

  it('is found again page by page, the newest first', async () => {
    const { ctx } = await member('representative');
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.unshift(made(await house.request.run(ctx, input({ purpose: `${purpose} ${i}` }))).id);
    const first = await house.exports.of(ctx, organisation.slug, { first: 3 });
    const second = await house.exports.of(ctx, organisation.id, { first: 3, after: first.pageInfo.endCursor! });
    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(ids);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});
