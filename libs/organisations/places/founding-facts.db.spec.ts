import type { INestApplicationContext } from '@nestjs/common';
import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { makeSpecDatabase, specConfig, startAsApi, type SpecDatabase } from '#libs/testing';
import { organisationEntities, OrganisationsModule } from '../index.js';
import { Neighbours } from '../reading/neighbours.js';
import { joinCoalition, makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '../testing/index.js';
import { ChangePlace } from './change-place.service.js';
import { Places } from './places.service.js';

/** How coalitions that exist would look, from their published founding facts; names of members are left out. */
describe('coalitions through the years', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), [...authEntities, ...organisationEntities], [OrganisationsModule]);
  });
  afterAll(async () => {
    await api.close();
    await db.drop();
  });

  const fill = async (coalitionId: string, many: number, joinedOn: string, kind: 'founder' | 'member' | 'observer' = 'member') => {
    await db.sql('with made as (insert into organisation (id, slug) select uuidv7(), uuidv7()::text from generate_series(1, $2::int) returning id) insert into coalition_member (coalition_id, organisation_id, kind, joined_on) select $1, id, $4, $3 from made', [coalitionId, many, joinedOn, kind]);
  };
  const counts = (id: string, days: string[], kinds?: ('observer' | 'founder')[]) => Promise.all(days.map((asOf) => api.get(Places).count(citizen(), id, { asOf, kinds })));

  it('a platform of 17 members grows to 25 and takes an observer, who is counted apart', async () => {
    const { id } = await makeCoalition(db);
    await fill(id, 17, '2017-09-26', 'founder');
    await fill(id, 8, '2021-01-01');
    await fill(id, 1, '2021-01-01', 'observer');
    expect(await counts(id, ['2017-09-25', '2018-06-30', '2021-01-01'])).toEqual([0, 17, 25]);
    expect(await counts(id, ['2018-06-30', '2021-01-01'], ['observer'])).toEqual([0, 1]);
  });

  it('a working group of 5 grows to 11', async () => {
    const { id } = await makeCoalition(db);
    await fill(id, 5, '2014-11-01', 'founder');
    await fill(id, 6, '2015-12-01');
    expect(await counts(id, ['2014-11-01', '2015-11-30', '2015-12-01'])).toEqual([5, 5, 11]);
  });

  it('a founder that left stays a founder of the days before, and is named among those who left', async () => {
    const coalition = await makeCoalition(db);
    const lead = await makeCoordinator(db, { coalitionId: coalition.id });
    await fill(coalition.id, 4, '2018-04-01', 'founder');
    const gone = await makeOrganisation(db);
    await joinCoalition(db, { coalitionId: coalition.id, organisationId: gone.id, kind: 'founder', joinedOn: '2018-04-01' });
    await api.get(ChangePlace).leave(lead.ctx, { coalitionId: coalition.id, organisationId: gone.id, reason: 'Départ annoncé', fromOn: '2020-07-01' });
    expect(await counts(coalition.id, ['2018-04-01', '2020-06-30', '2020-07-01'], ['founder'])).toEqual([5, 5, 4]);
    const named = async (args: object) => (await api.get(Places).members(citizen(), coalition, args)).map(({ organisation, kind, since, until }) => [organisation.slug, kind, since, until]);
    expect(await named({ asOf: '2019-01-01' })).toEqual([[gone.slug, 'founder', '2018-04-01', null]]);
    expect(await named({ standings: ['left'] })).toEqual([[gone.slug, 'founder', '2018-04-01', '2020-07-01']]);
  });

  it('three that share one member tell one another nothing', async () => {
    const coalitions = [await makeCoalition(db), await makeCoalition(db), await makeCoalition(db)];
    const shared = await makeOrganisation(db);
    const silent = await Promise.all(coalitions.map(async ({ id }) => {
      await joinCoalition(db, { coalitionId: id, organisationId: shared.id, isListed: null });
      const { id: organisationId } = await makeOrganisation(db, { coalitionId: id, isListed: null });
      return { organisationId, ...(await makeMember(db, { organisationId, role: 'representative' })) };
    }));
    const leads = await Promise.all(coalitions.map(({ id }) => makeCoordinator(db, { coalitionId: id })));
    const input = (at: number, organisationId: string) => ({ coalitionId: coalitions[at]!.id, organisationId, reason: 'Une raison' });
    for (const [here, lead] of leads.entries()) {
      for (const [there, coalition] of coalitions.entries()) {
        const isOwn = here === there;
        for (const { ctx } of [lead, silent[here]!]) expect((await api.get(Places).members(ctx, coalition, {})).length).toBe(isOwn ? 2 : 0);
        expect((await api.get(Neighbours).coalitionsOf.load({ ...lead.ctx }, shared.id))!.map(({ id }) => id)).toEqual([coalitions[here]!.id]);
        const history = api.get(Places).history(lead.ctx, coalition.id, shared.id);
        const suspension = () => api.get(ChangePlace).suspend(lead.ctx, input(there, shared.id));
        if (isOwn) expect(await history).toHaveLength(1);
        else {
          await expect(history).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
          await expect(suspension()).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
        }
      }
    }
    expect(await api.get(ChangePlace).suspend(leads[0]!.ctx, input(0, shared.id))).toBeUndefined();
    const { ctx } = await makeMember(db, { organisationId: shared.id, role: 'representative' });
    expect(await Promise.all(coalitions.map(async (coalition) => (await api.get(Places).members(ctx, coalition, {})).length))).toEqual([0, 2, 2]);
  });
});
