import { generateKeyPairSync } from 'node:crypto';
import { authEntities } from '#libs/auth';
import { organisationEntities } from '#libs/organisations';
import { petitionEntities } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { startSink, type MailSink, type SinkReply } from '#libs/smtp/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { mailingEntities } from '../mailing.entities.js';
import { sendBatch } from '../mailing.jobs.js';
import { letTimePass, makeApprovedMailing, makeAssociation, makeConsentingSigners, openMailingHouse, type Association, type MadeSigner, type MailingHouse } from '../testing/index.js';
import { MOST_UNDER_WAY } from './send-batch.job.js';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } });
const unfold = (raw: string) => raw.replace(/\r\n[ \t]+/g, ' ');
const header = (raw: string, name: string) => new RegExp(`^${name}: (.*)$`, 'mi').exec(unfold(raw))?.[1]?.trim();

/** A sending with something in its way. */
describe('sending a batch', () => {
  let db: SpecDatabase;
  let sink: MailSink;
  let house: MailingHouse;
  let amal: Association;
  /** What the mail server does with an address this time. */
  let inTheWay: (stage: string, about: string) => SinkReply | undefined;
  beforeAll(async () => {
    [db, sink] = [await makeSpecDatabase(), await startSink((stage, about) => inTheWay(stage, about))];
    house = await openMailingHouse(db, [...authEntities, ...organisationEntities, ...petitionEntities, ...mailingEntities], { SMTP_URL: sink.url, DKIM_DOMAIN: 'sawt.ma', DKIM_PRIVATE_KEY: privateKey });
    amal = await makeAssociation(db);
  });
  beforeEach(() => {
    inTheWay = () => undefined;
    sink.raw.length = 0;
  });
  afterEach(() => db.sql('delete from outbox'));
  afterAll(async () => {
    await house.close();
    await sink.stop();
    await db.drop();
  });

  /** A mailing that has just been told to go, to so many signers of a petition of its own. */
  async function sending(count: number): Promise<{ id: string; signers: MadeSigner[] }> {
    const petition = await makePetition(db, { organisationId: amal.organisation.id, coalitionId: amal.coalition.id });
    const signers = await makeConsentingSigners(db, count, { petitionId: petition.id, leadId: amal.organisation.id });
    const { id } = await makeApprovedMailing(house, { ...amal, petition });
    await house.send.run(amal.operator.ctx, id);
    return { id, signers };
  }
  const progress = (id: string) => house.progress(amal.author.ctx, id);
  const state = async (id: string) => (await house.mailings.byId(amal.author.ctx, id)).state;
  const logOf = async (id: string, { signatureId }: MadeSigner) => (await db.sql('select outcome, fault, tries from mailing_recipient where mailing_id = $1 and recipient_id = $2', [id, signatureId]))[0];
  const recipients = () => sink.raw.map((raw) => header(raw, 'To')!);

  describe('of an organisation that loses its place', () => {
    const standing = (to: string) => db.sql('update coalition_member set standing = $1 where organisation_id = $2', [to, amal.organisation.id]);
    afterEach(() => db.sql(`update coalition_member set standing = 'active', left_on = null where organisation_id = $1`, [amal.organisation.id]));

    it('stops within one group of lanes, says so, and goes on once somebody resumes it after the suspension', async () => {
      const { id } = await sending(60);
      let hasBegun: Promise<unknown> | undefined;
      inTheWay = (stage) => {
        if (stage === 'data') hasBegun ??= standing('suspended');
        return undefined;
      };
      await house.runner.drain();
      await hasBegun;
      const first = recipients().length;
      expect(first).toBeGreaterThan(0);
      expect(first).toBeLessThanOrEqual(MOST_UNDER_WAY);
      expect(await state(id)).toBe('paused');
      expect(await house.resume.run(amal.operator.ctx, id)).toMatchObject({ code: 'noPlace' });
      expect(await db.sql(`select action, detail->>'reason' as reason, account_id from audit_entry where object_id = $1 order by number desc limit 1`, [id])).toEqual([{ action: 'mailing.pause', reason: 'noPlace', account_id: null }]);
      expect(await house.audience.isHeldBack(amal.author.ctx, (await house.mailings.byId(amal.author.ctx, id)).row)).toBe(true);
      await standing('active');
      await house.resume.run(amal.operator.ctx, id);
      await house.runner.drain();
      expect(new Set(recipients()).size).toBe(60);
      expect(await state(id)).toBe('sent');
    });

    it.each(['suspended', 'left'])('is not sent at all once it is %s, whoever said send before', async (lost) => {
      const petition = await makePetition(db, { organisationId: amal.organisation.id, coalitionId: amal.coalition.id });
      await makeConsentingSigners(db, 3, { petitionId: petition.id, leadId: amal.organisation.id });
      const approved = await makeApprovedMailing(house, { ...amal, petition });
      const { id } = await sending(3);
      await standing(lost);
      expect(await house.send.run(amal.operator.ctx, approved.id)).toMatchObject({ code: 'noPlace' });
      await house.runner.drain();
      expect(recipients()).toEqual([]);
      expect([await state(id), await state(approved.id)]).toEqual(['paused', 'approved']);
    });
  });

  it('writes to nobody who unsubscribed since they were listed, and takes the queued out', async () => {
    const { id, signers } = await sending(60);
    const left = signers.slice(40);
    let hasBegun: Promise<unknown> | undefined;
    inTheWay = (stage) => {
      if (stage === 'data') hasBegun ??= db.sql('with gone as (update consent set unsubscribed_at = now() where signature_id = any($1) returning signature_id) delete from organisation_contact using gone where organisation_contact.signature_id = gone.signature_id', [left.map((one) => one.signatureId)]);
      return undefined;
    };
    await house.runner.drain();
    const { sent, skipped, total, queued } = await progress(id);
    expect({ total, queued, all: sent + skipped }).toEqual({ total: 60, queued: 0, all: 60 });
    expect(skipped).toBeGreaterThanOrEqual(left.length - MOST_UNDER_WAY);
    expect(recipients().length).toBe(sent);
    const skippedOnes = await db.sql<{ id: string }>(`select recipient_id as id from mailing_recipient where mailing_id = $1 and outcome = 'skipped' and fault = 'no-consent'`, [id]);
    const silent = new Set(skippedOnes.map((row) => row.id));
    expect(signers.filter((one) => silent.has(one.signatureId) && recipients().includes(one.email))).toEqual([]);
    expect(await state(id)).toBe('sent');
  });

  it('writes to nobody whose signature was withdrawn, unsubscribed or discounted while the mailing was halted', async () => {
    const { id, signers } = await sending(4);
    await house.pause.run(amal.author.ctx, id);
    await house.runner.drain();
    expect(await progress(id)).toMatchObject({ total: 4, queued: 4 });
    await db.sql('update signature set state = 3 where id = $1', [signers[0]!.signatureId]);
    await db.sql('delete from signature where id = $1', [signers[1]!.signatureId]);
    await db.sql('update consent set unsubscribed_at = now() where signature_id = $1', [signers[2]!.signatureId]);
    await house.resume.run(amal.operator.ctx, id);
    await house.runner.drain();
    expect(recipients()).toEqual([signers[3]!.email]);
    expect(await progress(id)).toMatchObject({ sent: 1, skipped: 3, queued: 0 });
    expect(await state(id)).toBe('sent');
  });

  it('halts within one group and goes on where it was', async () => {
    const { id } = await sending(200);
    let atPause = 0;
    let pausing: Promise<unknown> | undefined;
    inTheWay = (stage) => {
      if (stage === 'data' && sink.raw.length > 30) pausing ??= house.pause.run(amal.author.ctx, id).then(() => (atPause = sink.raw.length));
      return undefined;
    };
    await house.runner.drain();
    await pausing;
    expect(await state(id)).toBe('paused');
    expect(sink.raw.length - atPause).toBeLessThanOrEqual(2 * MOST_UNDER_WAY);
    const halted = await progress(id);
    expect(halted).toMatchObject({ sent: sink.raw.length, queued: 200 - sink.raw.length, perSecond: 0, secondsLeft: null });
    await letTimePass(db);
    await house.runner.drain();
    expect(sink.raw.length).toBe(halted.sent);
    expect(await house.pause.run(amal.author.ctx, id)).toMatchObject({ code: 'cannotPause', state: 'paused' });
    await house.resume.run(amal.operator.ctx, id);
    await house.runner.drain();
    expect(await progress(id)).toMatchObject({ sent: 200, queued: 0 });
    expect(new Set(recipients()).size).toBe(200);
    expect(sink.raw.length).toBe(200);
    expect(await state(id)).toBe('sent');
  });

  it('ends a mailing that was paused with nobody left', async () => {
    const { id } = await sending(5);
    await house.runner.drain();
    await db.sql(`update mailing set state = 'paused', sent_at = null where id = $1`, [id]);
    await house.resume.run(amal.operator.ctx, id);
    await house.runner.drain();
    expect(await state(id)).toBe('sent');
  });

  it('skips the queued once cancelled, for good', async () => {
    const { id } = await sending(200);
    let cancelling: Promise<unknown> | undefined;
    inTheWay = (stage) => {
      if (stage === 'data' && sink.raw.length > 30) cancelling ??= house.cancel.run(amal.author.ctx, id);
      return undefined;
    };
    await house.runner.drain();
    await cancelling;
    await letTimePass(db);
    await house.runner.drain();
    const { sent, skipped, queued } = await progress(id);
    expect({ queued, all: sent + skipped, state: await state(id) }).toEqual({ queued: 0, all: 200, state: 'cancelled' });
    expect(sent).toBe(sink.raw.length);
    expect(sent).toBeLessThan(200);
  });

  it('records who was refused for good, by code and never by name, and goes on', async () => {
    const { id, signers } = await sending(20);
    inTheWay = (stage, about) => (stage === 'recipient' && about === signers[3]!.email ? { code: 550, text: `5.1.1 <${about}> unknown` } : undefined);
    await house.runner.drain();
    expect(await logOf(id, signers[3]!)).toEqual({ outcome: 'failed', fault: '550 5.1.1', tries: 1 });
    expect(await progress(id)).toMatchObject({ sent: 19, failed: 1, queued: 0 });
    expect(await state(id)).toBe('sent');
  });

  it('tries later what a server puts off, and gives up in the end', async () => {
    const { id, signers } = await sending(20);
    const slow = signers.slice(0, 2);
    let isAway = true;
    inTheWay = (stage, about) => (stage === 'recipient' && (about === slow[0]!.email || (about === slow[1]!.email && isAway)) ? { code: 451, text: '4.7.1 later' } : undefined);
    await house.runner.drain();
    expect(await logOf(id, slow[1]!)).toEqual({ outcome: 'queued', fault: '451 4.7.1', tries: 1 });
    expect(await progress(id)).toMatchObject({ sent: 18, queued: 2 });
    const [errand] = await db.sql<{ wait: number }>(`select extract(epoch from run_at - now())::float8 as wait from outbox where job = 'mailings.sendBatch'`);
    expect(errand!.wait).toBeGreaterThan(20);
    expect(errand!.wait).toBeLessThan(31);
    isAway = false;
    for (let i = 0; i < 5; i++) {
      await letTimePass(db);
      await house.runner.drain();
    }
    expect(await logOf(id, slow[0]!)).toEqual({ outcome: 'failed', fault: '451 4.7.1', tries: 6 });
    expect(await logOf(id, slow[1]!)).toEqual({ outcome: 'sent', fault: null, tries: 2 });
    expect(await state(id)).toBe('sent');
    expect(new Set(recipients()).size).toBe(sink.raw.length);
  });

  it('waits while the mail server is away, without counting a try', async () => {
    const { id } = await sending(40);
    inTheWay = (stage) => (stage === 'sender' ? { code: 421, text: '4.3.2 closing' } : undefined);
    await house.runner.drain();
    expect(await progress(id)).toMatchObject({ sent: 0, failed: 0, queued: 40 });
    expect(await db.sql('select distinct tries from mailing_recipient where mailing_id = $1', [id])).toEqual([{ tries: 0 }]);
    inTheWay = () => undefined;
    await letTimePass(db);
    await house.runner.drain();
    expect(await progress(id)).toMatchObject({ sent: 40 });
  });

  it('never repeats a mail the server may have taken before it hung up', async () => {
    const { id, signers } = await sending(30);
    inTheWay = (stage, about) => (stage === 'data' && about === signers[5]!.email ? 'hang up' : undefined);
    await house.runner.drain();
    for (let i = 0; i < 4; i++) {
      await letTimePass(db);
      await house.runner.drain();
    }
    expect(await logOf(id, signers[5]!)).toMatchObject({ outcome: 'ambiguous' });
    expect(new Set(recipients()).size).toBe(sink.raw.length);
    const { sent, ambiguous, queued } = await progress(id);
    expect({ queued, all: sent + ambiguous }).toEqual({ queued: 0, all: 30 });
    expect(await state(id)).toBe('sent');
  });

  it('is safe to run twice, and twice at once', async () => {
    const { id } = await sending(100);
    const [gather] = await db.sql<{ id: string }>(`select id from outbox where job = 'mailings.gatherAudience'`);
    await db.sql(`insert into outbox (job, subject) select job, subject from outbox where id = $1`, [gather!.id]);
    await house.runner.drain();
    await db.sql(`insert into outbox (job, subject) select 'mailings.sendBatch', id from mailing_batch, generate_series(1, 3) where mailing_id = $1`, [id]);
    await db.sql(`update mailing set state = 'sending', sent_at = null where id = $1`, [id]);
    await db.sql(`update mailing_recipient set outcome = 'queued' where mailing_id = $1`, [id]);
    await db.sql(`update mailing_batch set sent = 0 where mailing_id = $1`, [id]);
    sink.raw.length = 0;
    await Promise.all([house.runner.drain(), house.runner.drain()]);
    expect(await progress(id)).toMatchObject({ total: 100, sent: 100, queued: 0 });
    expect([sink.raw.length, new Set(recipients()).size]).toEqual([100, 100]);
  });

  it('ends what is under way when asked to stop, and leaves the rest to the next worker', async () => {
    const { id } = await sending(100);
    await house.pause.run(amal.author.ctx, id);
    await house.runner.drain();
    await house.resume.run(amal.operator.ctx, id);
    const [errand] = await db.sql<{ id: string }>(`select id from outbox where job = 'mailings.sendBatch'`);
    inTheWay = (stage) => {
      if (stage === 'data' && sink.raw.length > 20) house.askToStop();
      return undefined;
    };
    await house.runner.runItems(sendBatch, [errand!.id]);
    const { sent, queued } = await progress(id);
    expect([sent, queued]).toEqual([sink.raw.length, 100 - sink.raw.length]);
    expect(sent).toBeLessThanOrEqual(20 + 2 * MOST_UNDER_WAY);
    expect(await db.sql(`select 1 from mailing_recipient where outcome = 'sending'`)).toEqual([]);
    inTheWay = () => undefined;
    await house.runner.drain();
    expect(await progress(id)).toMatchObject({ sent: 100, ambiguous: 0 });
    expect(await state(id)).toBe('sent');
  });

  it('puts off whom it cannot open, without writing to them', async () => {
    const { id, signers } = await sending(4);
    await db.sql(`update organisation_contact set sealed = decode('00', 'hex') where signature_id = $1`, [signers[0]!.signatureId]);
    await house.runner.drain();
    expect(await logOf(id, signers[0]!)).toEqual({ outcome: 'queued', fault: 'unreadable', tries: 1 });
    expect(recipients().sort()).toEqual(signers.slice(1).map((one) => one.email).sort());
  });

  it('signs both list headers with DKIM and asks for one click', async () => {
    await sending(1);
    await house.runner.drain();
    const [raw] = sink.raw;
    expect(header(raw!, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    const signed = /[ ;]h=([^;]+);/.exec(header(raw!, 'DKIM-Signature')!)![1]!.replace(/\s/g, '').toLowerCase().split(':');
    expect(signed).toEqual(expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'message-id', 'subject', 'from']));
    expect(header(raw!, 'From')).toMatch(/^"?Association Amal"? </);
  });
});
