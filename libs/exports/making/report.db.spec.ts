import { citizen } from '#libs/auth/testing';
import { NotFound } from '#libs/context';
import { Keys } from '#libs/crypto';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { ConfirmSignature, CountSignatures, SignPetition, WithdrawSignature } from '#libs/signatures';
import { linksOf, signer } from '#libs/signatures/testing';
import { startSink, type MailSink } from '#libs/smtp/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { openExportHouse, readCsv, readXlsx, type ExportHouse } from '../testing/index.js';

const purpose = 'Rapport pour la conférence de presse';
const sections = ['Jour', 'Province ou préfecture', 'Organisation dont le lien a été suivi', 'Langue de la signature', 'Pays'];

// People sign, confirm and withdraw through the real services; only the mail server is a sink on this machine.
describe('a report', () => {
  let db: SpecDatabase;
  let sink: MailSink;
  let house: ExportHouse;
  let member: Awaited<ReturnType<typeof makeMember>>;
  let partner: { id: string; slug: string };
  let petition: { id: string; slug: string };
  let organisation: { id: string; slug: string };

  async function sign(wishes: Parameters<typeof signer>[1], isWithdrawn = false): Promise<void> {
    const input = signer(petition.slug, wishes);
    await house.app.get(SignPetition).run(citizen(), input);
    const links = await linksOf(db, new Keys(house.config), input.email);
    await house.app.get(ConfirmSignature).run(citizen(), links.confirm);
    if (isWithdrawn) await house.app.get(WithdrawSignature).run(citizen(), links.manage);
  }

  beforeAll(async () => {
    [db, sink] = [await makeSpecDatabase(), await startSink()];
    house = await openExportHouse(db, { SMTP_URL: sink.url });
    const coalition = await makeCoalition(db);
    organisation = await makeOrganisation(db, { coalitionId: coalition.id, name: { fr: 'Association Amal', ar: 'جمعية الأمل' } });
    partner = await makeOrganisation(db, { coalitionId: coalition.id, name: { fr: 'Tanger Action', ar: 'طنجة أكسيون' } });
    petition = await makePetition(db, { organisationId: organisation.id, coalitionId: coalition.id, partnerIds: [partner.id], titles: { fr: 'Un centre ouvert le soir', ar: 'مركز مفتوح مساء' } });
    member = await makeMember(db, { organisationId: organisation.id, role: 'analyst' });
    for (let i = 0; i < 24; i++) {
      await sign({ locale: i % 3 ? 'ar' : 'fr', country: i % 6 ? 'MA' : 'FR', area: i % 6 ? (i % 2 ? 'MA-TNG' : 'MA-TET') : undefined, sourceOrganisation: i % 4 ? undefined : partner.slug }, i >= 20);
      if (i === 11) await house.worker.get(CountSignatures, { strict: false }).run();
    }
    await db.sql(`update tally_change set day = day - 1 where id % 3 = 0`);
  });
  afterAll(async () => {
    await house.close();
    await sink.stop();
    await db.drop();
  });
  const ask = (format: 'csv' | 'xlsx' | 'pdf', wishes = {}) => house.fetch(member.ctx, { kind: 'report', format, petition: petition.slug, organisation: organisation.slug, locale: 'fr', purpose, ...wishes });

  it('adds up to the tally in every dimension, rollups and fresh changes alike', async () => {
    const [{ n }] = (await db.sql('select count(*)::int as n from signature where petition_id = $1 and state = 1', [petition.id])) as [{ n: number }];
    expect(n).toBe(20);
    const { shown, bytes } = await ask('csv');
    const [header, total, ...rows] = readCsv(bytes);
    expect(header).toEqual(['Répartition', 'Code', 'Libellé', 'Signatures', 'Arrêté au (UTC)']);
    expect(total!.slice(0, 4)).toEqual(['Total', '', 'Un centre ouvert le soir', '20']);
    expect([...new Set(rows.map(([name]) => name))]).toEqual(sections);
    for (const section of sections) expect([section, rows.filter(([name]) => name === section).reduce((sum, row) => sum + Number(row[3]), 0)]).toEqual([section, 20]);
    expect(shown).toMatchObject({ state: 'ready', progress: 1, rows: rows.length + 1, bytes: bytes.length });
  });

  it('names what it counts in the language of the file', async () => {
    const rows = readCsv((await ask('csv')).bytes);
    const row = (code: string) => rows.find((cells) => cells[1] === code)?.slice(0, 4);
    expect(row('FR')).toEqual(['Pays', 'FR', 'France', '4']);
    expect(row(partner.id)?.[2]).toBe('Tanger Action');
    expect(rows.filter(([, code]) => code === '').map((cells) => cells[2])).toEqual(expect.arrayContaining(['Non indiqué', 'Sans lien d’une organisation']));
    const arabic = readCsv((await ask('csv', { locale: 'ar' })).bytes);
    expect(arabic[1]!.slice(0, 3)).toEqual(['المجموع', '', 'مركز مفتوح مساء']);
    expect(arabic.find((cells) => cells[1] === partner.id)?.[2]).toBe('طنجة أكسيون');
  });

  it('tells no small number when it is to be published, and still adds up', async () => {
    const rows = readCsv((await ask('csv', { isPublic: true })).bytes).slice(2);
    for (const section of sections) {
      const numbers = rows.filter(([name]) => name === section).map((row) => Number(row[3]));
      expect([section, numbers.reduce((a, b) => a + b), Math.min(...numbers) >= 10]).toEqual([section, 20, true]);
    }
  });

  it('is the same table in XLSX, from right to left in Arabic', async () => {
    const csv = readCsv((await ask('csv', { locale: 'ar' })).bytes);
    const [sheet] = (await readXlsx((await ask('xlsx', { locale: 'ar' })).bytes)).worksheets;
    expect(sheet!.views[0]).toMatchObject({ rightToLeft: true, state: 'frozen' });
    expect(sheet!.rowCount).toBe(csv.length);
    expect(sheet!.getColumn(4).values.slice(2)).toEqual(csv.slice(1).map((row) => Number(row[3])));
  });

  it.each(['fr', 'ar'] as const)('is a document in %s', async (locale) => {
    const { bytes, shown } = await ask('pdf', { locale });
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.subarray(-6).toString().trim()).toBe('%%EOF');
    expect(shown.bytes).toBe(bytes.length);
  });

  it('is for the organisations that carry the petition, each for itself', async () => {
    const theirs = await makeMember(db, { organisationId: partner.id, role: 'campaigner' });
    const { shown } = await house.fetch(theirs.ctx, { kind: 'report', format: 'csv', petition: petition.id, organisation: partner.id, purpose });
    expect(shown.state).toBe('ready');
    await expect(house.exports.byId(member.ctx, shown.id)).rejects.toBeInstanceOf(NotFound);
  });
});
