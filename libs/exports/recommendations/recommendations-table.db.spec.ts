import { jest } from '@jest/globals';
import { NotFound, NotSignedIn, type RequestContext } from '#libs/context';
import { citizen } from '#libs/auth/testing';
import { Database } from '#libs/database';
import { ImportRecommendations } from '#libs/documents';
import { makeDocument, makeSubmittedReport } from '#libs/documents/testing';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { openExportHouse, type ExportHouse } from '../testing/index.js';
import { formulas } from '../testing/formulas.js';
import { looksDangerous, readCsv, readXlsx } from '../testing/read-tables.js';
import { RecommendationsTable } from './recommendations-table.service.js';

const HEAD = ['number', 'text_fr', 'text_ar', 'text_en', 'text_es', 'maker_kind', 'maker', 'country', 'theme', 'received_on', 'source', 'ours', 'passage', 'answer', 'answered_on', 'answer_source', 'status', 'status_on'];
const line = (number: string, fr: string, ar = '') => [number, fr, ar, '', '', 'state', 'Valdorée', 'XV', 'Santé', '2025-11-01', 'https://example.org/r', 'yes', 'Soins', 'accepted', '2026-01-01', 'https://example.org/a'];
const written = (lines: readonly string[][]) => Buffer.from(`\uFEFF${[HEAD.slice(0, 16), ...lines].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')}`);

/** Real: the API's role, row security, what is brought in and what is handed out. */
describe('recommendations as a table', () => {
  let db: SpecDatabase;
  let house: ExportHouse;
  let keeper: RequestContext;
  let member: RequestContext;
  let stranger: RequestContext;
  let report: () => Promise<string>;
  const take = (id: string, format = 'csv', filter = {}, ctx = member) => house.app.get(RecommendationsTable).run(ctx, id, format, filter);
  const rows = async (id: string, filter = {}) => readCsv((await take(id, 'csv', filter)).content).slice(1);
  const bringIn = (id: string, content: Buffer) => house.app.get(ImportRecommendations).run(keeper, id, { file: { name: 'r.csv', type: 'text/csv', content } });

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openExportHouse(db);
    const { id: coalitionId } = await makeCoalition(db);
    const { id: organisationId } = await makeOrganisation(db, { coalitionId });
    keeper = (await makeCoordinator(db, { coalitionId })).ctx;
    member = (await makeMember(db, { organisationId, role: 'representative' })).ctx;
    stranger = (await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId: (await makeCoalition(db)).id })).id, role: 'representative' })).ctx;
    report = async () => {
      const { id: documentId } = await makeDocument(db, { coalitionId, organisationId, state: 'adopted' });
      await makeSubmittedReport(db, { documentId, coalitionId });
      return documentId;
    };
  });
  afterAll(async () => {
    await house.close();
    await db.drop();
  });

  it('holds no formula, and is brought in again as it was', async () => {
    const [first, second] = [await report(), await report()];
    const texts = [...formulas.map((text) => text.replace(/[\p{Cc}\p{Surrogate}]/gu, '').trim()).filter((text) => text !== '' && !text.startsWith("'")), '\u200f- فتح مراكز', 'Dire "non", deux fois;\net vite'];
    expect(await bringIn(first, written(texts.map((text, i) => line(`9.${i}`, text, 'فتح مراكز للعلاج'))))).toEqual({ imported: String(texts.length) });
    const { name, content } = await take(first);
    expect(name).toMatch(/-recommendations\.csv$/);
    const [head, known, ...cells] = readCsv(content);
    expect([head, known!.slice(0, 3)]).toEqual([HEAD, ['1.1', 'Ouvrir des centres.', 'فتح مراكز.']]);
    expect(cells.flat().filter(looksDangerous)).toEqual([]);
    // Without the one that the other report has already.
    const again = written(cells.map((one) => one.slice(0, 16)));
    expect(await bringIn(second, again)).toEqual({ imported: String(texts.length) });
    expect(await rows(second)).toEqual([known, ...cells]);
    expect(await db.sql(`select text->>'fr' as text from recommendation where document_id = $1 and number <> '1.1' order by position`, [second])).toEqual(texts.map((text) => ({ text })));
    const [sheet] = (await readXlsx((await take(first, 'xlsx')).content)).worksheets;
    expect([sheet!.rowCount, sheet!.getRow(1).getCell(3).value, sheet!.getRow(3).getCell(3).value]).toEqual([texts.length + 2, 'text_ar', 'فتح مراكز للعلاج']);
    expect(sheet!.getColumn(2).values.filter((value) => typeof value === 'object' || looksDangerous(String(value ?? '')))).toEqual([]);
  });

  it('is narrowed as its page was, and reads the answers of a thousand at once', async () => {
    const id = await report();
    await bringIn(id, written(Array.from({ length: 999 }, (_, i) => line(`9.${i}`, 'Ouvrir.'))));
    const transaction = jest.spyOn(house.app.get(Database), 'transaction');
    expect(await rows(id)).toHaveLength(1000);
    expect(transaction.mock.calls.length).toBeLessThan(6);
    transaction.mockRestore();
    expect((await rows(id, { answer: 'accepted' }))[0]!.slice(13, 18)).toEqual(['accepted', '2026-01-01', 'https://example.org/a', 'no_action', '']);
    expect(await rows(id, { status: 'announced' })).toHaveLength(1);
    expect(await rows(id, { theme: 'Eau' })).toEqual([]);
  });

  it('is for its coalition, as a table alone', async () => {
    const id = await report();
    await expect(take(id, 'csv', {}, stranger)).rejects.toThrow(NotFound);
    await expect(take(id, 'csv', {}, citizen())).rejects.toThrow(NotSignedIn);
    await expect(take(id, 'pdf')).rejects.toThrow(NotFound);
    await expect(take('no-id')).rejects.toThrow(NotFound);
  });
});
