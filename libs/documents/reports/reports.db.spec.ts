import type { INestApplicationContext } from '@nestjs/common';
import { NotAllowed, NotFound, systemContext, type RequestContext } from '#libs/context';
import { plainText, type DocumentNode } from '#libs/editor-schema';
import { dayOf } from '#libs/i18n';
import { makeCoalition, makeCoordinator, makeGroup, makeMandate, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { type MailedPrograms, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { AdoptionRoundRow } from '../adoption/adoption-round.entity.js';
import { OpenCommentRound } from '../adoption/course/open-comment-round.service.js';
import { PutToVote } from '../adoption/course/put-to-vote.service.js';
import { DocumentRow } from '../drafting/document.entity.js';
import { MoveDocument } from '../drafting/course/move-document.service.js';
import { DocumentsModule } from '../index.js';
import { CollabAccess } from '../live/collab-access.js';
import { LiveTexts } from '../live/live-texts.service.js';
import { TextClosed } from '../live/update-log.service.js';
import { OpenSignOff } from '../signoff/asking/open-sign-off.service.js';
import { SignOffRow } from '../signoff/sign-off.entity.js';
import { makeDocument } from '../testing/index.js';
import { startDocuments } from '../testing/mailed-documents.js';
import { Versions } from '../versions/versions.service.js';
import { LeadCall } from './calling/lead-call.service.js';
import { SetReport } from './calling/set-report.service.js';
import { WriteTheme } from './calling/write-theme.service.js';
import { BeginContribution } from './contributing/begin-contribution.service.js';
import { HandIn } from './contributing/hand-in.service.js';
import { ReportContributionRow } from './contributing/report-contribution.entity.js';
import { WriteContribution } from './contributing/write-contribution.service.js';
import { JointReportRow } from './joint-report.entity.js';
import { MergeContribution } from './merging/merge-contribution.service.js';
import { SettleContribution } from './merging/settle-contribution.service.js';
import { AwaitedContributions } from './reading/awaited-contributions.service.js';
import { ReadReports } from './reading/read-reports.service.js';
import { ReportTexts } from './reading/report-texts.service.js';
import type { Report } from './reading/report.type.js';
import { Spokespersons } from './speaking/spokespersons.service.js';
import { KeepReports } from './telling/keep-reports.job.js';

interface House {
  readonly id: string;
  readonly name: string;
  readonly ctx: RequestContext;
  readonly accountId: string;
  readonly email: string;
  readonly mandateId: string;
}
const DAY = 86_400_000;
const day = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const at = (ctx: RequestContext, days: number): RequestContext => ({ ...ctx, now: new Date(`${day(days)}T12:00:00Z`) });
const paragraph = (text: string): DocumentNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const heading = (level: number, text: string): DocumentNode => ({ ...paragraph(text), type: 'heading', attrs: { level } });
const lastSecondOf = (last: string): Date => {
  let at = Date.parse(`${last}T12:00:00Z`);
  while (dayOf(new Date(at)) === last) at += 60_000;
  return new Date(at - 1000);
};
const words = (of: string, count: number) => Array.from({ length: count }, (_, i) => `${of}${i + 1}`).join(' ');

/** Real: the API's role and the worker's, row security, what is typed, freezing and adoption, mail over SMTP to the local catcher. */
describe('a joint report', () => {
  let db: SpecDatabase;
  let app: SpecConnection;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  let programs: MailedPrograms;
  let coalitionId: string;
  let [keeper, nour, amal]: House[] = [];
  let made: Awaited<ReturnType<typeof makeDocument>>;

  beforeAll(async () => {
    programs = await startDocuments(DocumentsModule);
    ({ db, app, api, worker } = programs);
  });
  beforeEach(async () => {
    ({ id: coalitionId } = await makeCoalition(db, { name: { fr: 'Kalimat', ar: 'كلمات' } }));
    [keeper, nour, amal] = [await house('Zahra'), await house('Nour'), await house('Amal', { locale: 'ar' })];
    made = await begun();
  });
  afterAll(() => programs.stop());

  async function house(name: string, { kind = 'member', locale = 'fr', powers = ['speak', 'vote', 'sign'] }: { kind?: 'member' | 'observer'; locale?: 'fr' | 'ar'; powers?: readonly string[] } = {}): Promise<House> {
    const { id } = await makeOrganisation(db, { coalitionId, kind, name: { fr: name, ar: name } });
    const person = await makeMember(db, { organisationId: id, role: 'representative', locale });
    const mandate = powers.length > 0 ? await makeMandate(db, { organisationId: id, accountId: person.accountId, powers }) : { id: '' };
    return { id, name, ...person, mandateId: mandate.id };
  }
  async function begun(limit: number | null = null, more: Partial<Parameters<typeof makeDocument>[1]> = {}) {
    const document = await makeDocument(db, { coalitionId, organisationId: keeper!.id, madeBy: keeper!.accountId, ...more });
    await db.sql(`update document set kind = 'report', word_limit = $2 where id = $1`, [document.id, limit]);
    expect(await api.get(SetReport).run(keeper!.ctx, { documentId: document.id, mechanism: 'upr', session: '54' })).toBeInstanceOf(JointReportRow);
    return document;
  }
  const theme = async (title: string, houses: readonly House[], more: { isOpen?: boolean; wordsEach?: number; wordBudget?: number; dueOn?: string } = {}) =>
    api.get(WriteTheme).run(keeper!.ctx, { documentId: made.id, title: { fr: title, ar: title }, isOpen: false, organisationIds: houses.map(({ id }) => id), dueOn: day(20), ...more });
  const call = () => api.get(LeadCall).open(keeper!.ctx, made.id);
  const read = async (ctx = keeper!.ctx): Promise<Report> => (await api.get(ReadReports).of(ctx, made.id))!;
  const of = async (one: House, title: string, ctx = one.ctx) => (await read(ctx)).themes.find(({ titles }) => (titles as { fr: string }).fr === title)!.contributions.find(({ organisation }) => organisation.id === one.id)!;
  const themeId = async (title: string) => (await read()).themes.find(({ titles }) => (titles as { fr: string }).fr === title)!.id;
  const begin = async (one: House, title: string) => {
    const contribution = await api.get(BeginContribution).run(one.ctx, { themeId: await themeId(title), organisationId: one.id }, 'fr');
    if (!(contribution instanceof ReportContributionRow)) throw new Error(contribution.message);
    return contribution.id;
  };
  const handedIn = async (one: House, title: string, text: string, in_ = 1) => {
    const contributionId = await begin(one, title);
    await api.get(WriteContribution).run(one.ctx, { contributionId, text, evidence: 'Entretiens de 2025.' });
    return api.get(HandIn).run(at(one.ctx, in_), contributionId);
  };
  const merge = async (one: House, title: string, section?: string) => {
    const { id, paper } = await of(one, title, keeper!.ctx);
    return api.get(MergeContribution).run(keeper!.ctx, { contributionId: id, hash: paper!.hash!, section });
  };
  const text = async () => (await api.get(LiveTexts).read(made.texts['fr']!)).content;
  const lines = async () => plainText(await text()).split('\n');
  const rewrite = async (wish: (blocks: readonly DocumentNode[]) => readonly DocumentNode[]) => {
    const { content = [] } = await text();
    await api.get(LiveTexts).replace(made.texts['fr']!, { type: 'doc', content: [...wish(content)] });
  };
  const mailsTo = async (email: string) => {
    return (await programs.mailsTo(email)).filter(({ text: body }) => body.includes(made.id));
  };
  const subjects = async (one: House) => (await mailsTo(one.email)).map(({ subject }) => subject);
  const keep = async (days: number) => worker.get(KeepReports).keep({ ...systemContext('keep'), now: new Date(`${day(days)}T12:00:00Z`) }, (await read()).id);
  const authors = async () => (await api.get(ReportTexts).authorship(keeper!.ctx, await read()))[0]!;
  const freeze = () => app.database.transaction(keeper!.ctx, (em) => api.get(Versions).freeze(em, keeper!.ctx, made.id, 'Version'));
  const sees = (ctx: RequestContext, sql: string, id: string) => app.database.transaction(ctx, async (em) => ((await em.query(sql, [id])) as unknown[]).length);

  it('is what eighteen organisations contributed to: limited, merged, still theirs after it was edited, adopted, signed, and spoken for by one', async () => {
    const eighteen = await Promise.all(Array.from({ length: 18 }, (_, i) => house(`Org${i + 1}`)));
    made = await begun(180, {});
    const titles = ['Enfance', 'Santé', 'Migration'];
    for (const [i, title] of titles.entries()) await theme(title, eighteen.slice(i * 6, i * 6 + 6), { wordsEach: 12, wordBudget: 65 });
    expect(await call()).toMatchObject({ state: 'calling' });
    expect(await mailsTo(eighteen[4]!.email)).toEqual([expect.objectContaining({ subject: expect.stringContaining('Contribuer') })]);
    const ids = (await read()).themes.map(({ id }) => id);
    await Promise.all(eighteen.map(async (one, i) => {
      const contribution = await api.get(BeginContribution).run(one.ctx, { themeId: ids[Math.floor(i / 6)]!, organisationId: one.id }, 'fr');
      const contributionId = (contribution as ReportContributionRow).id;
      await api.get(WriteContribution).run(one.ctx, { contributionId, text: words(`de${one.name}n`, 11) });
      expect(await api.get(HandIn).run(at(one.ctx, i === 17 ? 21 : 2), contributionId)).toMatchObject({ state: i === 17 ? 'late' : 'submitted', words: 11 });
    }));
    expect(await merge(eighteen[17]!, 'Migration')).toMatchObject({ code: 'late' });
    const last = await of(eighteen[17]!, 'Migration', keeper!.ctx);
    expect(await api.get(LeadCall).settle(keeper!.ctx, made.id)).toMatchObject({ code: 'stillWaiting' });
    expect(await api.get(SettleContribution).admit(keeper!.ctx, last.id)).toMatchObject({ state: 'submitted' });
    const waiting = (await read()).themes.flatMap(({ contributions }) => contributions);
    for (const { id, paper } of waiting) expect(await api.get(MergeContribution).run(keeper!.ctx, { contributionId: id, hash: paper!.hash! })).toMatchObject({ state: 'merged' });
    expect(waiting).toHaveLength(18);
    expect((await lines()).filter((line) => titles.includes(line))).toEqual(titles);
    expect(await subjects(eighteen[0]!)).toContainEqual(expect.stringContaining('est dans'));

    // 18 × 11 words and three headings: 201, over the limit; each section over its budget.
    const refused = await freeze();
    expect(refused).toMatchObject({ fields: [{ field: 'texts.fr', code: 'overLimit', message: expect.stringMatching(/201.*180.*21.*« Enfance » \(67 mots pour 65\).*« Santé ».*« Migration »/) }] });
    const [length] = await api.get(ReportTexts).lengths(keeper!.ctx, await read());
    expect(length).toMatchObject({ words: 201, limit: 180, over: 21, sections: [{ title: 'Enfance', words: 67, budget: 65 }, { title: 'Santé' }, { title: 'Migration' }] });
    await db.sql(`update document set state = 'drafting' where id = $1`, [made.id]);

    // The rapporteur shortens every paragraph at its end, says something before the first, cuts one in two, moves one to another section.
    await rewrite((blocks) => blocks.map((block) => (block.type === 'paragraph' ? paragraph(plainText(block).split(' ').slice(0, 9).join(' ')) : block)));
    await rewrite((blocks) => [paragraph('Introduction commune.'), ...blocks]);
    await rewrite((blocks) => blocks.flatMap((block) => (plainText(block).startsWith('deOrg3n') ? [paragraph('deOrg3n1 deOrg3n2 deOrg3n3 deOrg3n4'), paragraph('deOrg3n5 deOrg3n6 deOrg3n7 deOrg3n8 deOrg3n9')] : [block])));
    const moved = (await text()).content!.find((block) => plainText(block).startsWith('deOrg5n'))!;
    await rewrite((blocks) => blocks.filter((block) => block !== moved && plainText(block) !== plainText(moved)));
    await rewrite((blocks) => [...blocks, paragraph(`Et aussi ${plainText(moved)}`)]);
    const { blocks, authors: who } = await authors();
    expect(who.map(({ organisation, gone, paragraphs }) => [organisation.id, gone, paragraphs > 0])).toEqual(expect.arrayContaining(eighteen.map(({ id }) => [id, 0, true])));
    expect(who).toHaveLength(18);
    for (const block of blocks.filter(({ words: said }) => /deOrg/.test(said))) {
      const [, number] = /deOrg(\d+)n/.exec(block.words)!;
      expect([block.words, block.organisations.map(({ id }) => id)]).toEqual([block.words, [eighteen[Number(number) - 1]!.id]]);
    }
    expect(blocks[0]).toMatchObject({ words: 'Introduction commune.', organisations: [] });

    expect(await api.get(LeadCall).settle(keeper!.ctx, made.id)).toMatchObject({ state: 'merged' });
    expect(await api.get(OpenCommentRound).run(keeper!.ctx, made.id)).toBeInstanceOf(AdoptionRoundRow);
    await db.sql(`update adoption_round set comments_until = now(), phase = 'synthesis' where document_id = $1`, [made.id]);
    await db.sql(`update document set state = 'synthesis' where id = $1`, [made.id]);
    expect(await api.get(PutToVote).run(keeper!.ctx, made.id)).toBeInstanceOf(AdoptionRoundRow);
    await app.database.transaction(keeper!.ctx, async (em) => api.get(MoveDocument).move(em, keeper!.ctx, await em.findOneByOrFail(DocumentRow, { id: made.id }), 'adopt'));
    expect(await api.get(OpenSignOff).run(keeper!.ctx, { documentId: made.id, signBy: day(30), order: 'alphabetical' })).toBeInstanceOf(SignOffRow);
    expect(await merge(eighteen[0]!, 'Enfance')).toMatchObject({ code: 'notCalling' });

    const speaker = eighteen[6]!;
    await api.get(Spokespersons).name(keeper!.ctx, { documentId: made.id, mandateId: speaker.mandateId });
    const [asked] = (await read(speaker.ctx)).spokespeople;
    expect(await api.get(Spokespersons).answer(speaker.ctx, asked!.id, true, '')).toBeInstanceOf(JointReportRow);
    expect((await read()).spokespeople.map(({ state, organisation }) => [state, organisation.id])).toEqual([['accepted', speaker.id]]);
  });

  it('a draft is its organisation’s alone, then also of who leads the writing, and of all once merged', async () => {
    await theme('Santé', [nour!]);
    await call();
    const id = await begin(nour!, 'Santé');
    await api.get(WriteContribution).run(nour!.ctx, { contributionId: id, text: 'Le nom d’une victime.', evidence: 'Dossier 12.' });
    const textId = (await of(nour!, 'Santé')).paper!.textId!;
    const seat = async (ctx: RequestContext) => (await api.get(CollabAccess).seatOf(ctx, textId))?.mayType;
    const coordination = (await makeCoordinator(db, { coalitionId })).ctx;
    const others = [keeper!.ctx, amal!.ctx, coordination];
    expect([await seat(nour!.ctx), ...(await Promise.all(others.map(seat)))]).toEqual([true, undefined, undefined, undefined]);
    const papers = async (ctx: RequestContext) => [await sees(ctx, 'select 1 from joint_report_paper where contribution_id = $1', id), await sees(ctx, 'select 1 from document_text where id = $1', textId), (await of(nour!, 'Santé', ctx)).paper === null];
    for (const ctx of others) expect(await papers(ctx)).toEqual([0, 0, true]);
    await expect(api.get(WriteContribution).run(amal!.ctx, { contributionId: id, text: 'Autre' })).rejects.toThrow(NotAllowed);
    await expect(api.get(HandIn).run(amal!.ctx, id)).rejects.toThrow(NotAllowed);
    await api.get(HandIn).run(nour!.ctx, id);
    expect([await seat(nour!.ctx), await seat(keeper!.ctx)]).toEqual([false, undefined]);
    await expect(api.get(LiveTexts).replace(textId, { type: 'doc', content: [paragraph('Encore')] })).rejects.toThrow(TextClosed);
    for (const ctx of [keeper!.ctx, coordination]) expect(await papers(ctx)).toEqual([1, 0, false]);
    expect(await papers(amal!.ctx)).toEqual([0, 0, true]);
    expect((await of(nour!, 'Santé', keeper!.ctx)).paper).toMatchObject({ textId: null, evidence: 'Dossier 12.' });
    await expect(api.get(MergeContribution).run(amal!.ctx, { contributionId: id, hash: '' })).rejects.toThrow(NotAllowed);
    await merge(nour!, 'Santé');
    expect(await papers(amal!.ctx)).toEqual([1, 0, false]);
  });

  it('is merged once, as it was read, while others merge and type', async () => {
    await theme('Santé', [nour!, amal!]);
    await call();
    await handedIn(nour!, 'Santé', 'Un dispensaire manque.\n\nLes soins sont chers.');
    await handedIn(amal!, 'Santé', 'Les femmes attendent.');
    const stale = await of(nour!, 'Santé', keeper!.ctx);
    await api.get(HandIn).takeBack(nour!.ctx, stale.id);
    expect(await api.get(MergeContribution).run(keeper!.ctx, { contributionId: stale.id, hash: '00' })).toMatchObject({ code: 'illegal' });
    await api.get(WriteContribution).run(nour!.ctx, { contributionId: stale.id, text: 'Deux dispensaires manquent.' });
    await api.get(HandIn).run(nour!.ctx, stale.id);
    expect(await api.get(MergeContribution).run(keeper!.ctx, { contributionId: stale.id, hash: stale.paper!.hash! })).toMatchObject({ code: 'changed' });
    expect(await merge(nour!, 'Santé', 'Nulle part')).toMatchObject({ code: 'sectionGone' });
    expect(await lines()).toEqual(['']);

    await api.get(LiveTexts).replace(made.texts['fr']!, { type: 'doc', content: [paragraph('Avant-propos')] });
    const typed = api.get(LiveTexts).replace(made.texts['fr']!, { type: 'doc', content: [paragraph('Avant-propos commun')] });
    const answers = await Promise.all([merge(nour!, 'Santé'), merge(amal!, 'Santé'), merge(nour!, 'Santé'), typed]);
    expect(answers.slice(0, 3).map((answer) => (answer as { state?: string; code?: string }).code ?? (answer as { state: string }).state).toSorted()).toEqual(['illegal', 'merged', 'merged']);
    const after = await lines();
    expect(after.toSorted()).toEqual(['Avant-propos commun', 'Deux dispensaires manquent.', 'Les femmes attendent.', 'Santé']);
    expect((await authors()).authors.map(({ paragraphs, gone }) => [paragraphs, gone])).toEqual([[1, 0], [1, 0]]);
    await rewrite((blocks) => blocks.filter((block) => !plainText(block).startsWith('Les femmes')));
    expect((await authors()).authors.find(({ organisation }) => organisation.id === amal!.id)).toMatchObject({ paragraphs: 0, gone: 1 });
  });

  it('takes what was written as it is: notes, tables, pictures, headings under the deepest, to the last second and the last word, also of who left since', async () => {
    await theme('Santé', [nour!, amal!], { wordsEach: 12 });
    await call();
    await rewrite(() => [heading(1, 'Partie'), heading(3, 'Santé'), paragraph('Introduction.'), heading(1, 'Fin')]);
    const picture = { type: 'image', attrs: { src: `/documents/images/${made.id}`, alt: 'Une file' } };
    const noted = (note: string) => ({ type: 'paragraph', content: [{ type: 'text', text: 'Deux heures' }, { type: 'footnote', attrs: { text: note } }] });
    const table = { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('Un médecin pour tous.')] }] }] };
    const wrote = async (one: House, blocks: readonly DocumentNode[]) => {
      const id = await begin(one, 'Santé');
      await api.get(LiveTexts).replace((await of(one, 'Santé')).paper!.textId!, { type: 'doc', content: [...blocks] });
      return id;
    };
    const [first, second] = [await wrote(nour!, [paragraph('Ceci d’abord.'), heading(1, 'Constats'), noted('Entretien de mai 2025.'), table, picture]), await wrote(amal!, [paragraph('Et cela aussi.')])];
    // Two and one, two and four of the note, four: thirteen.
    expect(await api.get(HandIn).run(nour!.ctx, first)).toMatchObject({ code: 'tooLong', message: expect.stringMatching(/13 mots pour 12/) });
    await api.get(LiveTexts).replace((await of(nour!, 'Santé')).paper!.textId!, { type: 'doc', content: [paragraph('Ceci d’abord.'), heading(1, 'Constats'), noted('Entretien de mai.'), table, picture] });
    const last = lastSecondOf(day(20));
    expect(await api.get(HandIn).run({ ...nour!.ctx, now: last }, first)).toMatchObject({ state: 'submitted', words: 12 });
    expect(await api.get(HandIn).run({ ...amal!.ctx, now: new Date(last.getTime() + 1000) }, second)).toMatchObject({ state: 'late' });
    await api.get(SettleContribution).admit(keeper!.ctx, second);
    await db.sql(`update coalition_member set standing = 'left', left_on = current_date where coalition_id = $1 and organisation_id = $2`, [coalitionId, nour!.id]);
    expect(await merge(nour!, 'Santé')).toMatchObject({ state: 'merged' });
    expect(await merge(amal!, 'Santé')).toMatchObject({ state: 'merged' });
    expect(await lines()).toEqual(['Partie', 'Santé', 'Introduction.', 'Ceci d’abord.', 'Constats', 'Deux heures', 'Un médecin pour tous.', 'Et cela aussi.', 'Fin', 'Entretien de mai.']);
    expect((await text()).content!.map(({ type }) => type)).toEqual(['heading', 'heading', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'table', 'image', 'paragraph', 'heading']);
    expect((await text()).content![4]!.content).toEqual([{ type: 'text', text: 'Constats', marks: [{ type: 'bold' }] }]);
    const whose = async () => (await authors()).blocks.map(({ words: said, organisations }) => `${said}${organisations.map(({ id }) => (id === nour!.id ? ' N' : ' A')).join('')}`);
    expect(await whose()).toEqual(['Partie', 'Santé', 'Introduction.', 'Ceci d’abord. N', 'Constats N', 'Deux heures N', 'Un médecin pour tous. N', 'Et cela aussi. A', 'Fin']);
    // Two paragraphs of two organisations are joined, and go before all others.
    await rewrite((blocks) => [paragraph('Ceci d’abord. Et cela aussi.'), ...blocks.filter((block) => !['Ceci d’abord.', 'Et cela aussi.'].includes(plainText(block)))]);
    expect((await whose())[0]).toMatch(/^Ceci d’abord. Et cela aussi. (N|A|N A)$/);
    expect(await api.get(SettleContribution).reject(keeper!.ctx, first, 'Trop tard.')).toMatchObject({ code: 'illegal' });
  });

  it('reminds of the days left, gives more time with a note, and leaves who came late to the rapporteur', async () => {
    await theme('Santé', [nour!, amal!]);
    await theme('Eau', [nour!], { dueOn: day(20) });
    await call();
    expect((await mailsTo(nour!.email)).length).toBe(1);
    for (const days of [12, 13, 13, 18, 19, 20]) await keep(days);
    expect(await subjects(nour!)).toEqual(expect.arrayContaining([expect.stringContaining('Une semaine'), expect.stringContaining('Deux jours'), expect.stringContaining('Dernier jour')]));
    expect(await mailsTo(nour!.email)).toHaveLength(4);
    expect((await subjects(amal!)).join()).toContain('آخر يوم');
    expect(await api.get(LeadCall).extend(keeper!.ctx, { themeId: await themeId('Eau'), dueOn: day(30), note: ' ' })).toMatchObject({ fields: [{ field: 'note' }] });
    expect(await api.get(LeadCall).extend(keeper!.ctx, { themeId: await themeId('Eau'), dueOn: day(10), note: 'Moins' })).toMatchObject({ code: 'earlier' });
    expect(await api.get(LeadCall).extend(keeper!.ctx, { themeId: await themeId('Santé'), organisationId: nour!.id, dueOn: day(25), note: 'Une enquête finit.' })).toBeInstanceOf(JointReportRow);
    expect(await mailsTo(nour!.email)).toContainEqual(expect.objectContaining({ subject: expect.stringContaining('Plus de temps'), text: expect.stringContaining('Une enquête finit.') }));
    expect(await handedIn(nour!, 'Santé', 'À temps.', 25)).toMatchObject({ state: 'submitted' });
    expect(await handedIn(amal!, 'Santé', 'Trop tard.', 25)).toMatchObject({ state: 'late' });
    expect((await subjects(keeper!)).join()).toContain('retard');
    const late = await of(amal!, 'Santé', keeper!.ctx);
    expect(await api.get(SettleContribution).reject(keeper!.ctx, late.id, '')).toMatchObject({ fields: [{ field: 'reason' }] });
    await api.get(SettleContribution).reject(keeper!.ctx, late.id, 'Le chapitre est clos.');
    expect(await mailsTo(amal!.email)).toContainEqual(expect.objectContaining({ text: expect.stringContaining('Le chapitre est clos.') }));
    expect([(await of(amal!, 'Santé')).reason, (await of(amal!, 'Santé', nour!.ctx)).reason]).toEqual(['Le chapitre est clos.', '']);
    expect(await api.get(SettleContribution).admit(keeper!.ctx, late.id)).toMatchObject({ code: 'illegal' });
    await expect(db.sql(`update joint_report_contribution set state = 'merged' where id = $1`, [late.id])).rejects.toThrow('settled once');
    const eau = { themeId: await themeId('Eau'), organisationId: nour!.id };
    expect(await api.get(BeginContribution).decline(nour!.ctx, eau, 'Ce n’est pas notre sujet.')).toMatchObject({ state: 'declined' });
    expect(await api.get(AwaitedContributions).list(nour!.ctx)).toEqual([]);
    expect(await api.get(BeginContribution).run(nour!.ctx, eau, 'fr')).toMatchObject({ state: 'draft', reason: '' });
    expect(await api.get(AwaitedContributions).list(nour!.ctx)).toMatchObject([{ documentId: made.id, dueOn: day(20) }]);
  });

  it('refuses what is no contribution, and who has no say, and writes nothing', async () => {
    const silent = await house('Muette', { powers: [] });
    const observer = await house('Observatoire', { kind: 'observer' });
    expect(await call()).toMatchObject({ code: 'noThemes' });
    expect(await theme('Santé', [nour!], { dueOn: day(-1) })).toMatchObject({ fields: [{ field: 'dueOn' }] });
    expect(await api.get(WriteTheme).run(keeper!.ctx, { documentId: made.id, title: { ar: 'صحة' }, isOpen: true, dueOn: day(5) })).toMatchObject({ fields: [{ field: 'title.fr' }] });
    await expect(api.get(WriteTheme).run(nour!.ctx, { documentId: made.id, title: { fr: 'Mien' }, isOpen: true, dueOn: day(5) })).rejects.toThrow(NotAllowed);
    await theme('Santé', [nour!, silent, observer], { wordsEach: 3 });
    await theme('Ouvert', [], { isOpen: true });
    await call();
    expect((await read()).themes[0]!.contributions.map(({ organisation }) => organisation.id).toSorted()).toEqual([nour!.id, silent.id].toSorted());
    expect(await mailsTo(amal!.email)).toHaveLength(1);
    expect(await api.get(BeginContribution).run(amal!.ctx, { themeId: await themeId('Santé'), organisationId: amal!.id }, 'fr')).toMatchObject({ code: 'notAsked' });
    expect(await api.get(BeginContribution).run(amal!.ctx, { themeId: await themeId('Ouvert'), organisationId: amal!.id }, 'es')).toMatchObject({ fields: [{ field: 'locale' }] });
    expect(await api.get(BeginContribution).run(observer.ctx, { themeId: await themeId('Ouvert'), organisationId: observer.id }, 'fr')).toMatchObject({ code: 'onlyMembers' });
    await expect(api.get(BeginContribution).run(nour!.ctx, { themeId: await themeId('Ouvert'), organisationId: amal!.id }, 'fr')).rejects.toThrow(NotAllowed);
    expect(await handedIn(silent, 'Santé', 'Trois mots ici.')).toMatchObject({ code: 'noMandate' });
    const id = await begin(nour!, 'Santé');
    expect(await api.get(HandIn).run(nour!.ctx, id)).toMatchObject({ code: 'empty' });
    await api.get(WriteContribution).run(nour!.ctx, { contributionId: id, text: 'Quatre mots sont trop.' });
    expect(await api.get(HandIn).run(nour!.ctx, id)).toMatchObject({ code: 'tooLong', message: expect.stringMatching(/4 mots pour 3.*1 de trop/) });
    expect((await of(nour!, 'Santé')).words).toBe(4);
    expect(await api.get(WriteTheme).drop(keeper!.ctx, await themeId('Santé'))).toMatchObject({ code: 'inUse' });
    expect(await handedIn(amal!, 'Ouvert', 'Nous venons.')).toMatchObject({ state: 'submitted' });
    expect(await api.get(Spokespersons).name(keeper!.ctx, { documentId: made.id, mandateId: observer.mandateId })).toMatchObject({ code: 'noSuchMandate' });
  });

  it('has one who speaks for all, asked, accepting, changed on record', async () => {
    const name = (one: House, reason?: string) => api.get(Spokespersons).name(keeper!.ctx, { documentId: made.id, mandateId: one.mandateId, reason });
    await name(nour!);
    const [asked] = (await read(nour!.ctx)).spokespeople;
    expect(await subjects(nour!)).toEqual([expect.stringContaining('parole')]);
    expect(await api.get(AwaitedContributions).list(nour!.ctx)).toMatchObject([{ documentId: made.id, theme: null }]);
    await expect(api.get(Spokespersons).answer(amal!.ctx, asked!.id, true, '')).rejects.toThrow(NotFound);
    expect(await name(nour!)).toMatchObject({ code: 'sameSpokesperson' });
    expect(await name(amal!)).toMatchObject({ fields: [{ field: 'reason' }] });
    await api.get(Spokespersons).answer(nour!.ctx, asked!.id, true, '');
    expect(await api.get(Spokespersons).answer(nour!.ctx, asked!.id, false, '')).toMatchObject({ code: 'answered' });
    await name(amal!, 'Nour ne peut pas voyager.');
    expect((await read()).spokespeople.map(({ state, reason }) => [state, reason])).toEqual([['asked', ''], ['replaced', 'Nour ne peut pas voyager.']]);
    await api.get(Spokespersons).answer(amal!.ctx, (await read(amal!.ctx)).spokespeople[0]!.id, false, 'Malade.');
    await expect(app.database.transaction(keeper!.ctx, (em) => em.query(`update joint_report_spokesperson set state = 'accepted', ended_at = null where document_id = $1`, [made.id]))).rejects.toThrow();
    expect((await read()).spokespeople.map(({ state }) => state)).toEqual(['declined', 'replaced']);
  });

  it('of a group is contributed to by those who sit in it, and seen by nobody else', async () => {
    const group = await makeGroup(db, { coalitionId, organisationId: keeper!.id, chairs: [keeper!.accountId] });
    made = await begun(null, { groupId: group.id });
    await theme('Santé', [keeper!, nour!], { isOpen: true });
    await call();
    expect((await read()).themes[0]!.contributions.map(({ organisation }) => organisation.id)).toEqual([keeper!.id]);
    expect(await api.get(ReadReports).of(nour!.ctx, made.id)).toBeUndefined();
    await expect(api.get(BeginContribution).run(nour!.ctx, { themeId: (await read()).themes[0]!.id, organisationId: nour!.id }, 'fr')).rejects.toThrow(NotFound);
    expect(await mailsTo(nour!.email)).toEqual([]);
  });
});
