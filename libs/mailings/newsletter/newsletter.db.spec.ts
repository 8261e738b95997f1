import { authEntities, LinkExpired } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotSignedIn } from '#libs/context';
import { InvalidInput, TooManyRequests } from '#libs/graphql';
import { locales } from '#libs/i18n';
import { organisationEntities } from '#libs/organisations';
import { makeMember, makeOrganisation } from '#libs/organisations/testing';
import { petitionEntities } from '#libs/petitions';
import { CheckYourEmail, MyConsent, signatureEntities } from '#libs/signatures';
import { openSigningHouse, type SigningHouse } from '#libs/signatures/testing';
import { startSink, type MailSink } from '#libs/smtp/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { mailingEntities } from '../mailing.entities.js';
import { makeAssociation, makeConsentingSigners, makeSubscriber, openNewsletterHouse, type Association, type NewsletterHouse } from '../testing/index.js';
import { NewsletterSubscription, SubscriptionConfirmed } from './newsletter.results.js';

const samira = citizen('fr');
const unfold = (raw: string) => raw.replace(/\r\n[ \t]+/g, ' ');

describe('the newsletter of a coalition', () => {
  let db: SpecDatabase;
  let sink: MailSink;
  let signing: SigningHouse;
  let house: NewsletterHouse;
  let amal: Association;
  beforeAll(async () => {
    [db, sink] = [await makeSpecDatabase(), await startSink()];
    signing = await openSigningHouse(db, [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities, ...mailingEntities], sink.url);
    house = await openNewsletterHouse(db, signing, sink.url);
    amal = await makeAssociation(db);
  });
  afterEach(async () => {
    sink.raw.length = 0;
    for (const table of ['subscriber', 'outbox', 'mail_allowance', 'suppression']) await db.sql(`delete from ${table}`);
  });
  afterAll(async () => {
    house.stop();
    await signing.close();
    await sink.stop();
    await db.drop();
  });
  const ask = (email: string, wishes = {}, ctx = samira) => house.subscribe.run(ctx, { coalition: amal.coalition.slug, email, ...wishes });
  const states = async () => (await db.sql<{ state: string }>('select state from subscriber order by id')).map((row) => row.state);
  const rows = () => db.sql('select state, locale, mails, text_version, confirm_hash, manage_hash from subscriber');

  it('is sent to nobody who did not say so twice: by the form, and from the mailbox', async () => {
    expect(await ask('samira@mail.ma', { organisations: [amal.organisation.slug] })).toBeInstanceOf(CheckYourEmail);
    expect(await states()).toEqual(['pending']);
    await house.runner.drain();
    expect(sink.raw).toHaveLength(1);
    expect(unfold(sink.raw[0]!)).toMatch(/^Subject: Confirmez votre adresse$/m);
    expect(sink.raw[0]).not.toContain('Amal');
    const { confirmToken, manageToken } = await house.links();
    expect(await house.mine.show(samira, confirmToken)).toBeInstanceOf(LinkExpired);
    expect(await states()).toEqual(['pending']);
    expect(await house.confirm.run(samira, manageToken)).toBeInstanceOf(LinkExpired);
    expect(await house.confirm.run(samira, confirmToken)).toBeInstanceOf(SubscriptionConfirmed);
    expect(await house.confirm.run(samira, confirmToken)).toBeInstanceOf(SubscriptionConfirmed);
    expect(await house.mine.show(samira, manageToken)).toMatchObject({ state: 'confirmed', locale: 'fr', isPaused: false, wording: expect.stringContaining('désinscrire') as string, chosen: [{ slug: amal.organisation.slug }] });
  });

  it.each(locales)('asks in %s, by a subject that says nothing of the cause', async (locale) => {
    await ask('samira@mail.ma', { locale });
    await house.runner.drain();
    const [mail] = sink.raw.map(unfold);
    expect(mail).toMatch(new RegExp(`^Content-Language: ${locale}`, 'mi'));
    const { confirmToken } = await house.links();
    expect(mail!.replace(/=\r\n/g, '')).toContain(`/${locale}/newsletter/confirm/${confirmToken}`);
    if (locale === 'ar') expect(mail).toMatch(/dir=3D"?rtl|dir="rtl"/);
  });

  it('answers a new, a waiting, a subscribed, a former and a silenced address with the same bytes', async () => {
    const first = await ask('new@mail.ma');
    const waiting = await ask('new@mail.ma');
    await makeSubscriber(db, house, { coalition: amal.coalition.slug, email: 'known@mail.ma' });
    const known = await ask('known@mail.ma');
    const former = await makeSubscriber(db, house, { coalition: amal.coalition.slug, email: 'former@mail.ma' });
    await house.leave.unsubscribe(samira, former.manageToken);
    const again = await ask('former@mail.ma');
    await db.sql(`insert into suppression (address_hash, scope) values ($1, 'all')`, [signing.keys.hmac('suppression', 'silent@mail.ma')]);
    const silenced = await ask('silent@mail.ma');
    expect(new Set([first, waiting, known, again, silenced].map((answer) => JSON.stringify(answer))).size).toBe(1);
    await house.runner.drain();
    const to = sink.raw.map((raw) => /^To: (.*)$/m.exec(unfold(raw))?.[1]);
    expect([to.length, new Set(to)]).toEqual([3, new Set(['former@mail.ma', 'known@mail.ma', 'new@mail.ma'])]);
    expect(unfold(sink.raw.find((raw) => raw.includes('known@mail.ma'))!)).toMatch(/^Subject: Votre inscription$/m);
  });

  it('is one row and one mail for fifty requests at once, whatever the spelling', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => ask(i % 2 ? 'sa.mira@gmail.com' : 'Samira+news@googlemail.com')));
    expect(await states()).toEqual(['pending']);
    await house.runner.drain();
    expect(sink.raw).toHaveLength(1);
    expect(await house.confirm.run(samira, (await house.links()).confirmToken)).toBeInstanceOf(SubscriptionConfirmed);
  });

  it('sends three mails at most to an address that does not confirm; the last link stays good', async () => {
    for (let i = 0; i < 5; i++) {
      await ask('victim@mail.ma');
      await house.runner.drain();
    }
    expect(sink.raw).toHaveLength(3);
    expect(sink.raw[2]!.replace(/=\r\n/g, '')).toContain((await house.links()).confirmToken);
  });

  it('does not let a stranger change the choices of somebody who is subscribed, nor confirm what was replaced', async () => {
    await ask('samira@mail.ma', { locale: 'fr' });
    const { confirmToken: old } = await house.links();
    await ask('samira@mail.ma', { locale: 'ar' });
    expect(await house.confirm.run(samira, old)).toBeInstanceOf(LinkExpired);
    await house.confirm.run(samira, (await house.links()).confirmToken);
    const before = await rows();
    await ask('samira@mail.ma', { locale: 'es', organisations: [amal.organisation.slug] });
    expect(await rows()).toEqual(before);
    expect(await db.sql('select 1 from subscriber_choice')).toEqual([]);
  });

  it('says what is wrong, and then keeps nothing', async () => {
    const faults = async (answer: ReturnType<typeof ask>) => ((await answer) as InvalidInput).fields.map(({ field, code }) => [field, code]);
    expect(await faults(ask(' '))).toEqual([['email', 'emailMissing']]);
    expect(await faults(ask('samira'))).toEqual([['email', 'emailInvalid']]);
    expect(await faults(ask('samira@mail.ma', { coalition: 'nobody' }))).toEqual([['coalition', 'chooseCoalition']]);
    const outside = await makeOrganisation(db);
    expect(await faults(ask('samira@mail.ma', { organisations: [outside.slug] }))).toEqual([['organisations', 'notAMember']]);
    expect(await db.sql('select 1 from subscriber union all select 1 from outbox')).toEqual([]);
    expect(await ask('samira@mail.ma', { coalition: undefined })).toBeInstanceOf(CheckYourEmail); // there is one coalition
    for (let i = 0; i < 30; i++) await ask('x', {}, { ...samira, clientKey: 'flood' });
    expect(await ask('x', {}, { ...samira, clientKey: 'flood' })).toBeInstanceOf(TooManyRequests);
  });

  it('forgets after seven days who did not confirm, and nobody else', async () => {
    const kept = await makeSubscriber(db, house, { coalition: amal.coalition.slug, email: 'kept@mail.ma' });
    await ask('old@mail.ma');
    const { id, confirmToken } = await house.links();
    await ask('young@mail.ma');
    await db.sql(`update subscriber set asked_at = now() - interval '7 days 1 minute' where id = any($1)`, [[kept.id, id]]);
    expect(await house.confirm.run(samira, confirmToken)).toBeInstanceOf(LinkExpired);
    await house.eraseUnconfirmed.run();
    expect(await states()).toEqual(['confirmed', 'pending']);
    expect(await db.sql('select 1 from subscriber_contact where subscriber_id = $1', [id])).toEqual([]);
  });

  it('is changed, paused, left and erased by the link of a mail', async () => {
    const nour = await makeOrganisation(db, { coalitionId: amal.coalition.id });
    const { manageToken: token } = await makeSubscriber(db, house, { coalition: amal.coalition.slug, email: 'samira@mail.ma', organisations: [amal.organisation.slug] });
    expect(await house.mine.update(samira, { token, locale: 'ar', organisations: [nour.slug], isPaused: true })).toMatchObject({ locale: 'ar', isPaused: true, chosen: [{ slug: nour.slug }] });
    expect(await house.mine.update(samira, { token, locale: 'xx', organisations: [], isPaused: false })).toBeInstanceOf(InvalidInput);
    expect(await house.mine.show(samira, token)).toBeInstanceOf(NewsletterSubscription);
    await house.leave.unsubscribe(samira, token);
    expect(await house.mine.show(samira, token)).toMatchObject({ state: 'unsubscribed', chosen: [] });
    expect(await house.mine.update(samira, { token, locale: 'fr', organisations: [], isPaused: false })).toBeInstanceOf(LinkExpired);
    expect(await db.sql('select 1 from subscriber_contact')).toEqual([]);
    expect(await db.sql('select octet_length(dedup_token) as hash from subscriber')).toEqual([{ hash: 32 }]); // so that nobody writes again
    await house.leave.erase(samira, token);
    expect(await states()).toEqual([]);
    await house.leave.unsubscribe(samira, token);
    expect(await house.mine.show(samira, token)).toBeInstanceOf(LinkExpired);
  });

  it('is silent for good after «it was not me»', async () => {
    await ask('victim@mail.ma');
    const { manageToken } = await house.links();
    await house.leave.disown(samira, manageToken);
    await db.sql(`delete from outbox where job = 'mailings.answerSubscriber'`);
    await house.runner.drain();
    expect(await states()).toEqual([]);
    await ask('victim@mail.ma');
    await house.runner.drain();
    expect(sink.raw).toEqual([]);
  });

  it('shows a signer, behind the same link, the consent the mailing rests on', async () => {
    await db.sql(`delete from consent`);
    const [signer] = await makeConsentingSigners(db, 1, { petitionId: amal.petition.id, leadId: amal.organisation.id });
    expect(await house.mine.show(samira, signer!.token)).toMatchObject({ organisation: amal.organisation.slug, unsubscribedAt: null });
    expect(await house.mine.show(samira, signer!.token)).toBeInstanceOf(MyConsent);
    expect(await house.mine.show(samira, 'A'.repeat(64))).toBeInstanceOf(LinkExpired);
  });

  it('keeps no address readable, and no role of the API can open or list one', async () => {
    await makeSubscriber(db, house, { coalition: amal.coalition.slug, email: 'samira@mail.ma' });
    for (const table of ['subscriber', 'subscriber_contact', 'outbox', 'mail_allowance']) expect(await db.sql(`select 1 from ${table} t where t::text ~* 'samira|mail.ma'`)).toEqual([]);
    const { source, database } = signing.app;
    await expect(source.query('select sealed from subscriber_contact')).resolves.toEqual([]);
    await expect(source.query('select manage_hash from subscriber')).rejects.toThrow(/permission denied/);
    expect(await source.query('select id from subscriber')).toEqual([]);
    await expect(source.query(`insert into subscriber_contact (subscriber_id, sealed) select id, 'x' from subscriber`)).rejects.toThrow(/permission denied/);
    await expect(source.transaction(async (em) => { await em.query('set local role sawt_subscribe'); await em.query('select sealed from subscriber_contact'); })).rejects.toThrow(/permission denied/);
    const stranger = await makeMember(db, { organisationId: (await makeOrganisation(db)).id, role: 'representative' });
    const seen = (ctx: typeof samira) => database.transaction(ctx, (em) => em.query('select id from subscriber') as Promise<unknown[]>);
    expect([(await seen(stranger.ctx)).length, (await seen(amal.author.ctx)).length, (await seen(samira)).length]).toEqual([0, 1, 0]);
  });

  it('is counted for the people of a member organisation', async () => {
    const one = await makeSubscriber(db, house, { coalition: amal.coalition.slug, email: 'a@mail.ma', organisations: [amal.organisation.slug] });
    const two = await makeSubscriber(db, house, { coalition: amal.coalition.slug, email: 'b@mail.ma' });
    await ask('c@mail.ma');
    await house.leave.unsubscribe(samira, two.manageToken);
    await house.mine.update(samira, { token: one.manageToken, locale: 'fr', organisations: [amal.organisation.slug], isPaused: true });
    const [numbers] = await house.numbers.run(amal.author.ctx, amal.organisation.slug);
    expect(numbers).toMatchObject({ pending: 1, confirmed: 1, paused: 1, unsubscribed: 1, bounced: 0, choosing: 1, mayAddress: false });
    expect([numbers!.growth.length, numbers!.growth.at(-1)]).toEqual([12, expect.objectContaining({ joined: 2, left: 1 })]);
    const stranger = await makeMember(db, { organisationId: (await makeOrganisation(db)).id, role: 'representative' });
    await expect(house.numbers.run(stranger.ctx, amal.organisation.slug)).rejects.toThrow(NotAllowed);
    await expect(house.numbers.run(samira, amal.organisation.slug)).rejects.toThrow(NotSignedIn);
  });
});
