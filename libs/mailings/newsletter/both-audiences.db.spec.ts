import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, type RequestContext } from '#libs/context';
import { InvalidInput } from '#libs/graphql';
import { organisationEntities } from '#libs/organisations';
import { makeCoalition } from '#libs/organisations/testing';
import { petitionEntities } from '#libs/petitions';
import { signatureEntities } from '#libs/signatures';
import { openSigningHouse, type SigningHouse } from '#libs/signatures/testing';
import { startSink, type MailSink, type SinkReply } from '#libs/smtp/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { mailingEntities } from '../mailing.entities.js';
import { NobodyToWriteTo } from '../mailing.errors.js';
import { Mailing } from '../mailing.type.js';
import { makeAssociation, makeConsentingSigners, makeSubscriber, openMailingHouse, openNewsletterHouse, type Association, type MailingHouse, type NewsletterHouse } from '../testing/index.js';

const texts = [{ locale: 'fr', subject: 'La lettre de novembre', body: 'Bonjour à toutes et tous.' }];
const header = (raw: string, name: string) => new RegExp(`^${name}: (.*)$`, 'mi').exec(raw.replace(/\r\n[ \t]+/g, ' '))?.[1]?.trim();

describe('a mailing to subscribers', () => {
  let db: SpecDatabase;
  let sink: MailSink;
  let house: MailingHouse;
  let signing: SigningHouse;
  let newsletter: NewsletterHouse;
  let amal: Association;
  let onData: ((to: string) => SinkReply | undefined) | undefined;
  beforeAll(async () => {
    const entities = [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities, ...mailingEntities];
    [db, sink] = [await makeSpecDatabase(), await startSink((stage, about) => (stage === 'recipient' ? onData?.(about) : undefined))];
    signing = await openSigningHouse(db, entities, sink.url);
    house = await openMailingHouse(db, entities, { SMTP_URL: sink.url });
    newsletter = await openNewsletterHouse(db, signing, sink.url);
  });
  beforeEach(async () => {
    amal = await makeAssociation(db);
    sink.raw.length = 0;
    onData = undefined;
  });
  afterAll(async () => {
    newsletter.stop();
    await Promise.all([house.close(), signing.close()]);
    await sink.stop();
    await db.drop();
  });
  const create = (wishes: object, ctx = amal.author.ctx) => house.create.run(ctx, { organisation: amal.organisation.slug, texts, ...wishes });
  const subscriber = (email: string, organisations: string[] = []) => makeSubscriber(db, newsletter, { coalition: amal.coalition.slug, email, organisations });
  const leading = (): RequestContext => {
    const { actor, ...ctx } = amal.author.ctx;
    return { ...ctx, actor: actor.kind === 'account' ? { ...actor, leads: [{ coalitionId: amal.coalition.id, role: 'coordinator' }] } : actor };
  };
  async function send(wishes: object, ctx = amal.author.ctx) {
    const { id } = (await create(wishes, ctx)) as Mailing;
    await house.test.run(amal.author.ctx, id);
    await house.worker.source.query('delete from outbox');
    await house.approve.run(amal.second.ctx, id);
    return { id, result: await house.send.run(amal.operator.ctx, id) };
  }
  const to = () => new Set(sink.raw.map((raw) => header(raw, 'To')!.toLowerCase()));

  it('goes to those who ticked the organisation, by a letter that says so and leads to their preferences', async () => {
    const one = await subscriber('one@mail.ma', [amal.organisation.slug]);
    await subscriber('two@mail.ma');
    await send({ newsletter: 'organisation' });
    await house.runner.drain();
    expect([...to()]).toEqual(['one@mail.ma']);
    expect(header(sink.raw[0]!, 'List-Unsubscribe')).toBe(`<https://sawt.ma/u/${one.manageToken}>`);
    expect(header(sink.raw[0]!, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    expect(sink.raw[0]!.replace(/=\r\n/g, '')).toContain(`/fr/preferences/${one.manageToken}`);
  });

  it('reaches the whole newsletter only by a coordinator, of a coalition the organisation is in', async () => {
    await subscriber('one@mail.ma');
    const wishes = { newsletter: 'coalition', coalition: amal.coalition.slug };
    await expect(create(wishes)).rejects.toThrow(NotAllowed);
    const elsewhere = await makeCoalition(db);
    expect(await create({ ...wishes, coalition: elsewhere.slug }, leading())).toMatchObject({ fields: [{ field: 'coalition', code: 'coalitionOfOthers' }] });
    expect(await create({}, leading())).toBeInstanceOf(InvalidInput);
    await send(wishes, leading());
    await house.runner.drain();
    expect([...to()]).toEqual(['one@mail.ma']);
  });

  it('gives one mail to who signed and subscribed, also under another spelling', async () => {
    await makeConsentingSigners(db, 3, { petitionId: amal.petition.id, leadId: amal.organisation.id });
    await subscriber('Signer1@association.ma', [amal.organisation.slug]);
    await subscriber('only@mail.ma', [amal.organisation.slug]);
    const { id } = await send({ petition: amal.petition.slug, newsletter: 'organisation' });
    await house.runner.drain();
    expect([sink.raw.length, to()]).toEqual([4, new Set(['only@mail.ma', 'signer0@association.ma', 'signer1@association.ma', 'signer2@association.ma'])]);
    expect(await house.progress(amal.author.ctx, id)).toMatchObject({ total: 5, sent: 4, skipped: 1, ambiguous: 0 });
    expect(await db.sql(`select fault from mailing_recipient where mailing_id = $1 and outcome = 'skipped'`, [id])).toEqual([{ fault: 'same-mailbox' }]);
    expect(await db.sql(`select 1 from mailing_mailbox m where m::text ~ '@'`)).toEqual([]);
  });

  it('leaves out who unsubscribes, pauses or unticks while it is being sent', async () => {
    const all: Awaited<ReturnType<typeof subscriber>>[] = [];
    for (let i = 0; i < 30; i++) all.push(await subscriber(`s${i}@mail.ma`, [amal.organisation.slug]));
    const ctx = citizen();
    const leave = () => Promise.all([
      ...all.slice(-6, -2).map(({ manageToken }) => newsletter.leave.unsubscribe(ctx, manageToken)),
      newsletter.mine.update(ctx, { token: all.at(-2)!.manageToken, locale: 'fr', organisations: [amal.organisation.slug], isPaused: true }),
      newsletter.mine.update(ctx, { token: all.at(-1)!.manageToken, locale: 'fr', organisations: [], isPaused: false }),
    ]);
    const { id } = await send({ newsletter: 'organisation' });
    await house.pause.run(amal.operator.ctx, id);
    await house.runner.drain(); // listed, and halted
    await leave();
    await house.resume.run(amal.operator.ctx, id);
    await house.runner.drain();
    expect([sink.raw.length, to().size]).toEqual([24, 24]);
    expect(await house.progress(amal.author.ctx, id)).toMatchObject({ total: 30, sent: 24, skipped: 6 });
  });

  it('forgets an address whose server says that there is nobody', async () => {
    await subscriber('gone@mail.ma', [amal.organisation.slug]);
    onData = () => ({ code: 550, text: '5.1.1 unknown' });
    await send({ newsletter: 'organisation' });
    await house.runner.drain();
    expect(await db.sql(`select state from subscriber where coalition_id = $1`, [amal.coalition.id])).toEqual([{ state: 'bounced' }]);
    expect(await db.sql('select 1 from subscriber_contact c join subscriber s on s.id = c.subscriber_id where s.coalition_id = $1', [amal.coalition.id])).toEqual([]);
    expect((await send({ newsletter: 'organisation' })).result).toBeInstanceOf(NobodyToWriteTo);
  });
});
