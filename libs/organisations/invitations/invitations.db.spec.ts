import type { INestApplicationContext } from '@nestjs/common';
import { SignedIn } from '#libs/auth';
import { accountContext, citizen, makeAccount } from '#libs/auth/testing';
import type { RequestContext } from '#libs/context';
import { makeSecret, toToken } from '#libs/crypto';
import { newId } from '#libs/database';
import type { SpecDatabase } from '#libs/testing';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation, startMailedHouse, type MailedHouse } from '../testing/index.js';
import { AcceptInvitation } from './accept-invitation.service.js';
import { Invitation } from './invitation.type.js';
import { InviteMember } from './invite-member.service.js';
import { OpenInvitations } from './open-invitations.service.js';
import { ShowInvitation } from './show-invitation.service.js';
import { SweepInvitations } from './sweep-invitations.job.js';

const password = 'une phrase bien longue';

describe('invitations', () => {
  let programs: MailedHouse;
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  let coalitionId: string;
  let organisationId: string;
  let representative: RequestContext;

  const invite = (email: string, more: object = {}, ctx = representative) => api.get(InviteMember).run(ctx, { organisationId, email, name: 'Samira Alaoui', locale: 'fr', roles: ['campaigner'], ...more });
  const accept = (token: string, more: object = { password }, ctx: RequestContext = citizen()) => api.get(AcceptInvitation).run(ctx, { token, ...more });
  const rolesOf = (email: string) => db.sql('select m.role, m.organisation_id from membership m join account a on a.id = m.account_id where a.email = $1 order by 1', [email]);
  const address = () => `${newId()}@example.org`;
  async function tokenFor(email: string): Promise<string> {
    const [mail] = await programs.mailsTo(email);
    return /\/invitation\/([A-Za-z0-9_-]{64})/.exec(mail!.text)![1]!;
  }
  async function invited(more: object = {}): Promise<{ email: string; token: string; id: string }> {
    const email = address();
    const invitation = await invite(email, more);
    if (!(invitation instanceof Invitation)) throw new Error('not invited');
    return { email, id: invitation.id, token: await tokenFor(email) };
  }

  beforeAll(async () => {
    programs = await startMailedHouse();
    ({ db, api, worker } = programs);
    ({ id: coalitionId } = await makeCoalition(db, { name: { fr: 'Kalimat' } }));
    ({ id: organisationId } = await makeOrganisation(db, { coalitionId, name: { fr: 'Maison', ar: 'الدار' } }));
    representative = (await makeMember(db, { organisationId, role: 'representative' })).ctx;
  });
  beforeEach(async () => {
    representative = (await makeMember(db, { organisationId, role: 'representative' })).ctx; // another one each time: fifty invitations an hour
  });
  afterAll(() => programs.stop());

  it('are mailed in the language chosen, once, with a link to this installation; the link is kept nowhere then', async () => {
    const email = address();
    await invite(email, { locale: 'ar', roles: ['campaigner', 'mailing_operator'] });
    const mails = await programs.mailsTo(email);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ subject: 'أنتم مدعوون إلى صوت' });
    expect(mails[0]!.text).toContain('الدار');
    expect(mails[0]!.text).toContain('مسؤول(ة) عن المراسلات');
    expect(mails[0]!.text).toMatch(/https:\/\/sawt\.example\.org\/ar\/invitation\/[A-Za-z0-9_-]{64}/);
    const [row] = await db.sql<{ id: string; sealed: null; days: number }>(`select id, sealed, round(extract(epoch from expires_at - created_at) / 86400)::int as days from invitation where email = $1`, [email]);
    expect(row).toMatchObject({ sealed: null, days: 7 });
    await db.sql(`insert into outbox (job, subject) values ('organisations.sendInvitation', $1)`, [row!.id]);
    expect(await programs.mailsTo(email)).toHaveLength(1);
  });

  it('make an account with exactly the roles offered, and a session', async () => {
    const { email, token } = await invited({ roles: ['campaigner', 'analyst'] });
    expect(await api.get(ShowInvitation).run(citizen(), token)).toMatchObject({ email, roles: ['campaigner', 'analyst'], organisation: { id: organisationId }, coalition: null });
    const result = await accept(token, { name: ' Samira B. ', password });
    expect(result).toBeInstanceOf(SignedIn);
    expect(result).toMatchObject({ me: { email, name: 'Samira B.', locale: 'fr' } });
    expect(await rolesOf(email)).toEqual([{ role: 'analyst', organisation_id: organisationId }, { role: 'campaigner', organisation_id: organisationId }]);
    expect(await db.sql('select count(*)::int as n from session s join account a on a.id = s.account_id where a.email = $1', [email])).toEqual([{ n: 1 }]);
    const acts = await db.sql(`select e.action, e.organisation_id from audit_entry e join account a on a.id = e.account_id where a.email = $1 order by number`, [email]);
    expect(acts).toEqual([{ action: 'invitation.accept', organisation_id: organisationId }, { action: 'session.start', organisation_id: null }]);
  });

  it('are good once, though accepted ten times at once', async () => {
    const { email, token } = await invited();
    const results = await Promise.all(Array.from({ length: 10 }, () => accept(token)));
    expect(results.filter((result) => result instanceof SignedIn)).toHaveLength(1);
    expect(await accept(token)).toMatchObject({ code: 'linkExpired' });
    expect(await api.get(ShowInvitation).run(citizen(), token)).toBeUndefined();
    expect(await db.sql('select count(*)::int as n from account where email = $1', [email])).toEqual([{ n: 1 }]);
  });

  it('add roles to an account that exists, when its owner is signed in; other ways nothing is written', async () => {
    const account = await makeAccount(db, { password });
    await invite(account.email.toUpperCase());
    const token = await tokenFor(account.email);
    const other = await makeAccount(db);
    expect(await accept(token)).toMatchObject({ code: 'signInFirst' });
    expect(await accept(token, {}, accountContext(other.id))).toMatchObject({ code: 'otherAddress' });
    expect(await rolesOf(account.email)).toEqual([]);
    const results = await Promise.all(Array.from({ length: 5 }, () => accept(token, {}, accountContext(account.id))));
    expect(results.filter((result) => result instanceof SignedIn)).toMatchObject([{ me: { id: account.id, name: account.name } }]);
    expect(await rolesOf(account.email)).toEqual([{ role: 'campaigner', organisation_id: organisationId }]);
  });

  it('leave nothing when the password is weak, the name empty or the link made up', async () => {
    const { email, token, id } = await invited();
    expect(await accept(token, { password: 'court', name: ' ' })).toMatchObject({ fields: [{ field: 'password', code: 'passwordTooShort' }, { field: 'name', code: 'personNameMissing' }] });
    expect(await accept(token, {})).toMatchObject({ fields: [{ field: 'password' }] });
    for (const bad of ['', 'x', toToken(id, makeSecret()), toToken(newId(), makeSecret())]) expect(await accept(bad)).toMatchObject({ code: 'linkExpired' });
    expect(await db.sql('select 1 from account where email = $1', [email])).toEqual([]);
    expect(await accept(token)).toBeInstanceOf(SignedIn);
  });

  it('expire after seven days, can be revoked, and are replaced by a new one', async () => {
    const [old, revoked] = [await invited(), await invited()];
    await db.sql(`update invitation set expires_at = now() - interval '1 second' where id = $1`, [old.id]);
    expect(await accept(old.token)).toMatchObject({ code: 'linkExpired' });
    await api.get(OpenInvitations).revoke(representative, revoked.id);
    expect(await accept(revoked.token)).toMatchObject({ code: 'linkExpired' });
    await expect(api.get(OpenInvitations).revoke(representative, revoked.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const first = await invited();
    await invite(first.email);
    const second = await tokenFor(first.email);
    expect(await accept(first.token)).toMatchObject({ code: 'linkExpired' });
    expect(await accept(second)).toBeInstanceOf(SignedIn);
  });

  it('answer the same for an address with an account and for one without', async () => {
    const [known, unknown] = [(await makeAccount(db)).email, address()];
    const [a, b] = [await invite(known), await invite(unknown)];
    const shape = (answer: object, email: string) => JSON.stringify({ ...answer, id: '', createdAt: '', expiresAt: '' }).replace(email, '');
    expect(shape(a, known)).toBe(shape(b, unknown));
  });

  it('are listed and sent by representatives and who leads the coalition, and nobody else', async () => {
    const email = address();
    const coordinator = (await makeCoordinator(db, { coalitionId })).ctx;
    expect(await invite(email, {}, coordinator)).toBeInstanceOf(Invitation);
    expect((await api.get(OpenInvitations).ofOrganisation(representative, organisationId)).map((row) => row.email)).toContain(email);
    const campaigner = await makeMember(db, { organisationId, role: 'campaigner' });
    const stranger = await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId })).id, role: 'representative' });
    const elsewhere = await makeCoordinator(db, { coalitionId: (await makeCoalition(db)).id });
    const { id } = await invited();
    for (const { ctx } of [campaigner, stranger, elsewhere]) {
      await expect(invite(address(), {}, ctx)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
      await expect(api.get(OpenInvitations).ofOrganisation(ctx, organisationId)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    }
    await expect(api.get(OpenInvitations).revoke(campaigner.ctx, id)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(api.get(OpenInvitations).revoke(stranger.ctx, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(invite(address(), {}, citizen())).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('need a role, a name and an address; fifty an hour', async () => {
    expect(await invite('x', { roles: [], name: ' ', locale: 'de' })).toMatchObject({ fields: [{ field: 'email' }, { field: 'name' }, { field: 'locale' }, { field: 'roles' }] });
    const { ctx } = await makeMember(db, { organisationId, role: 'representative' });
    for (let i = 0; i < 50; i++) expect(await invite(`same-${newId()}@example.org`, {}, ctx)).toBeInstanceOf(Invitation);
    expect(await invite(address(), {}, ctx)).toMatchObject({ code: 'tooManyRequests' });
    await db.sql(`delete from outbox`);
  });

  it('to lead a coalition come from its administrators, and give that and nothing else', async () => {
    const [admin, coordinator] = [await makeCoordinator(db, { coalitionId, role: 'admin' }), await makeCoordinator(db, { coalitionId })];
    const email = address();
    const inviteStaff = (ctx: RequestContext) => api.get(InviteMember).runForCoalition(ctx, { coalitionId, email, name: 'Samira', locale: 'fr', roles: ['coordinator'] });
    await expect(inviteStaff(coordinator.ctx)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(inviteStaff(representative)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await inviteStaff(admin.ctx)).toBeInstanceOf(Invitation);
    const token = await tokenFor(email);
    expect(await api.get(ShowInvitation).run(citizen(), token)).toMatchObject({ organisation: null, coalition: { id: coalitionId } });
    expect(await accept(token)).toBeInstanceOf(SignedIn);
    expect(await db.sql('select s.role from coalition_staff s join account a on a.id = s.account_id where a.email = $1', [email])).toEqual([{ role: 'coordinator' }]);
    expect(await rolesOf(email)).toEqual([]);
  });

  it('to take part for no organisation come from who leads the coalition, beside one to lead it, and give a voice', async () => {
    const [admin, coordinator] = [await makeCoordinator(db, { coalitionId, role: 'admin' }), await makeCoordinator(db, { coalitionId })];
    const email = address();
    const person = { coalitionId, email, name: 'Samira', locale: 'fr' };
    const inviteVoice = (ctx: RequestContext) => api.get(InviteMember).runForVoice(ctx, { ...person, roles: ['community_representative'] });
    await expect(inviteVoice(representative)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const { id } = (await inviteVoice(coordinator.ctx)) as Invitation;
    const [mail] = await programs.mailsTo(email);
    expect(mail!.text).toContain('représentant·e communautaire');
    await api.get(InviteMember).runForCoalition(admin.ctx, { ...person, roles: ['coordinator'] });
    expect((await api.get(OpenInvitations).ofVoices(coordinator.ctx, coalitionId)).map((row) => row.id)).toEqual([id]);
    expect((await api.get(OpenInvitations).ofCoalition(admin.ctx, coalitionId)).map((row) => row.id)).not.toContain(id);
    expect(await accept(/\/invitation\/([A-Za-z0-9_-]{64})/.exec(mail!.text)![1]!)).toBeInstanceOf(SignedIn);
    expect(await db.sql('select v.role from coalition_voice v join account a on a.id = v.account_id where a.email = $1', [email])).toEqual([{ role: 'community_representative' }]);
    expect(await db.sql('select 1 from coalition_staff s join account a on a.id = s.account_id where a.email = $1', [email])).toEqual([]);
    const { id: again } = (await inviteVoice(admin.ctx)) as Invitation;
    await api.get(OpenInvitations).revoke(coordinator.ctx, again);
  });

  it('are erased thirty days after they ended', async () => {
    const [old, young] = [await invited(), await invited()];
    await db.sql(`update invitation set revoked_at = now() - interval '31 days' where id = $1`, [old.id]);
    await db.sql(`update invitation set revoked_at = now() - interval '29 days' where id = $1`, [young.id]);
    await worker.get(SweepInvitations).run();
    expect(await db.sql('select id from invitation where id = any($1)', [[old.id, young.id]])).toEqual([{ id: young.id }]);
  });
});
