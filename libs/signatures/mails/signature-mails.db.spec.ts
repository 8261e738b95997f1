import PostalMime from 'postal-mime';
import { authEntities } from '#libs/auth';
import { organisationEntities } from '#libs/organisations';
import { makeCoalition, makeOrganisation } from '#libs/organisations/testing';
import { petitionEntities } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { startSink, type MailSink } from '#libs/smtp/testing';
import { anotherToken, makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { signatureEntities } from '../index.js';
import { EraseExpired } from '../settling/erase-expired.job.js';
import { linksOf, openSigningHouse, samira, signer, type SigningHouse } from '../testing/index.js';
import { FindForgetful } from './find-forgetful.job.js';

// Real worker handlers, real SMTP to a sink on this machine.
describe('mails to signers', () => {
  let db: SpecDatabase;
  let house: SigningHouse;
  let sink: MailSink;
  let petition: { id: string; slug: string };
  let lead: { id: string; slug: string };
  let partner: { id: string; slug: string };
  const day = 86_400_000;
  const mails = async () => Promise.all(sink.raw.map((raw) => PostalMime.parse(raw)));
  const mailsTo = async (email: string) => (await mails()).filter((mail) => mail.to?.[0]?.address === email);
  const sign = async (wishes = {}, ctx = samira) => {
    const input = signer(petition.slug, wishes);
    await house.sign.run(ctx, input);
    return input;
  };
  const confirm = async (email: string) => house.confirm.run(samira, (await linksOf(db, house.keys, email)).confirm);

  beforeAll(async () => {
    db = await makeSpecDatabase();
    sink = await startSink();
    house = await openSigningHouse(db, [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities], sink.url);
    const coalition = await makeCoalition(db);
    lead = await makeOrganisation(db, { coalitionId: coalition.id });
    partner = await makeOrganisation(db, { coalitionId: coalition.id });
    petition = await makePetition(db, { organisationId: lead.id, coalitionId: coalition.id, partnerIds: [partner.id], titles: { fr: 'Un titre que personne ne doit lire', ar: 'عنوان سري' } });
  });
  afterAll(async () => {
    await house.close();
    await sink.stop();
    await db.drop();
  });

  it('asks for confirmation in the language of the signer, neutrally, with a link that works', async () => {
    const { email } = await sign({ locale: 'ar' });
    await house.workDone();
    const [mail] = await mailsTo(email);
    expect(mail!.subject).toBe('أكدوا عنوانكم');
    expect(mail!.html).toContain('dir="rtl"');
    const token = /\/ar\/confirm\/([\w-]{64})/.exec(mail!.text!)![1]!;
    expect(mail!.html).toContain(token);
    expect(`${mail!.subject}${mail!.text}${mail!.html}`).not.toMatch(/عنوان سري|personne ne doit lire/);
    expect(await house.confirm.run(samira, token)).toMatchObject({ petitionSlug: petition.slug });
  });

  it('sends at most three confirmation mails for an address and a petition, and a notice once it is confirmed', async () => {
    const { email } = await sign({ locale: 'fr' });
    for (let i = 0; i < 5; i++) {
      await sign({ email, locale: 'fr' });
      await house.workDone();
    }
    expect((await mailsTo(email)).map((mail) => mail.subject)).toEqual(Array(3).fill('Confirmez votre adresse'));
    const other = await sign({ locale: 'fr' });
    await confirm(other.email);
    await sign({ email: other.email });
    await house.workDone();
    expect((await mailsTo(other.email)).map((mail) => mail.subject)).toEqual(['Merci, c’est confirmé', 'Votre adresse est déjà enregistrée']);
  });

  it('answers one repeat with one mail, however often its errand is run', async () => {
    const { email } = await sign({ locale: 'fr' });
    await house.workDone();
    await sign({ email, locale: 'fr' });
    await db.sql('insert into outbox (job, subject, payload) select job, subject, payload from outbox');
    await house.workDone();
    const ids = (await mailsTo(email)).map((mail) => mail.messageId);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(2);
  });

  it('does not count a mail against the day again when its errand was begun before', async () => {
    const email = 'patiente@association.ma';
    const { id: coalitionId } = (await db.sql<{ id: string }>('select id from coalition'))[0]!;
    for (let i = 0; i < 5; i++) await house.sign.run(samira, signer((await makePetition(db, { organisationId: lead.id, coalitionId })).slug, { email }));
    await house.workDone();
    const last = await makePetition(db, { organisationId: lead.id, coalitionId });
    await house.sign.run(samira, signer(last.slug, { email }));
    await db.sql('update outbox set tries = 1');
    await house.workDone();
    expect(await mailsTo(email)).toHaveLength(6);
  });

  it('sends no more than five mails a day to one mailbox, whatever the petitions', async () => {
    const email = 'victime@association.ma';
    for (let i = 0; i < 7; i++) {
      const other = await makePetition(db, { organisationId: lead.id, coalitionId: (await db.sql<{ id: string }>('select id from coalition'))[0]!.id });
      await house.sign.run(samira, signer(other.slug, { email }));
    }
    await house.workDone();
    expect(await mailsTo(email)).toHaveLength(5);
  });

  it('hands the person to the ticked organisation only, sealed, and forgets them', async () => {
    const { email } = await sign({ givenName: 'Ghita', publicName: 'INITIALS', consents: [{ organisation: partner.slug, given: true }, { organisation: lead.slug, given: false }] });
    const { id } = await linksOf(db, house.keys, email);
    await confirm(email);
    await house.workDone();
    expect(await db.sql('select 1 from signer_contact where signature_id = $1', [id])).toEqual([]);
    expect(await db.sql('select organisation_id from organisation_contact where signature_id = $1', [id])).toEqual([{ organisation_id: partner.id }]);
    expect(await db.sql('select name from public_signer where signature_id = $1', [id])).toEqual([{ name: 'G. B.' }]);
    const em = house.worker.source.manager;
    const of = { organisationId: partner.id, petitionId: petition.id };
    const [row] = await house.consenting.among(em, { ...of, signatureIds: [id] });
    const contact = await house.consenting.contactOf((await house.consenting.keysOf(em, partner.id, [row!])).get(1)!, row!);
    expect(contact).toMatchObject({ email, givenName: 'Ghita', familyName: 'Benali', area: 'MA-TNG' });
    expect(await house.consenting.count(em, of)).toBe(1);
    expect(await house.consenting.count(em, { ...of, organisationId: lead.id })).toBe(0);
    await house.unsubscribe.run(samira, anotherToken(contact.unsubscribeToken));
    expect(await house.consenting.count(em, of)).toBe(1);
    await house.unsubscribe.run(samira, contact.unsubscribeToken);
    await house.unsubscribe.run(samira, contact.unsubscribeToken);
    expect(await house.consenting.count(em, of)).toBe(0);
    expect(await db.sql('select 1 from organisation_contact where signature_id = $1', [id])).toEqual([]);
  });

  it('holds the person sealed while an organisation has no key, and hands over once it has', async () => {
    const { email } = await sign({ consents: [{ organisation: partner.slug, given: true }] });
    const { id } = await linksOf(db, house.keys, email);
    await db.sql('update organisation_key set revoked_at = now() where organisation_id = $1', [partner.id]);
    await confirm(email);
    await house.workDone();
    expect(await db.sql('select 1 from organisation_contact where signature_id = $1', [id])).toEqual([]);
    expect(await db.sql('select 1 from signer_contact where signature_id = $1', [id])).toHaveLength(1);
    expect(await db.sql(`select 1 from outbox where subject = $1 and run_at > now() + interval '50 minutes'`, [id])).toHaveLength(1);
    await db.sql('update organisation_key set revoked_at = null where organisation_id = $1', [partner.id]);
    await db.sql('update outbox set run_at = now() where subject = $1', [id]);
    await house.workDone();
    expect(await db.sql('select 1 from organisation_contact where signature_id = $1', [id])).toHaveLength(1);
    expect(await db.sql('select 1 from signer_contact where signature_id = $1', [id])).toEqual([]);
  });

  it('takes back a signature made in somebody’s name and writes no more about it', async () => {
    const { email } = await sign({ locale: 'fr' });
    await house.workDone();
    await house.notMe.run(samira, (await linksOf(db, house.keys, email)).manage);
    await house.workDone();
    await sign({ email });
    await house.workDone();
    expect(await mailsTo(email)).toHaveLength(1);
  });

  it('reminds once after three days, erases after seven', async () => {
    const ago = (days: number) => ({ ...samira, now: new Date(Date.now() - days * day) });
    const [late, expired] = [await sign({ locale: 'fr' }, ago(4)), await sign({ locale: 'fr' }, ago(8))];
    await house.workDone();
    for (let i = 0; i < 2; i++) {
      await new FindForgetful(house.worker.source).run();
      await new EraseExpired(house.worker.source).run();
      await house.workDone();
    }
    expect((await mailsTo(late.email)).map((mail) => mail.subject)).toEqual(['Confirmez votre adresse', 'Rappel : confirmez votre adresse']);
    await expect(linksOf(db, house.keys, expired.email)).rejects.toThrow('Nobody');
    expect(await house.recount.differences()).toEqual([]);
  });

  it('leaves no name and no address in clear in any table', async () => {
    const { email } = await sign({ givenName: 'Canarienne', familyName: 'Zzyzx', consents: [{ organisation: lead.slug, given: true }] });
    await confirm(email);
    await house.workDone();
    const tables = await db.sql<{ name: string }>(`select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and relkind = 'r'`);
    const dump = JSON.stringify(await Promise.all(tables.map(({ name }) => db.sql(`select row_to_json(t)::text as row from ${name} t`))));
    const encodings = [email, 'Canarienne', 'Zzyzx'].flatMap((text) => [text, text.toLowerCase(), Buffer.from(text).toString('base64').replace(/=+$/, ''), Buffer.from(text).toString('hex'), encodeURIComponent(text)]);
    for (const text of encodings) expect(dump.toLowerCase()).not.toContain(text.toLowerCase());
  });
});
