import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { authEntities, AuthWorkerModule } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, NotSignedIn, type RequestContext } from '#libs/context';
import { IllegalMove } from '#libs/graphql';
import { dayOf } from '#libs/i18n';
import { JobRunner } from '#libs/jobs';
import { readInbox, startCatcher, type Catcher } from '#libs/smtp';
import { makeSpecDatabase, specConfig, startAsApi, startAsWorker, type SpecDatabase } from '#libs/testing';
import { ChangePlace, organisationEntities, OrganisationsModule, OrganisationsWorkerModule } from '../index.js';
import { CoalitionRules } from '../decisions/coalition-rules.service.js';
import { CloseDecision } from '../decisions/course/close-decision.service.js';
import { CastVote } from '../decisions/voting/cast-vote.service.js';
import { makeCoalition, makeCoordinator, makeMandate, makeMember, makeOrganisation } from '../testing/index.js';
import { CharterVersionRow } from './charter-version.entity.js';
import { ChartersModule } from './charters.module.js';
import { AdoptCharter } from './course/adopt-charter.service.js';
import { DraftCharter } from './course/draft-charter.service.js';
import { OpenCharterRound } from './course/open-charter-round.service.js';
import { ProposeCharter } from './course/propose-charter.service.js';
import { Charters } from './reading/charters.service.js';
import { Signatories } from './reading/signatories.service.js';
import { SignCharter } from './signing/sign-charter.service.js';
import { KeepCharters } from './telling/keep-charters.job.js';

const DAY = 86_400_000;
const dayIn = (days: number) => dayOf(new Date(Date.now() + days * DAY));
type House = { id: string; ctx: RequestContext; email: string };

/** Real: the API's role, the voting engine, queue work, mail over SMTP to the local catcher. */
describe('charters', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  let catcher: Catcher;
  let dir: string;
  let coalitionId: string;
  let chair: RequestContext;

  beforeAll(async () => {
    db = await makeSpecDatabase();
    dir = await mkdtemp(join(tmpdir(), 'sawt-mails-'));
    catcher = await startCatcher({ port: 0, dir });
    const config = specConfig(db, { SMTP_URL: `smtp://127.0.0.1:${catcher.port}`, PUBLIC_URL: 'https://sawt.example.org' });
    const entities = [...authEntities, ...organisationEntities];
    api = await startAsApi(config, entities, [OrganisationsModule, ChartersModule]);
    worker = await startAsWorker(config, entities, [AuthWorkerModule, OrganisationsWorkerModule]);
  });
  beforeEach(async () => {
    ({ id: coalitionId } = await makeCoalition(db, { name: { fr: 'Kalimat' } }));
    chair = (await makeCoordinator(db, { coalitionId, role: 'admin' })).ctx;
  });
  afterAll(async () => {
    await Promise.all([api.close(), worker.close()]);
    await catcher.stop();
    await db.drop();
    await rm(dir, { recursive: true });
  });

  async function house(kind: 'founder' | 'member' | 'associate' | 'observer' = 'member', powers: readonly string[] = ['sign', 'vote'], isListed = true): Promise<House> {
    const { id } = await makeOrganisation(db, { coalitionId, kind, isListed });
    const { ctx, accountId, email } = await makeMember(db, { organisationId: id, role: 'representative' });
    if (powers.length > 0) await makeMandate(db, { organisationId: id, accountId, powers });
    return { id, ctx, email };
  }
  const done = (answer: object): CharterVersionRow => {
    if (!(answer instanceof CharterVersionRow)) throw new Error(JSON.stringify(answer));
    return answer;
  };
  const write = (versionId: string, locale: string, title: string, body: string, isStillRight = false, seenAt?: Date) => api.get(DraftCharter).write(chair, { versionId, locale, title, body, isStillRight, seenAt });
  async function draft(body = 'Nous agissons ensemble.'): Promise<CharterVersionRow> {
    const version = done(await api.get(DraftCharter).run(chair, { coalitionId, referenceLocale: 'fr' }));
    done(await write(version.id, 'fr', 'Charte', body));
    done(await write(version.id, 'ar', 'ميثاق', `${body} نعمل معا.`));
    return version;
  }
  const edit = (versionId: string, clauses: { silenceIsConsent?: boolean; associatesSign?: boolean }) => api.get(DraftCharter).edit(chair, { versionId, referenceLocale: 'fr', silenceIsConsent: false, associatesSign: false, ...clauses });
  const record = (versionId: string, adoptedOn = '2019-04-02', ctx = chair) => api.get(AdoptCharter).record(ctx, { versionId, adoptedOn, minutes: { fr: 'Assemblée générale du 2 avril 2019.' } });
  const propose = (versionId: string) => api.get(ProposeCharter).run(chair, { versionId, mode: 'majority', closesAt: new Date(Date.now() + 7 * DAY) });
  /** In force by the vote of these, who are all there is. */
  async function voted(version: CharterVersionRow, houses: readonly House[], answer: 'yes' | 'no' = 'yes'): Promise<CharterVersionRow> {
    const { decisionId } = done(await propose(version.id));
    for (const { ctx, id: organisationId } of houses) await api.get(CastVote).run(ctx, { decisionId: decisionId!, organisationId, answer });
    await api.get(CloseDecision).run(chair, decisionId!);
    return (await api.get(Charters).one(chair, coalitionId, version.number))!;
  }
  const sign = ({ ctx, id: organisationId }: Pick<House, 'ctx' | 'id'>, { id: versionId }: CharterVersionRow) => api.get(SignCharter).run(ctx, { versionId, organisationId });
  const under = async (version: CharterVersionRow, ctx = chair) => (await api.get(Signatories).list(ctx, version)).map(({ organisation, leftOn }) => [organisation.id, leftOn]);
  const subjects = async (to: string) => (await readInbox(dir, { to })).map((mail) => mail.subject);
  const keep = async () => {
    await worker.get(KeepCharters).run();
    await worker.get(JobRunner).drain();
  };

  it('are frozen with a hash that anybody can reproduce, and changed by nobody from then on', async () => {
    const version = done(await record((await draft()).id));
    const [row] = await db.sql<{ document: string; hash: string }>('select document, hash from charter_version where id = $1', [version.id]);
    expect(JSON.parse(row!.document)).toEqual({ reference: 'fr', silenceIsConsent: false, associatesSign: false, texts: { fr: { title: 'Charte', body: 'Nous agissons ensemble.' }, ar: { title: 'ميثاق', body: 'Nous agissons ensemble. نعمل معا.' } } });
    expect(createHash('sha256').update(row!.document, 'utf8').digest('hex')).toBe(row!.hash);
    expect((await api.get(Charters).one(citizen(), coalitionId, null))?.hash).toBe(row!.hash);
    for (const harm of [
      `update charter_text set body = 'x' where version_id = $1`, `delete from charter_text where version_id = $1`, `update charter_version set document = '{}', hash = encode(sha256('{}'), 'hex') where id = $1`,
      'update charter_version set silence_is_consent = true where id = $1', `update charter_version set minutes = '{}' where id = $1`, `update charter_version set state = 'proposed', adopted_at = null, adopted_on = null where id = $1`, 'delete from charter_version where id = $1',
    ]) await expect(db.sql(harm, [version.id])).rejects.toThrow(/charter/);
    expect(await write(version.id, 'fr', 'Autre', 'Autre')).toBeInstanceOf(IllegalMove);
  });

  it('mark a translation older than the words that hold, and are not proposed with one', async () => {
    const voter = await house();
    const { id } = await draft();
    done(await write(id, 'fr', 'Charte', 'Nous agissons ensemble, et sans parti.'));
    expect(await propose(id)).toMatchObject({ fields: [{ field: 'texts.ar', code: 'stale' }] });
    const seen = (await api.get(Charters).texts(chair, (await api.get(Charters).one(chair, coalitionId, 1))!)).map(({ locale, isStale, body, writtenAt }) => ({ locale, isStale, body, writtenAt }));
    expect(seen.map(({ locale, isStale }) => [locale, isStale])).toEqual([['fr', false], ['ar', true]]);
    done(await write(id, 'ar', 'ميثاق', seen[1]!.body));
    expect(await propose(id)).toMatchObject({ fields: [{ field: 'texts.ar', code: 'stale' }] });
    done(await write(id, 'ar', 'ميثاق', seen[1]!.body, true));
    expect(await write(id, 'ar', 'ميثاق', 'نص آخر', false, seen[1]!.writtenAt)).toMatchObject({ code: 'changedMeanwhile' });
    expect(await write(id, 'de', 'Charta', 'Text')).toMatchObject({ fields: [{ field: 'locale' }] });
    expect(await write(id, 'en', 'Charter', '')).toMatchObject({ fields: [{ field: 'body' }] });
    const { state, decisionId } = done(await propose(id));
    expect(state).toBe('proposed');
    expect(await db.sql('select subject_kind, subject_id, state from decision where id = $1', [decisionId])).toEqual([{ subject_kind: 'charter', subject_id: id, state: 'open' }]);
    expect(await api.get(Charters).one(citizen(), coalitionId, 1)).toBeNull();
    expect(await api.get(Charters).one(voter.ctx, coalitionId, 1)).toMatchObject({ id });
    expect(await api.get(DraftCharter).run(chair, { coalitionId, referenceLocale: 'fr' })).toMatchObject({ code: 'oneAtATime' });
  });

  it('come into force by the vote of the members alone, once they are on Sawt', async () => {
    const houses = [await house('founder'), await house()];
    const refused = await voted(await draft(), houses, 'no');
    expect([refused.state, refused.number]).toEqual(['rejected', 1]);
    const second = await draft();
    expect(await record(second.id, dayIn(2))).toMatchObject({ fields: [{ field: 'adoptedOn', code: 'adoptedSince' }] });
    expect(await api.get(AdoptCharter).record(chair, { versionId: second.id, adoptedOn: '2019-02-30', minutes: {} })).toMatchObject({ fields: [{ field: 'adoptedOn' }, { field: 'minutes' }] });
    const { decisionId } = done(await propose(second.id));
    await api.get(CloseDecision).cancel(chair, decisionId!, { fr: 'Sans objet.' });
    expect(await api.get(Charters).one(chair, coalitionId, 2)).toMatchObject({ state: 'rejected' });
    expect(await voted(await draft(), houses)).toMatchObject({ number: 3, state: 'adopted' });
  });

  it('say alone whether silence is consent', async () => {
    const voter = await house();
    const rules = (silenceIsConsent: boolean) => api.get(CoalitionRules).set(chair, { coalitionId, silenceIsConsent, proxyLimit: 2, quorumPercent: 40 });
    expect(await rules(true)).toMatchObject({ fields: [{ field: 'silenceIsConsent', code: 'charterSaysNo' }] });
    expect(await rules(false)).toMatchObject({ silenceIsConsent: false });
    const first = await draft();
    done(await edit(first.id, { silenceIsConsent: true }));
    expect(await rules(true)).toMatchObject({ fields: [{ field: 'silenceIsConsent' }] });
    done(await record(first.id));
    expect(await api.get(CoalitionRules).read(chair, coalitionId)).toMatchObject({ silenceIsConsent: true, proxyLimit: 2, quorumPercent: 40 });
    expect(await rules(false)).toMatchObject({ silenceIsConsent: false });
    expect(await rules(true)).toMatchObject({ silenceIsConsent: true });
    const second = await draft('Nous votons toujours.');
    done(await edit(second.id, { silenceIsConsent: false }));
    await voted(second, [voter]);
    expect(await api.get(CoalitionRules).read(chair, coalitionId)).toMatchObject({ silenceIsConsent: false });
    expect(await rules(true)).toMatchObject({ fields: [{ field: 'silenceIsConsent' }] });
  });

  it('are signed for an organisation by who holds its mandate to sign, and by nobody else', async () => {
    const [one, silent, watcher, friend] = [await house(), await house('member', ['speak', 'vote']), await house('observer'), await house('associate')];
    const version = done(await record((await draft()).id));
    expect(await sign(silent, version)).toMatchObject({ code: 'noMandate', message: expect.stringContaining('mandat') as string });
    expect(await sign({ id: one.id, ctx: silent.ctx }, version)).toMatchObject({ code: 'noMandate' });
    expect(await sign(watcher, version)).toMatchObject({ code: 'observersDoNotSign' });
    expect(await sign(friend, version)).toMatchObject({ code: 'associatesDoNotSign' });
    await expect(sign({ id: one.id, ctx: citizen() }, version)).rejects.toThrow(NotSignedIn);
    await db.sql('update mandate set revoked_at = now() where organisation_id = $1', [one.id]);
    expect(await sign(one, version)).toMatchObject({ code: 'noMandate' });
    expect(await db.sql('select 1 from charter_signature where version_id = $1', [version.id])).toEqual([]);
  });

  it('are signed by associates where they say so', async () => {
    const friend = await house('associate');
    const { id } = await draft();
    done(await edit(id, { associatesSign: true }));
    const version = done(await record(id));
    expect(await api.get(Signatories).progress(chair, version)).toMatchObject({ signed: 0, expected: 1 });
    expect(await sign(friend, version)).toBeInstanceOf(CharterVersionRow);
    expect(await api.get(Signatories).progress(chair, version)).toMatchObject({ signed: 1, expected: 1 });
  });

  it('take one signature of an organisation, also when its people sign at the same instant', async () => {
    const one = await house();
    const colleague = await makeMember(db, { organisationId: one.id, role: 'campaigner' });
    await makeMandate(db, { organisationId: one.id, accountId: colleague.accountId, powers: ['sign'] });
    const version = done(await record((await draft()).id));
    const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => sign(i % 2 ? one : { id: one.id, ctx: colleague.ctx }, version)));
    expect(answers.every((answer) => answer instanceof CharterVersionRow)).toBe(true);
    expect(await db.sql('select count(*)::int as signatures from charter_signature where version_id = $1', [version.id])).toEqual([{ signatures: 1 }]);
    await expect(db.sql('delete from charter_signature where version_id = $1', [version.id])).rejects.toThrow(/signed/);
  });

  it('keep who left under what it signed, and ask everybody to sign the next version', async () => {
    const houses = [await house('founder'), await house('member', ['sign', 'vote'], false), await house()];
    const [founder, quiet, third] = houses as [House, House, House];
    const first = done(await record((await draft()).id));
    for (const one of houses) await sign(one, first);
    const second = await voted(await draft('Nous agissons ensemble et rendons compte.'), houses);
    expect(second).toMatchObject({ number: 2, state: 'adopted' });
    expect(await sign(third, first)).toBeInstanceOf(IllegalMove);
    await sign(founder, second);
    await api.get(ChangePlace).leave(founder.ctx, { coalitionId, organisationId: founder.id, reason: 'Nous cessons nos activités.' });
    const [past, now] = [(await api.get(Charters).one(chair, coalitionId, 1))!, (await api.get(Charters).one(chair, coalitionId, 2))!];
    expect(await under(past)).toEqual(expect.arrayContaining([[founder.id, dayIn(0)], [quiet.id, null], [third.id, null]]));
    expect(await api.get(Signatories).count(chair, now)).toBe(0);
    expect(await api.get(Signatories).progress(chair, now)).toMatchObject({ signed: 0, expected: 2 });
    await sign(third, now);
    expect(await api.get(Signatories).progress(chair, now)).toMatchObject({ signed: 1, expected: 2 });
    expect((await api.get(Signatories).missing(chair, now)).map(({ id }) => id)).toEqual([quiet.id]);
    expect(await api.get(Signatories).missing(third.ctx, now)).toEqual([]);
    expect(await api.get(Signatories).mine(quiet.ctx, now)).toMatchObject([{ maySign: true, signedAt: null, lastSigned: 1 }]);
    const outside = await api.get(Signatories).list(citizen(), past);
    expect(outside.map(({ organisation }) => organisation.id).sort()).toEqual([founder.id, third.id].sort());
    expect(outside.every(({ signer }) => signer === null)).toBe(true);
    expect(await api.get(Signatories).list(third.ctx, past)).toEqual(expect.arrayContaining([expect.objectContaining({ signer: 'Nadia Benali' })]));
  });

  it('call to sign by a day, remind only those who have not, and tell the coordination when it has passed', async () => {
    const [prompt, late] = [await house(), await house()];
    const unmandated = await house('member', []);
    await db.sql(`insert into mandate (id, organisation_id, holder, powers, from_on) values (gen_random_uuid(), $1, 'Dont le compte est effacé', '{sign}', '2020-01-01')`, [late.id]);
    const version = done(await record((await draft()).id));
    const round = (signBy: string, ctx = chair) => api.get(OpenCharterRound).run(ctx, { versionId: version.id, signBy });
    expect(await round(dayIn(0))).toMatchObject({ fields: [{ field: 'signBy', code: 'signByWhen' }] });
    await expect(round(dayIn(20), late.ctx)).rejects.toThrow(NotAllowed);
    done(await round(dayIn(20)));
    await keep();
    expect(await subjects(late.email)).toEqual(['À signer : la charte de Kalimat, version 1']);
    expect(await subjects(unmandated.email)).toHaveLength(1);
    await sign(prompt, version);
    await db.sql(`update charter_version set round_at = now() - interval '14 days' where id = $1`, [version.id]);
    for (const left of [6, 2, 1]) {
      await db.sql('update charter_version set sign_by = now()::date + $2::int where id = $1', [version.id, left]);
      await keep();
      await keep();
    }
    expect(await subjects(prompt.email)).toHaveLength(1);
    expect(await subjects(late.email)).toHaveLength(4);
    await db.sql('update charter_version set sign_by = now()::date - 1 where id = $1', [version.id]);
    await keep();
    await keep();
    expect(await subjects(late.email)).toHaveLength(4);
    expect((await readInbox(dir)).filter(({ subject }) => subject === 'Le délai est passé : signatures de la charte de Kalimat')).toHaveLength(1);
    expect(await api.get(Signatories).progress(chair, (await api.get(Charters).one(chair, coalitionId, null))!)).toMatchObject({ isOverdue: true, signed: 1, expected: 3 });
    expect(await sign(late, version)).toBeInstanceOf(CharterVersionRow);
  });

  it('are closed to the coordination and the members of another coalition', async () => {
    const mine = await draft();
    const { id: elsewhere } = await makeCoalition(db);
    const stranger = (await makeCoordinator(db, { coalitionId: elsewhere, role: 'admin' })).ctx;
    const guest = await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId: elsewhere })).id, role: 'representative' });
    for (const ctx of [stranger, guest.ctx, citizen()]) expect(await api.get(Charters).all(ctx, coalitionId)).toEqual([]);
    await expect(api.get(DraftCharter).write(stranger, { versionId: mine.id, locale: 'fr', title: 'x', body: 'x', isStillRight: false })).rejects.toThrow(NotFound);
    await expect(api.get(DraftCharter).run(stranger, { coalitionId, referenceLocale: 'fr' })).rejects.toThrow(NotAllowed);
    const version = done(await record(mine.id));
    await expect(record(version.id, undefined, stranger)).rejects.toThrow(NotAllowed);
    expect(await api.get(SignCharter).run(guest.ctx, { versionId: version.id, organisationId: guest.ctx.actor.kind === 'account' ? guest.ctx.actor.memberships[0]!.organisationId : '' })).toMatchObject({ code: 'notAMember' });
    const one = await house();
    await sign(one, version);
    expect((await api.get(Signatories).list(guest.ctx, version)).map(({ signer }) => signer)).toEqual([null]);
  });
});
