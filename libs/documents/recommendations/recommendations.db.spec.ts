import { createHash } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import sharp from 'sharp';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { InvalidInput } from '#libs/graphql';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { type MailedPrograms, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { DocumentRow } from '../drafting/document.entity.js';
import { makeEdition, paragraphs } from '../signoff/testing/sign-off.factory.js';
import { makeDocument } from '../testing/index.js';
import { startDocuments } from '../testing/mailed-documents.js';
import { NoteStep } from './following/note-step.service.js';
import { PlanFollowUp } from './following/plan-follow-up.service.js';
import { Recommendations } from './reading/recommendations.service.js';
import { ReportCourses } from './reading/report-courses.service.js';
import { ImportRecommendations } from './received/import-recommendations.service.js';
import { KeepRecommendation } from './received/keep-recommendation.service.js';
import { RecommendationRow } from './received/recommendation.entity.js';
import type { RecommendationInput, SubmitReportInput } from './recommendations.input.js';
import { RecommendationsModule } from './recommendations.module.js';
import { RecordStep } from './submitting/record-step.service.js';
import { ReportFiles } from './submitting/report-files.service.js';
import { ReportStepRow } from './submitting/report-step.entity.js';
import { ReportSubmissionRow } from './submitting/report-submission.entity.js';
import { ShowReport } from './submitting/show-report.service.js';
import { SubmitReport } from './submitting/submit-report.service.js';
import { KeepRecommendations } from './telling/keep-recommendations.job.js';

const DAY = 86_400_000;
const day = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const texts = { fr: paragraphs('Nous demandons un abri.'), ar: paragraphs('نطالب بمأوى.') };
const table = (...lines: string[]) => ({ file: { name: 'r.csv', type: 'text/csv', content: Buffer.from(['number;text_fr;text_ar;maker_kind;maker;country;theme;received_on;ours;answer;answered_on;answer_source', ...lines].join('\r\n')) } });
const good = (number: string, answer = '') => `${number};Ouvrir des centres.;;state;Valdorée;XV;Santé;${day(-40)};oui;${answer ? `${answer};${day(-20)};https://example.org/reponse` : ';;'}`;

/** Real: the API's role and the worker's, typesetting, sealing, mail over SMTP to the local catcher. */
describe('what comes after a joint report is written', () => {
  let db: SpecDatabase;
  let app: SpecConnection;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  let programs: MailedPrograms;
  let coalitionId: string;
  let documentId: string;
  let edition: { id: string; hash: Buffer };
  let keeper: { ctx: RequestContext };
  let member: { id: string; ctx: RequestContext; email: string };
  let stranger: { ctx: RequestContext };

  beforeAll(async () => {
    programs = await startDocuments(RecommendationsModule);
    ({ db, app, api, worker } = programs);
    const other = await makeCoalition(db);
    stranger = await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId: other.id })).id, role: 'representative' });
  });
  beforeEach(async () => {
    ({ id: coalitionId } = await makeCoalition(db, { name: { fr: 'Kalimat', ar: 'كلمات' } }));
    keeper = await makeCoordinator(db, { coalitionId });
    const { id } = await makeOrganisation(db, { coalitionId, name: { fr: 'Nour' } });
    member = { id, ...(await makeMember(db, { organisationId: id, role: 'representative' })) };
    ({ id: documentId } = await makeDocument(db, { coalitionId, organisationId: id, state: 'adopted', locales: ['fr', 'ar'] }));
    edition = await makeEdition(db, { documentId, coalitionId, texts });
    await db.sql(`insert into joint_report (id, document_id, coalition_id, mechanism, session) values ($1, $2, $3, 'upr', '54')`, [newId(), documentId, coalitionId]);
  });
  afterAll(() => programs.stop());

  const submit = (input: Partial<SubmitReportInput> = {}, ctx = keeper.ctx) => api.get(SubmitReport).run(ctx, { documentId, submittedOn: day(-60), reference: 'A-1', locales: ['fr', 'ar'], ...input });
  const submitted = async (input?: Partial<SubmitReportInput>) => (await submit(input)) as ReportSubmissionRow;
  const one: Omit<RecommendationInput, 'documentId'> = { number: '1.1', text: { fr: 'Ouvrir des centres.' }, makerKind: 'state', maker: 'Valdorée', country: 'XV', theme: 'Santé', isOurs: true, passage: 'Soins', receivedOn: day(-40) };
  const received = async (more: Partial<RecommendationInput> = {}) => (await api.get(KeepRecommendation).run(keeper.ctx, { documentId, ...one, ...more })) as RecommendationRow;
  const bringIn = (file: ReturnType<typeof table>, ctx = keeper.ctx) => api.get(ImportRecommendations).run(ctx, documentId, file);
  const count = async () => Number((await db.sql<{ count: string }>('select count(*) from recommendation where document_id = $1', [documentId]))[0]!.count);
  const course = async (ctx: RequestContext) => api.get(ReportCourses).of(ctx, (await app.database.transaction(ctx, (em) => em.findOneBy(DocumentRow, { id: documentId }))) ?? Object.assign(new DocumentRow(), { id: documentId, coalitionId, publishedAt: null }));
  const publish = () => db.sql(`update document set state = 'published', published_at = now() where id = $1`, [documentId]);
  const as = (ctx: RequestContext, sql: string, values: unknown[] = []) => app.database.transaction(ctx, (em) => em.query(sql, values));

  it('submits an adopted edition alone, by who keeps it, with the PDF of each language and its hash', async () => {
    await expect(submit({}, member.ctx)).rejects.toThrow(NotAllowed);
    await expect(submit({}, stranger.ctx)).rejects.toThrow(NotFound);
    await db.sql(`update document set state = 'synthesis' where id = $1`, [documentId]);
    expect(await submit()).toMatchObject({ code: 'notAdopted' });
    await db.sql(`update document set state = 'adopted' where id = $1`, [documentId]);
    const row = await submitted();
    expect(row).toMatchObject({ number: 1, mechanism: 'upr', locales: ['ar', 'fr'], words: 4, reference: 'A-1', editionHash: edition.hash });
    const files = await api.get(ReportCourses).files(keeper.ctx, row);
    expect(files.map(({ kind, locale }) => `${kind} ${locale}`).toSorted()).toEqual(['made ar', 'made fr']);
    for (const file of files) {
      const { content } = await api.get(ReportFiles).read(keeper.ctx, file.id);
      expect(content.subarray(0, 5).toString()).toBe('%PDF-');
      expect(createHash('sha256').update(content).digest('hex')).toBe(file.sha256);
      expect((await api.get(ReportFiles).preview(member.ctx, documentId, file.locale!)).content.equals(content)).toBe(true);
    }
    expect(await db.sql('select state from joint_report where document_id = $1', [documentId])).toEqual([{ state: 'submitted' }]);
  });

  it('prints the pictures of its text, of this document, or of what it corrects, and each once', async () => {
    const other = await makeDocument(db, { coalitionId, organisationId: member.id });
    const content = await sharp({ create: { width: 3000, height: 300, channels: 4, background: '#0a5f5588' } }).png().toBuffer();
    const [mine, theirs] = [newId(), newId()];
    for (const [id, of] of [[mine, documentId], [theirs, other.id]]) await db.sql(`insert into document_image (id, document_id, coalition_id, type, width, height, content) values ($1, $2, $3, 'image/png', 3000, 300, $4)`, [id, of, coalitionId, content]);
    const picture = (id: string, alt: string) => ({ type: 'image', attrs: { src: `/documents/images/${id}`, alt } });
    await makeEdition(db, { documentId, coalitionId, texts: { fr: { type: 'doc', content: [...texts.fr.content!, picture(mine, 'Une courbe'), picture(theirs, 'Une autre'), picture(mine, 'La courbe')] } } });
    const file = (await api.get(ReportFiles).preview(member.ctx, documentId, 'fr')).content.toString('latin1');
    expect([...file.matchAll(/\/Subtype \/Image/g)]).toHaveLength(1);
    expect([file.includes('/Alt (Une courbe)'), file.includes('/Alt (La courbe)'), file.includes('/Alt (Une autre)')]).toEqual([true, true, false]);
    expect(/\/Width (\d+)/.exec(file)![1]).toBe('1200');
    expect((await api.get(ReportFiles).preview(keeper.ctx, documentId, 'fr')).content.toString('latin1')).toBe(file);
    await db.sql(`update document set state = 'published', adopted_at = now(), published_at = now() where id = $1`, [other.id]);
    await db.sql(`insert into document_correction (document_id, corrects_id, coalition_id, reason) values ($1, $2, $3, '{"fr": "Une courbe."}')`, [documentId, other.id, coalitionId]);
    expect((await api.get(ReportFiles).preview(member.ctx, documentId, 'fr')).content.toString('latin1')).toContain('/Alt (Une autre)');
  });

  it('refuses what is too long, what is no joint report, and days and languages there are none of', async () => {
    await db.sql('update document set word_limit = 3 where id = $1', [documentId]);
    expect(await submit()).toMatchObject({ code: 'overLimit', message: expect.stringContaining('4') });
    expect(await submit({ locales: ['ar'] })).toBeInstanceOf(ReportSubmissionRow);
    expect(await submit({ submittedOn: day(2), locales: ['en'] })).toMatchObject({ fields: [{ field: 'submittedOn' }, { field: 'locales' }, { field: 'correction' }] });
    await db.sql('delete from joint_report where document_id = $1', [documentId]);
    expect(await submit()).toMatchObject({ code: 'noReport' });
  });

  it('is corrected by another submission that names it, and never changed', async () => {
    const first = await submitted();
    expect(await submit({ reference: 'A-2' })).toMatchObject({ fields: [{ field: 'correction' }] });
    expect(await submitted({ reference: 'A-2', correction: 'La référence était fausse.' })).toMatchObject({ number: 2, previousId: first.id });
    for (const sql of [`update report_submission set reference = 'B'`, 'delete from report_submission', `update report_file set name = 'x'`, 'delete from report_file']) {
      await expect(as(keeper.ctx, sql)).rejects.toThrow(/denied/);
      await expect(db.sql(sql)).rejects.toThrow(/on record/);
    }
    await expect(as(keeper.ctx, `insert into report_submission (id, document_id, coalition_id, number, edition_id, edition_hash, mechanism, session, locales, words, submitted_on, reference, previous_id, correction, account_id, recorded_at)
      values (gen_random_uuid(), $1, $2, 3, $3, $4, 'upr', '', '{fr}', 1, now(), '', $5, 'x', app_account(), now())`, [documentId, coalitionId, edition.id, Buffer.alloc(32), first.id])).rejects.toThrow(/adopted edition/);
  });

  it('keeps what was handed over and what confirms it sealed, once each', async () => {
    const { id } = await submitted();
    const upload = (kind: string) => api.get(ReportFiles).add(keeper.ctx, id, { fields: { kind }, file: { name: 'recu.pdf', type: 'application/pdf', content: Buffer.from('%PDF-1.4 reçu') } });
    expect(await upload('confirmation')).toBeUndefined();
    expect(await upload('confirmation')).toBe('twice');
    const [row] = await db.sql<{ id: string; sealed: Buffer }>(`select id, sealed from report_file where kind = 'confirmation' and submission_id = $1`, [id]);
    expect(row!.sealed.includes('reçu')).toBe(false);
    expect((await api.get(ReportFiles).read(keeper.ctx, row!.id)).content.toString()).toContain('reçu');
    await expect(api.get(ReportFiles).mayBegin(member.ctx, id)).rejects.toThrow(NotAllowed);
  });

  it('follows its sessions, none before it was handed in', async () => {
    const step = (kind: ReportStepRow['kind'], happensOn: string) => api.get(RecordStep).run(keeper.ctx, { documentId, kind, happensOn, place: 'Genève' });
    expect(await step('presession', day(-10))).toMatchObject({ code: 'notSubmitted' });
    await submitted();
    expect(await step('presession', day(-70))).toMatchObject({ fields: [{ field: 'happensOn' }] });
    expect(await step('observations', day(3))).toMatchObject({ fields: [{ field: 'happensOn' }] });
    expect(await step('presession', day(-10))).toBeInstanceOf(ReportStepRow);
    expect(await step('review', day(30))).toBeInstanceOf(ReportStepRow);
    expect(await course(member.ctx)).toMatchObject({ stage: 'presession', steps: [{ kind: 'presession' }, { kind: 'review' }] });
  });

  it('brings in all lines of a table, or none and says what is wrong with which', async () => {
    expect(await bringIn(table(good('1')))).toEqual({ refused: 'notSubmitted' });
    await submitted();
    expect(await bringIn(table(good('1'), good('1'), ';;;state;;;;;;;;'))).toMatchObject({ faults: '6', lines: expect.stringMatching(/^3\.number\.numberTaken,4\.number\.needed,4\.text_fr\.needed/) });
    expect(await count()).toBe(0);
    expect(await bringIn({ file: { ...table().file, content: Buffer.from('a,b\n1,2') } })).toMatchObject({ refused: 'columnsMissing' });
    expect(await bringIn(table(good('1'), `2${good('').replace('Ouvrir des centres.', '"Ouvrir')}`, good('3'), good('4')))).toMatchObject({ faults: expect.any(String), lines: expect.stringMatching(/^3\.\.openQuote,/) });
    expect(await bringIn(table(good('1'), `${good('2')};perdu`))).toEqual({ faults: '1', lines: '3..tooManyCells' });
    expect(await bringIn(table(good('1'), good('9'.repeat(41))))).toEqual({ faults: '1', lines: '3.number.tooLong.40' });
    expect(await bringIn(table(...Array.from({ length: 10_000 }, (_, i) => good(`1.${i}`))))).toEqual({ refused: 'tooManyLines' });
    expect([await count(), await bringIn({ file: 'wrongKind' } as never)]).toEqual([0, { refused: 'wrongKind' }]);
    expect(await bringIn(table(...Array.from({ length: 250 }, (_, i) => good(`1.${i}`, i % 2 ? 'accepted' : ''))))).toEqual({ imported: '250' });
    expect(await api.get(Recommendations).figures(member.ctx, documentId)).toMatchObject({ total: 250, ours: 250, answers: [{ answer: 'pending', count: 125 }, { answer: 'accepted', count: 125 }, {}, {}] });
    const { edges, pageInfo } = await api.get(Recommendations).page(member.ctx, documentId, { answer: 'accepted', first: 50 });
    expect([edges.length, edges[0]!.node.number, pageInfo.hasNextPage]).toEqual([50, '1.1', true]);
    expect((await api.get(Recommendations).page(member.ctx, documentId, { answer: 'accepted', first: 50, after: pageInfo.endCursor! })).edges[0]!.node.number).toBe('1.101');
    expect((await api.get(Recommendations).page(member.ctx, documentId, { theme: 'Eau' })).edges).toEqual([]);
    expect(await bringIn(table(good('1.7')))).toMatchObject({ faults: '1' });
    await expect(bringIn(table(good('2')), stranger.ctx)).rejects.toThrow(NotFound);
  });

  it('keeps every answer and every step of the follow-up with its day and source', async () => {
    await submitted();
    const { id } = await received();
    expect(await received()).toMatchObject({ fields: [{ field: 'number' }] });
    const note = api.get(NoteStep);
    expect(await note.answer(keeper.ctx, { recommendationId: id, answer: 'accepted', happenedOn: day(-20), sourceUrl: '' })).toBeInstanceOf(InvalidInput);
    expect(await note.answer(keeper.ctx, { recommendationId: id, answer: 'accepted', happenedOn: day(-20), sourceUrl: 'https://example.org/a' })).toMatchObject({ answer: 'accepted', answeredOn: day(-20) });
    await expect(note.answer(member.ctx, { recommendationId: id, answer: 'noted', happenedOn: day(-19), sourceUrl: 'https://example.org/a' })).rejects.toThrow(NotAllowed);
    expect(await note.status(member.ctx, { recommendationId: id, status: 'announced', happenedOn: day(-10) })).toMatchObject({ fields: [{ field: 'sourceUrl' }] });
    expect(await note.status(member.ctx, { recommendationId: id, status: 'in_progress', happenedOn: day(-10), note: { fr: 'Vu.' } })).toMatchObject({ status: 'in_progress' });
    expect(await note.status(member.ctx, { recommendationId: id, status: 'implemented', happenedOn: day(-11), note: { fr: 'Vu.' } })).toMatchObject({ fields: [{ field: 'happenedOn' }] });
    for (const sql of [`update recommendation_step set note = '{}'`, 'delete from recommendation_step']) {
      await expect(as(keeper.ctx, sql)).rejects.toThrow(/denied/);
      await expect(db.sql(sql)).rejects.toThrow(/on record/);
    }
    expect((await api.get(Recommendations).changes(member.ctx, documentId, day(-15))).map(({ step }) => step.status)).toEqual(['in_progress']);
    expect(await course(member.ctx)).toMatchObject({ stage: 'follow_up' });
  });

  it('reminds who follows a recommendation on the day they set, once', async () => {
    await submitted();
    const { id } = await received();
    expect(await api.get(PlanFollowUp).run(keeper.ctx, { recommendationId: id, organisationId: newId(), nextOn: day(0) })).toMatchObject({ fields: [{ field: 'organisationId' }, { field: 'nextOn' }] });
    expect(await api.get(PlanFollowUp).run(keeper.ctx, { recommendationId: id, organisationId: member.id, nextOn: day(5) })).toMatchObject({ nextOn: day(5) });
    expect((await api.get(Recommendations).awaited(member.ctx)).map((waiting) => waiting.id)).toEqual([id]);
    await db.sql('update recommendation set next_on = $2 where id = $1', [id, day(0)]);
    for (let i = 0; i < 2; i++) await worker.get(KeepRecommendations, { strict: false }).run();
    const mails = await programs.mailsTo(member.email);
    expect(mails.map(({ subject }) => subject)).toEqual([expect.stringContaining('1.1')]);
    expect(mails[0]!.text).toContain('Ouvrir des centres.');
  });

  it('shows everybody what a coalition chose to show of a published report, and other coalitions nothing before', async () => {
    const row = await submitted();
    await received();
    for (const ctx of [stranger.ctx, citizen()]) {
      expect(await course(ctx)).toBeNull();
      expect(await as(ctx, 'select id from report_submission union all select id from recommendation union all select id from report_file')).toEqual([]);
    }
    const show = api.get(ShowReport);
    expect(await show.run(keeper.ctx, documentId, true)).toMatchObject({ code: 'notPublished' });
    await publish();
    expect(await course(citizen())).toBeNull();
    expect(await show.run(keeper.ctx, documentId, true)).toBe(documentId);
    expect(await course(citizen())).toMatchObject({ isPublic: true, submissions: [{ reference: 'A-1', editionHash: edition.hash.toString('hex') }], speaker: null });
    expect((await api.get(Recommendations).page(citizen(), documentId, {})).edges).toHaveLength(1);
    await api.get(ReportFiles).add(keeper.ctx, row.id, { fields: {}, file: { name: 'recu.pdf', type: 'application/pdf', content: Buffer.from('%PDF-1.4') } });
    expect((await api.get(ReportCourses).files(citizen(), row)).map(({ kind }) => kind)).toEqual(['made', 'made']);
    await show.run(keeper.ctx, documentId, false);
    expect(await course(citizen())).toBeNull();
  });

  it('names its spokesperson while they agree, and nobody else', async () => {
    await submitted();
    const show = api.get(ShowReport);
    expect(await show.name(member.ctx, documentId, true)).toMatchObject({ code: 'notSpokesperson' });
    await db.sql(`insert into joint_report_spokesperson (id, report_id, document_id, coalition_id, organisation_id, account_id, name, office, state, asked_at)
      select gen_random_uuid(), r.id, r.document_id, r.coalition_id, $2, $3, 'Samira', 'Présidente', 'accepted', now() from joint_report r where r.document_id = $1`, [documentId, member.id, member.ctx.actor.kind === 'account' ? member.ctx.actor.accountId : null]);
    expect(await show.name(keeper.ctx, documentId, true)).toMatchObject({ code: 'notSpokesperson' });
    expect(await show.name(member.ctx, documentId, true)).toBe(documentId);
    await publish();
    await show.run(keeper.ctx, documentId, true);
    expect(await course(citizen())).toMatchObject({ speaker: { name: 'Samira', office: 'Présidente' } });
    await show.name(member.ctx, documentId, false);
    expect((await course(citizen()))!.speaker).toBeNull();
  });
});
