import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { ConfigModule } from '#libs/config';
import { organisationEntities } from '#libs/organisations';
import { petitionEntities } from '#libs/petitions';
import { openSigningHouse, type SigningHouse } from '#libs/signatures/testing';
import { makeSpecDatabase, specConfig, type SpecDatabase } from '#libs/testing';
import { Outbox } from '#libs/jobs';
import { mailingEntities } from './mailing.entities.js';
import { LeaveNewsletter } from './newsletter/leave-newsletter.service.js';
import { NewsletterDoor } from './newsletter/newsletter-door.js';
import { OneClickBodies } from './one-click-bodies.js';
import { makeAssociation, makeConsentingSigners, type Association, type MadeSigner } from './testing/index.js';
import { UnsubscribeController } from './unsubscribe.controller.js';
import { UnsubscribeResolver } from './unsubscribe.resolver.js';

/** The real door on the real adapter; the request's context is made by hand. */
describe('unsubscribing with one click', () => {
  let db: SpecDatabase;
  let house: SigningHouse;
  let app: NestFastifyApplication;
  let amal: Association;
  let signer: MadeSigner;
  let leaving: LeaveNewsletter;
  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openSigningHouse(db, [...authEntities, ...organisationEntities, ...petitionEntities, ...mailingEntities]);
    amal = await makeAssociation(db);
    leaving = new LeaveNewsletter(new NewsletterDoor(house.app.source), house.unsubscribe, new Outbox());
    @Module({ imports: [ConfigModule.forRoot(specConfig(db, { PUBLIC_URL: 'https://sawt.ma' }))], controllers: [UnsubscribeController], providers: [OneClickBodies, { provide: LeaveNewsletter, useValue: leaving }] })
    class Door {}
    app = await NestFactory.create<NestFastifyApplication>(Door, new FastifyAdapter(), { logger: false });
    app.getHttpAdapter().getInstance().addHook('onRequest', async (request) => void Object.assign(request, { sawt: citizen('ar') }));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  beforeEach(async () => ([signer] = (await makeConsentingSigners(db, 1, { petitionId: amal.petition.id, leadId: amal.organisation.id })) as [MadeSigner]));
  afterAll(async () => {
    await app.close();
    await house.close();
    await db.drop();
  });

  const post = (token: string, payload = 'List-Unsubscribe=One-Click', type = 'application/x-www-form-urlencoded') => app.inject({ method: 'POST', url: `/u/${token}`, payload, headers: { 'content-type': type } });
  const isWanted = async () => (await house.consenting.count(house.worker.source.manager, { organisationId: amal.organisation.id, petitionId: amal.petition.id })) > 0;
  afterEach(() => db.sql('delete from consent'));

  it('takes one POST, answers 200 at once, and the same the second time', async () => {
    expect(await isWanted()).toBe(true);
    const first = await post(signer.token);
    expect([first.statusCode, first.headers['location'], first.headers['set-cookie']]).toEqual([200, undefined, undefined]);
    expect(await isWanted()).toBe(false);
    const [{ unsubscribed_at: at }] = (await db.sql('select unsubscribed_at from consent')) as [{ unsubscribed_at: Date }];
    const second = await post(signer.token);
    expect([second.statusCode, second.body]).toEqual([first.statusCode, first.body]);
    expect(await db.sql('select unsubscribed_at from consent')).toEqual([{ unsubscribed_at: at }]);
  });

  it('takes the form as multipart too, as RFC 8058 prefers', async () => {
    const body = '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n';
    expect((await post(signer.token, body, 'multipart/form-data; boundary=b')).statusCode).toBe(200);
    expect(await isWanted()).toBe(false);
  });

  it('changes nothing by GET or HEAD, and leads to the page with the button', async () => {
    for (const method of ['GET', 'HEAD', 'GET'] as const) {
      const { statusCode, headers } = await app.inject({ method, url: `/u/${signer.token}` });
      expect([statusCode, headers['location']]).toEqual([303, `https://sawt.ma/ar/unsubscribe/${signer.token}`]);
    }
    expect(await isWanted()).toBe(true);
  });

  it.each(['x', 'A'.repeat(64), `${'%20'.repeat(3)}`])('answers the same for the token %p, which is nobody’s', async (token) => {
    const [right, wrong] = [await post(signer.token), await post(token)];
    expect([wrong.statusCode, wrong.body]).toEqual([right.statusCode, right.body]);
  });

  it('does not take the secret of one signer for another', async () => {
    const [other] = (await makeConsentingSigners(db, 1, { petitionId: amal.petition.id, leadId: amal.organisation.id, name: 'other' })) as [MadeSigner];
    const mixed = Buffer.concat([Buffer.from(signer.token, 'base64url').subarray(0, 16), Buffer.from(other.token, 'base64url').subarray(16)]).toString('base64url');
    await post(mixed);
    expect(await db.sql('select 1 from consent where unsubscribed_at is not null')).toEqual([]);
  });

  it('does the same through GraphQL, always true', async () => {
    const resolver = new UnsubscribeResolver(leaving);
    expect(await resolver.unsubscribe(citizen(), 'x')).toBe(true);
    expect(await isWanted()).toBe(true);
    expect(await resolver.unsubscribe(citizen(), signer.token)).toBe(true);
    expect(await isWanted()).toBe(false);
  });
});
