import { NotAllowed } from '#libs/context';
import { InvalidInput } from '#libs/graphql';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import type { RequestExportInput } from '../requesting/request-export.input.js';
import { looksDangerous, made, openExportHouse, readCsv, readXlsx, type ExportHouse } from '../testing/index.js';

const purpose = 'Évaluer la campagne par province';
const SIGNED = 3_000;

// Rows stand in the tables as the signing statement leaves them, many at once; the file is made by the real worker.
describe('signatures one by one', () => {
  let db: SpecDatabase;
  let house: ExportHouse;
  let petition: { id: string; slug: string };
  let [lead, partner]: { id: string; slug: string }[] = [];
  let member: Awaited<ReturnType<typeof makeMember>>;
  const input = (wishes: Partial<RequestExportInput> = {}): RequestExportInput => ({ kind: 'signatures', format: 'csv', petition: petition.slug, organisation: lead!.slug, locale: 'fr', purpose, ...wishes });

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openExportHouse(db);
    const coalition = await makeCoalition(db);
    lead = await makeOrganisation(db, { coalitionId: coalition.id, name: { fr: '=1+1 "Amal", Tanger', ar: 'جمعية الأمل' } });
    partner = await makeOrganisation(db, { coalitionId: coalition.id, name: { fr: 'Réseau\tTawassol\\n', ar: 'شبكة تواصل' } });
    petition = await makePetition(db, { organisationId: lead.id, coalitionId: coalition.id, partnerIds: [partner.id] });
    member = await makeMember(db, { organisationId: lead.id, role: 'analyst' });
    await db.sql(
      `with made as (insert into signature (id, petition_id, organisation_id, dedup_token, person_token, state, source_organisation_id, country, area, locale, confirm_hash, manage_hash, confirmed_at, confirmed_on)
         select gen_random_uuid(), $1::uuid, $2::uuid, sha256(n::text::bytea), sha256(n::text::bytea), case when n % 10 = 0 then 0 else 1 end, case n % 3 when 0 then $2::uuid when 1 then $3::uuid end,
           case when n % 7 = 0 then 'FR' else 'MA' end, case when n % 7 > 0 then 'MA-TNG' end, case when n % 2 = 0 then 'ar' else 'fr' end, sha256('c'), sha256('m'), now(), date '2026-11-01' + n % 20
         from generate_series(1, $4::int) n returning *)
       insert into tally_change (petition_id, organisation_id, source_organisation_id, country, area, locale, day, delta)
         select petition_id, organisation_id, source_organisation_id, country, area, locale, confirmed_on, 1 from made where state = 1`,
      [petition.id, lead.id, partner.id, SIGNED],
    );
  });
  afterAll(async () => {
    await house.close();
    await db.drop();
  });

  it('is a line for each confirmed one, in words, with nothing that computes and nobody in it', async () => {
    const { shown, bytes } = await house.fetch(member.ctx, input());
    const [header, ...rows] = readCsv(bytes);
    expect(header).toEqual(['Confirmée le', 'Province ou préfecture', 'Pays', 'Langue de la signature', 'Organisation dont le lien a été suivi']);
    expect([rows.length, shown.rows, shown.progress]).toEqual([SIGNED * 0.9, SIGNED * 0.9, 1]);
    expect(rows.flat().filter(looksDangerous)).toEqual([]);
    const counted = (at: number) => Object.fromEntries([...new Set(rows.map((row) => row[at]))].map((value) => [value, rows.filter((row) => row[at] === value).length]));
    const abroad = counted(2)['France']!;
    expect(abroad + counted(2)['Maroc']!).toBe(SIGNED * 0.9);
    expect(counted(1)).toEqual({ 'Tanger-Assilah': SIGNED * 0.9 - abroad, 'Non indiqué': abroad });
    expect(Object.keys(counted(4)).sort()).toEqual(["'=1+1 \"Amal\", Tanger", 'Réseau Tawassol n', 'Sans lien d’une organisation']);
  });

  it('tells nothing of who came when: with the rows in another order it is the same file', async () => {
    const { shown: before } = await house.fetch(member.ctx, input({ purpose: 'Avant de tout mélanger' }));
    const place = () => db.sql<{ id: string }>('select id from signature where petition_id = $1 order by ctid limit 5', [petition.id]);
    const first = await place();
    await db.sql('create table shuffled as select * from signature order by md5(id::text)');
    await db.sql('delete from signature');
    await db.sql('insert into signature select * from shuffled');
    await db.sql('drop table shuffled');
    expect(await place()).not.toEqual(first);
    const { shown: after, bytes } = await house.fetch(member.ctx, input({ purpose: 'Après avoir tout mélangé' }));
    expect(after.sha256).toBe(before.sha256);
    const days = readCsv(bytes).slice(1).map(([day]) => day!);
    expect(days).toEqual([...days].sort());
  });

  it('is the same in XLSX, with real days', async () => {
    const csv = readCsv((await house.fetch(member.ctx, input({ locale: 'ar' }))).bytes);
    const [sheet] = (await readXlsx((await house.fetch(member.ctx, input({ locale: 'ar', format: 'xlsx' }))).bytes)).worksheets;
    expect(sheet!.rowCount).toBe(csv.length);
    const shown = (sheet!.getRows(2, csv.length - 1) ?? []).map((row) => [(row.getCell(1).value as Date).toISOString().slice(0, 10), ...[2, 3, 4, 5].map((at) => row.getCell(at).text)]);
    expect(shown).toEqual(csv.slice(1));
  });

  it.each<[string, Partial<RequestExportInput>, string]>([
    ['as PDF', { format: 'pdf' }, 'signaturesNotInPdf'],
    ['for publication', { isPublic: true }, 'signaturesNotPublic'],
  ])('is not made %s', async (_name, wishes, code) => expect(await house.request.run(member.ctx, input(wishes))).toMatchObject({ fields: [{ code }] }));

  it('is for the organisation that leads, and there for those who evaluate', async () => {
    const theirs = await makeMember(db, { organisationId: partner!.id, role: 'representative' });
    const answer = await house.request.run(theirs.ctx, input({ organisation: partner!.slug }));
    expect(answer).toBeInstanceOf(InvalidInput);
    expect(answer).toMatchObject({ fields: [{ field: 'kind', code: 'signaturesOfLead' }] });
    const campaigner = await makeMember(db, { organisationId: lead!.id, role: 'campaigner' });
    await expect(house.request.run(campaigner.ctx, input())).rejects.toBeInstanceOf(NotAllowed);
  });

  it('leaves no file and no connection when Postgres breaks off in the middle', async () => {
    await db.sql('alter table signature rename column area to area_gone');
    try {
      const { id } = made(await house.request.run(member.ctx, input({ purpose: 'Une copie qui se brise' })));
      await house.workDone();
      expect(await house.exports.byId(member.ctx, id)).toMatchObject({ url: null });
      expect([...(await house.onDisk()).keys()].filter((name) => name.startsWith(id))).toEqual([]);
      expect(await db.sql(`select 1 from pg_stat_activity where application_name = 'sawt_copy' and datname = current_database()`)).toEqual([]);
    } finally {
      await db.sql('alter table signature rename column area_gone to area');
    }
  });
});
