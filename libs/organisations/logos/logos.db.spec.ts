import type { INestApplicationContext } from '@nestjs/common';
import sharp from 'sharp';
import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import type { RequestContext } from '#libs/context';
import { makeSpecDatabase, specConfig, startAsApi, type SpecDatabase } from '#libs/testing';
import { organisationEntities, OrganisationsModule } from '../index.js';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '../testing/index.js';
import { Coalitions } from '../reading/coalitions.service.js';
import { Logos, type LogoOwner } from './logos.service.js';

describe('logos', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let logos: Logos;
  let png: Buffer;
  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), [...authEntities, ...organisationEntities], [OrganisationsModule]);
    logos = api.get(Logos);
    png = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#0b5d57' } }).png().toBuffer();
  });
  afterAll(async () => {
    await api.close();
    await db.drop();
  });
  const set = (ctx: RequestContext, owner: LogoOwner, content = png) => logos.set(ctx, owner, async () => ({ name: 'logo.png', type: 'image/png', content }));
  const hashOf = (address: string) => address.split('/')[2]!;

  it('are given, replaced and removed by who represents an organisation or leads its coalition, and seen by all', async () => {
    const { id: coalitionId } = await makeCoalition(db);
    const { id: organisationId } = await makeOrganisation(db, { coalitionId });
    const { ctx } = await makeMember(db, { organisationId, role: 'representative' });
    const { ctx: lead } = await makeCoordinator(db, { coalitionId });
    const [first, second] = [await set(ctx, { organisationId }), await set(lead, { organisationId }, await sharp(png).negate().png().toBuffer())];
    if (typeof first === 'string' || typeof second === 'string') throw new Error('refused');
    const { small } = second;
    expect(await sharp(await logos.image(citizen(), hashOf(small), 'small')).metadata()).toMatchObject({ format: 'webp', width: 96 });
    await expect(logos.image(citizen(), hashOf(first.small), 'small')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await logos.remove(ctx, { organisationId });
    await expect(logos.image(citizen(), hashOf(small), 'large')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await db.sql('select action from audit_entry where organisation_id = $1 order by number', [organisationId])).toEqual(['organisation.logo', 'organisation.logo', 'organisation.removeLogo'].map((action) => ({ action })));
  });

  it('of a coalition are its own, also when another gives the same picture', async () => {
    const [one, other] = [await makeCoalition(db), await makeCoalition(db)];
    for (const { id: coalitionId } of [one, other]) expect(await set((await makeCoordinator(db, { coalitionId })).ctx, { coalitionId })).toMatchObject({ small: expect.any(String) as string });
    const addresses = await api.get(Coalitions).byIds(citizen(), [one.id, other.id]);
    expect(new Set(addresses.map(({ logo }) => logo)).size).toBe(2);
  });

  it('are nobody else’s to give, and a refused file changes nothing', async () => {
    const { id: coalitionId } = await makeCoalition(db);
    const { id: organisationId } = await makeOrganisation(db, { coalitionId });
    const { ctx: campaigner } = await makeMember(db, { organisationId, role: 'campaigner' });
    const { ctx: neighbour } = await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId })).id, role: 'representative' });
    let reads = 0;
    const read = async () => (reads++, 'noFile' as const);
    for (const ctx of [campaigner, neighbour]) for (const owner of [{ organisationId }, { coalitionId }]) await expect(logos.set(ctx, owner, read)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(logos.remove(citizen(), { organisationId })).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(reads).toBe(0);
    const { ctx } = await makeMember(db, { organisationId, role: 'representative' });
    await set(ctx, { organisationId });
    expect(await set(ctx, { organisationId }, Buffer.from('<svg'))).toBe('unreadable');
    expect(await logos.set(ctx, { organisationId }, read)).toBe('noFile');
    expect(await db.sql('select o.logo = l.hash as same from organisation o join logo l on l.organisation_id = o.id where o.id = $1', [organisationId])).toEqual([{ same: true }]);
  });
});
