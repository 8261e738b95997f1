import { authEntities } from '#libs/auth';
import { organisationEntities } from '#libs/organisations';
import { petitionEntities } from '#libs/petitions';
import { startSink, type MailSink, type SinkReply } from '#libs/smtp/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { mailingEntities } from '../mailing.entities.js';
import { letTimePass, makeApprovedMailing, makeAssociation, makeConsentingSigners, openMailingHouse, type Association, type MadeSigner, type MailingHouse } from '../testing/index.js';
import { PreviewMailing } from '../writing/preview-mailing.service.js';
import { MailingFieldsResolver } from './mailing-fields.resolver.js';
import { MailingLoaders } from './mailing-loaders.js';
import { ShowProgress } from './mailing-progress.service.js';

const texts = [{ locale: 'fr', subject: 'Le conseil a répondu', body: 'Bonne nouvelle.' }, { locale: 'ar', subject: 'أجاب المجلس', body: 'خبر سار.' }];

describe('what belongs to a mailing', () => {
  let db: SpecDatabase;
  let sink: MailSink;
  let house: MailingHouse;
  let amal: Association;
  let signers: MadeSigner[];
  let fields: MailingFieldsResolver;
  let id: string;
  const script = (stage: string, about: string): SinkReply | undefined => {
    if (stage === 'recipient' && [signers[0]!.email, signers[1]!.email].includes(about)) return { code: 550, text: '5.1.1 unknown' };
    return stage === 'data' && about === signers[2]!.email ? 'hang up' : undefined;
  };
  beforeAll(async () => {
    [db, sink] = [await makeSpecDatabase(), await startSink((stage, about) => script(stage, about))];
    house = await openMailingHouse(db, [...authEntities, ...organisationEntities, ...petitionEntities, ...mailingEntities], { SMTP_URL: sink.url });
    amal = await makeAssociation(db);
    signers = await makeConsentingSigners(db, 3, { petitionId: amal.petition.id, leadId: amal.organisation.id });
    ({ id } = await makeApprovedMailing(house, amal, texts));
    const { database } = house.app;
    const loaders = new MailingLoaders(database);
    fields = new MailingFieldsResolver(loaders, new ShowProgress(database, loaders), house.audience, new PreviewMailing(database, house.config));
  });
  afterAll(async () => {
    await house.close();
    await sink.stop();
    await db.drop();
  });

  it('is read with it: people, petition, words, audience, what may be done', async () => {
    const { ctx } = amal.operator;
    const mailing = await house.mailings.byId(ctx, id);
    expect(await fields.organisation(ctx, mailing)).toMatchObject({ slug: amal.organisation.slug });
    expect(await fields.petition(ctx, mailing)).toMatchObject({ slug: amal.petition.slug });
    expect([await fields.author(ctx, mailing), await fields.approvedBy(ctx, mailing)]).toMatchObject([{ name: 'Nadia' }, { name: 'Youssef' }]);
    expect(await fields.texts(ctx, mailing)).toEqual(texts);
    expect(await fields.audienceCount(ctx, mailing)).toBe(3);
    expect(fields.myActions(ctx, mailing)).toEqual(['send', 'cancel']);
    expect(await fields.progress(ctx, mailing)).toMatchObject({ total: 0, queued: 0, perSecond: 0, secondsLeft: null });
  });

  it('is previewed in each language, and in the first where there is none', async () => {
    const { ctx } = amal.author;
    const mailing = await house.mailings.byId(ctx, id);
    expect(await fields.preview(ctx, mailing, 'ar')).toMatchObject({ subject: 'أجاب المجلس', html: expect.stringContaining('سميرة') as string });
    const { subject, text } = await fields.preview(ctx, mailing, 'es');
    expect(subject).toBe('Le conseil a répondu');
    expect(text).toContain('Bonjour Samira,');
  });

  it('says with whom it went wrong, by code and by number', async () => {
    await house.send.run(amal.operator.ctx, id);
    for (let i = 0; i < 3; i++) {
      await house.runner.drain();
      await letTimePass(db);
    }
    const { ctx } = amal.author;
    const mailing = await house.mailings.byId(ctx, id);
    expect(await fields.faults(ctx, mailing)).toEqual([{ code: '550 5.1.1', count: 2 }]);
    const { edges, pageInfo } = await fields.recipientsAmbiguous(ctx, mailing, {});
    expect(edges.map(({ node }) => node)).toEqual([{ recipientId: signers[2]!.signatureId, locale: 'fr', endedAt: expect.any(Date) as Date }]);
    expect((await fields.recipientsAmbiguous(ctx, mailing, { after: pageInfo.endCursor! })).edges).toEqual([]);
  });
});
