import type { INestApplicationContext } from '@nestjs/common';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { IllegalMove, InvalidInput } from '#libs/graphql';
import type { SpecDatabase } from '#libs/testing';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation, startMailedHouse, type MailedHouse } from '../../testing/index.js';
import { AdmissionsModule } from '../admissions.module.js';
import { AdmissionCriterionRow } from '../criteria/admission-criterion.entity.js';
import { AdmissionCriteria } from '../criteria/admission-criteria.service.js';
import { AdmissionRules } from '../criteria/admission-rules.service.js';
import { AdmissionRuleRow } from '../criteria/admission-rule.entity.js';
import { DownloadDocument } from '../documents/download-document.service.js';
import { UploadDocument } from '../documents/upload-document.service.js';
import { CheckDossier } from '../examining/check-dossier.service.js';
import type { ApplyInput } from './application.input.js';
import { ApplyToCoalition } from './apply.service.js';
import { ConfirmContact } from './confirm-contact.service.js';
import { EditApplication } from './edit-application.service.js';
import { ApplicationKept, StartedApplication } from './my-application.type.js';
import { ShowMyApplication } from './show-my-application.service.js';
import { StartApplication } from './start-application.service.js';
import { SubmitApplication } from './submit-application.service.js';

const terms = { isOpen: true, sponsors: 1, body: 'steering', mode: 'majority', quorumPercent: 50, isRatified: false, rapporteurs: 1, completenessDays: 10, sponsoringDays: 20, reviewDays: 30, objectionDays: 15, decidingDays: 30, appealDays: 30, joinsAs: 'member' } as const;
const file = (text: string) => ({ name: 'statuts.pdf', type: 'application/pdf', content: Buffer.from(`%PDF-1.4 ${text}`) });

describe('applying to a coalition', () => {
  let house: MailedHouse;
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let coalition: { id: string; slug: string };
  let chair: RequestContext;
  let sponsor: { id: string; slug: string };
  let known: Record<'territory' | 'theme' | 'declaration' | 'document', string>;
  let people = 0;

  beforeAll(async () => {
    house = await startMailedHouse(AdmissionsModule);
    ({ db, api } = house);
  });
  beforeEach(async () => {
    coalition = await makeCoalition(db, { name: { fr: 'Kalimat', ar: 'كلمات' } });
    chair = (await makeCoordinator(db, { coalitionId: coalition.id })).ctx;
    sponsor = await makeOrganisation(db, { coalitionId: coalition.id, name: { fr: 'Association Nour' } });
    expect(await api.get(AdmissionRules).set(chair, { coalitionId: coalition.id, ...terms })).toBeInstanceOf(AdmissionRuleRow);
    known = {
      territory: await add({ kind: 'territory', isBlocking: true, values: ['MA-01'] }),
      theme: await add({ kind: 'theme', isBlocking: false, values: ['health'] }),
      declaration: await add({ kind: 'declaration', isBlocking: true, words: { fr: 'Ni parti ni religion.' } }),
      document: await add({ kind: 'document', isBlocking: true, words: { fr: 'Vos statuts' } }),
    };
  });
  afterAll(() => house.stop());

  const add = async (input: Partial<Parameters<AdmissionCriteria['add']>[1]>) => {
    const row = await api.get(AdmissionCriteria).add(chair, { coalitionId: coalition.id, kind: 'theme', isBlocking: true, ...input });
    if (!(row instanceof AdmissionCriterionRow)) throw new Error(JSON.stringify(row));
    return row.id;
  };
  const address = () => `contact-${people++}@quartier.example`;
  const words = (wishes: Partial<ApplyInput> = {}): ApplyInput => ({
    coalition: coalition.slug, name: { fr: 'Voisines de Béni Makada', ar: 'جارات بني مكادة' }, motivation: 'Agir ensemble pour le quartier.', contactName: 'Hanae', contactEmail: 'hanae@quartier.example',
    kindOfOrganisation: 'association', formedOn: '2019-03-08', seat: 'MA-TNG', branches: [], themes: ['youth'], declarations: [known.declaration], sponsors: [sponsor.slug], ...wishes,
  });
  const apply = (input: ApplyInput, ctx = citizen()) => api.get(ApplyToCoalition).run(ctx, input);
  /** The token in the newest mail to the contact. */
  const mailed = async (to: string) => /\/application\/([\w-]{64})/.exec((await house.mailsTo(to))[0]?.text ?? '')?.[1] ?? '';
  const read = (token: string) => api.get(ShowMyApplication).read(citizen(), token);
  const submit = (token: string) => api.get(SubmitApplication).run(citizen(), token);
  const upload = (token: string, text: string, criterion?: string) => api.get(UploadDocument).run(citizen(), token, { file: file(text), fields: criterion ? { criterion } : {} });
  const written = async (wishes: Partial<ApplyInput> = {}) => {
    const contactEmail = address();
    expect(await apply(words({ ...wishes, contactEmail }))).toBeInstanceOf(ApplicationKept);
    const token = await mailed(contactEmail);
    await api.get(ConfirmContact).run(citizen(), token);
    return { token, contactEmail };
  };

  it('is written down, confirmed by its mail, completed, sent, and then left alone', async () => {
    const contactEmail = address();
    expect(await apply(words({ contactEmail, declarations: [], locale: 'ar' }))).toMatchObject({ message: expect.any(String) });
    const token = await mailed(contactEmail);
    expect(await house.mailsTo(contactEmail)).toHaveLength(1);
    expect(await read(token)).toMatchObject({ state: 'draft', isConfirmed: false, maySubmit: false, contactName: 'Hanae' });
    expect(await submit(token)).toBeInstanceOf(IllegalMove);
    expect(await api.get(UploadDocument).mayBegin(citizen(), token)).toBe('notNow');

    await api.get(ConfirmContact).run(citizen(), token);
    expect(await read(token)).toMatchObject({ isConfirmed: true, mayEdit: true, maySubmit: true, mayAppeal: false });
    expect(await submit(token)).toMatchObject({ fields: [{ field: `criteria.${known.declaration}` }, { field: `criteria.${known.document}` }] });
    expect(await api.get(EditApplication).run(citizen(), Object.assign(words({ acronym: 'VBM' }), { token }))).toBeUndefined();
    expect(await upload(token, 'un', known.document)).toBeUndefined();
    expect(await upload(token, 'un', known.document)).toBe('twice');
    const ready = await read(token);
    expect(ready).toMatchObject({ acronym: 'VBM', declarations: [known.declaration], sponsors: [{ answer: 'asked', organisation: { id: sponsor.id } }], documents: [{ name: 'statuts.pdf', criterionId: known.document }] });
    expect(ready.criteria.map(({ isMet }) => isMet)).toEqual([true, false, true, true]);

    expect(await submit(token)).toBeUndefined();
    expect(await read(token)).toMatchObject({ state: 'submitted', mayEdit: false, maySubmit: false, mayWithdraw: true, steps: [{ state: 'draft' }, { state: 'submitted' }] });
    const [copy] = await house.mailsTo(contactEmail);
    expect(copy!.text).toContain('statuts.pdf');
    expect(await house.mailsTo(contactEmail)).toHaveLength(2);
    expect(await submit(token)).toBeInstanceOf(IllegalMove);
    expect(await api.get(EditApplication).run(citizen(), Object.assign(words(), { token }))).toBeInstanceOf(IllegalMove);
    expect(await upload(token, 'deux')).toBe('notNow');
    expect(await api.get(UploadDocument).remove(citizen(), token, ready.documents[0]!.id)).toBe('notNow');
  });

  it('is kept back out of the territory or without sponsors, and only warned about its theme', async () => {
    const { token } = await written({ seat: 'MA-RAB', branches: ['MA-CAS'], sponsors: [], declarations: [] });
    expect(await submit(token)).toMatchObject({ fields: [{ field: 'sponsors' }, { field: `criteria.${known.territory}`, message: expect.stringContaining('Tanger') }, { field: `criteria.${known.declaration}` }, { field: `criteria.${known.document}` }] });
    const [row] = await db.sql<{ state: string; judgement: unknown[] }>('select state, judgement from application where coalition_id = $1', [coalition.id]);
    expect(row).toEqual({ state: 'draft', judgement: [] });
  });

  it('keeps the rules and criteria of the day it was sent', async () => {
    const { token } = await written();
    await upload(token, 'un', known.document);
    expect(await submit(token)).toBeUndefined();
    await api.get(AdmissionRules).set(chair, { coalitionId: coalition.id, ...terms, sponsors: 3, completenessDays: 1 });
    await api.get(AdmissionCriteria).retire(chair, known.theme);
    await api.get(AdmissionCriteria).edit(chair, known.declaration, { isBlocking: true, words: { fr: 'Autre chose.' } });
    const mine = await read(token);
    expect(mine.sponsorsNeeded).toBe(1);
    expect(mine.criteria.map(({ criterion, isMet }) => [criterion.id, isMet])).toEqual([[known.territory, true], [known.theme, false], [known.declaration, true], [known.document, true]]);
    expect(await api.get(AdmissionCriteria).read(chair, coalition.id)).toMatchObject([{ kind: 'territory' }, { kind: 'declaration', words: { fr: 'Autre chose.' } }, { kind: 'document' }]);
  });

  it('takes a group without legal form by the word of the day it was sent', async () => {
    const informal = { kindOfOrganisation: 'informal', formedOn: '', unformedReason: 'Un collectif de voisines' } as const;
    const welcome = (is: boolean) => db.sql('update coalition set welcomes_informal = $2 where id = $1', [coalition.id, is]);
    const edit = (token: string, wishes: Partial<ApplyInput>) => api.get(EditApplication).run(citizen(), Object.assign(words(wishes), { token }));
    await welcome(true);
    const [sent, late] = [await written(informal), await written(informal)];
    for (const { token } of [sent, late]) await upload(token, token, known.document);
    expect(await submit(sent.token)).toBeUndefined();
    await welcome(false);
    expect(await submit(late.token)).toMatchObject({ fields: [{ field: 'kindOfOrganisation' }] });
    expect(await edit(late.token, informal)).toMatchObject({ fields: [{ field: 'kindOfOrganisation' }] });
    expect(await api.get(CheckDossier).ask(chair, (await read(sent.token)).id, 'Dites qui vous êtes.')).toMatchObject({ state: 'incomplete' });
    expect(await edit(sent.token, { ...informal, acronym: 'VBM' })).toBeUndefined();
    expect(await submit(sent.token)).toBeUndefined();
    expect(await edit(late.token, {})).toBeUndefined();
    expect(await submit(late.token)).toBeUndefined();
  });

  it('says what is wrong with it before anything is written', async () => {
    const wrong = { name: {}, motivation: ' ', contactEmail: 'x', kindOfOrganisation: 'informal', formedOn: '', unformedReason: 'Un collectif de voisines', website: 'quartier', sponsors: ['nobody'], themes: ['gold'] } as const;
    const answer = await apply(words({ ...wrong, themes: [...wrong.themes], sponsors: [...wrong.sponsors] }));
    expect((answer as InvalidInput).fields.map(({ field }) => field).sort()).toEqual(['contactEmail', 'kindOfOrganisation', 'motivation', 'name', 'sponsors', 'themes', 'website']);
    await db.sql('update coalition set welcomes_informal = true where id = $1', [coalition.id]);
    expect(await apply(words({ kindOfOrganisation: 'informal', formedOn: '', unformedReason: 'Un collectif de voisines', contactEmail: address() }))).toBeInstanceOf(ApplicationKept);
    await api.get(AdmissionRules).set(chair, { coalitionId: coalition.id, ...terms, isOpen: false });
    expect(await apply(words())).toMatchObject({ state: 'closed' });
    await expect(apply(words({ coalition: 'nowhere' }))).rejects.toBeInstanceOf(NotFound);
  });

  it('names as sponsors only members of today that agreed to be listed', async () => {
    const observer = await makeOrganisation(db, { coalitionId: coalition.id, kind: 'observer' });
    const unlisted = await makeOrganisation(db, { coalitionId: coalition.id, isListed: false });
    for (const { slug } of [observer, unlisted]) expect(await apply(words({ sponsors: [slug] }))).toMatchObject({ fields: [{ field: 'sponsors' }] });
  });

  it('gives every address the same answer, and a mailbox three mails a day', async () => {
    const contactEmail = address();
    const answers = [];
    for (let i = 0; i < 4; i++) answers.push(JSON.stringify(await apply(words({ contactEmail }))));
    expect(new Set([...answers, JSON.stringify(await apply(words({ contactEmail: address() })))]).size).toBe(1);
    expect(await house.mailsTo(contactEmail)).toHaveLength(3);
    const client = { ...citizen(), clientKey: 'one network' };
    for (let i = 0; i < 30; i++) await apply(words({ name: {} }), client);
    expect(await apply(words(), client)).toMatchObject({ retryAfter: expect.any(Number) });
  });

  it('opens to its own link alone', async () => {
    const [{ token }, other] = [await written(), await written()];
    await upload(token, 'un', known.document);
    const { id } = (await read(token)).documents[0]!;
    const secretless = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    await expect(read(secretless)).rejects.toBeInstanceOf(NotFound);
    await expect(read('x')).rejects.toBeInstanceOf(NotFound);
    await expect(api.get(UploadDocument).remove(citizen(), other.token, id)).rejects.toBeInstanceOf(NotFound);
    await expect(api.get(DownloadDocument).forApplicant(citizen(), other.token, id)).rejects.toBeInstanceOf(NotFound);
    expect((await api.get(DownloadDocument).forApplicant(citizen(), token, id)).content).toEqual(file('un').content);
    const [row] = await db.sql<{ sealed: Buffer }>('select sealed from application_document where id = $1', [id]);
    expect(row!.sealed.includes('%PDF')).toBe(false);
  });

  it('shows its files to who examines it once it is sent, on record, and to nobody else', async () => {
    const { token } = await written();
    await upload(token, 'un', known.document);
    const { id } = (await read(token)).documents[0]!;
    const take = (ctx: RequestContext) => api.get(DownloadDocument).forExaminer(ctx, id);
    await expect(take(chair)).rejects.toBeInstanceOf(NotFound);
    await submit(token);
    const stranger = await makeMember(db, { organisationId: sponsor.id, role: 'representative' });
    await expect(take(stranger.ctx)).rejects.toBeInstanceOf(NotFound);
    expect((await take(chair)).content).toEqual(file('un').content);
    expect(await db.sql(`select object_kind from audit_entry where action = 'application.readDocument' and coalition_id = $1`, [coalition.id])).toEqual([{ object_kind: 'application' }]);
  });

  it('begins with what is known of an organisation that is here', async () => {
    const { id } = await makeOrganisation(db, { name: { fr: 'Association Riad' } });
    await db.sql(`update organisation set acronym = 'AR', kind = 'association', formed_on = '2015-05-05', seat = 'MA-TNG' where id = $1`, [id]);
    const { ctx, email } = await makeMember(db, { organisationId: id, role: 'representative', name: 'Ilham' });
    const both = await Promise.all([1, 2].map(() => api.get(StartApplication).run(ctx, id, coalition.slug)));
    const [begun, ...others] = both.filter((answer) => answer instanceof StartedApplication);
    if (!begun || others.length > 0) throw new Error(JSON.stringify(both));
    expect([await mailed(email), await mailed(email)]).toEqual([begun.token, begun.token]);
    expect(await read(begun.token)).toMatchObject({ acronym: 'AR', formedOn: '2015-05-05', isConfirmed: true, contactName: 'Ilham', name: { fr: 'Association Riad' } });
    expect(await api.get(StartApplication).run(ctx, id, coalition.slug)).toMatchObject({ state: 'applied' });
    await expect(api.get(StartApplication).run(ctx, sponsor.id, coalition.slug)).rejects.toBeInstanceOf(NotAllowed);
    const { ctx: member } = await makeMember(db, { organisationId: sponsor.id, role: 'representative' });
    expect(await api.get(StartApplication).run(member, sponsor.id, coalition.slug)).toMatchObject({ state: 'member' });
  });

  it('lets only who leads the coalition say what it asks', async () => {
    const { ctx } = await makeMember(db, { organisationId: sponsor.id, role: 'representative' });
    await expect(api.get(AdmissionRules).set(ctx, { coalitionId: coalition.id, ...terms })).rejects.toBeInstanceOf(NotAllowed);
    await expect(api.get(AdmissionCriteria).retire(ctx, known.theme)).rejects.toBeInstanceOf(NotAllowed);
    expect(await api.get(AdmissionRules).set(chair, { coalitionId: coalition.id, ...terms, sponsors: 6, reviewDays: 0 })).toMatchObject({ fields: [{ field: 'sponsors' }, { field: 'reviewDays' }] });
    const faulty = async (input: Parameters<typeof add>[0]) => (await api.get(AdmissionCriteria).add(chair, { coalitionId: coalition.id, kind: 'theme', isBlocking: true, ...input })) as InvalidInput;
    expect(await faulty({ kind: 'theme', values: ['gold'] })).toMatchObject({ fields: [{ field: 'values' }] });
    expect(await faulty({ kind: 'territory', values: ['FR'] })).toMatchObject({ fields: [{ field: 'values' }] });
    expect(await faulty({ kind: 'formation', values: ['0'] })).toMatchObject({ fields: [{ field: 'values' }] });
    expect(await faulty({ kind: 'declaration' })).toMatchObject({ fields: [{ field: 'words' }] });
  });
});
