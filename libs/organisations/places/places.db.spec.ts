import type { INestApplicationContext } from '@nestjs/common';
import { authEntities } from '#libs/auth';
import { accountContext, citizen } from '#libs/auth/testing';
import type { RequestContext } from '#libs/context';
import { dayOf } from '#libs/i18n';
import { connect, makeSpecDatabase, specConfig, startAsApi, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { organisationEntities, OrganisationsModule } from '../index.js';
import { joinCoalition, makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '../testing/index.js';
import { Neighbours } from '../reading/neighbours.js';
import { AnswerListing } from './answer-listing.service.js';
import { ChangePlace } from './change-place.service.js';
import { Places } from './places.service.js';

const entities = [...authEntities, ...organisationEntities];
const today = dayOf(new Date());
const reason = 'Décision du comité de pilotage';

describe('places in a coalition', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let app: SpecConnection;
  let coalition: { id: string; slug: string };
  let lead: RequestContext;
  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), entities, [OrganisationsModule]);
    app = await connect(db, 'app', entities);
  });
  beforeEach(async () => {
    coalition = await makeCoalition(db);
    lead = (await makeCoordinator(db, { coalitionId: coalition.id })).ctx;
  });
  afterAll(async () => {
    await Promise.all([api.close(), app.close()]);
    await db.drop();
  });

  const member = async (joinedOn = '2020-01-01', more: object = {}) => {
    const { id, slug } = await makeOrganisation(db);
    await joinCoalition(db, { coalitionId: coalition.id, organisationId: id, joinedOn, ...more });
    return { id, slug, input: { coalitionId: coalition.id, organisationId: id, reason } };
  };
  const change = () => api.get(ChangePlace);
  const names = async (ctx: RequestContext, args: object = {}) => (await api.get(Places).members(ctx, coalition, args)).map(({ organisation, kind, standing }) => `${organisation.slug} ${kind} ${standing}`);
  const row = async (organisationId: string) => (await db.sql('select kind, standing, joined_on::text, left_on::text from coalition_member where coalition_id = $1 and organisation_id = $2', [coalition.id, organisationId]))[0];

  it('are recorded by Postgres itself, whoever writes them', async () => {
    const { id } = await member();
    await db.sql(`update coalition_member set kind = 'associate' where organisation_id = $1`, [id]);
    await db.sql(`update coalition_member set left_on = now() where organisation_id = $1`, [id]);
    expect(await db.sql('select kind, standing, from_on::text from coalition_member_change where organisation_id = $1 order by id', [id])).toEqual([
      { kind: 'member', standing: 'active', from_on: '2020-01-01' }, { kind: 'associate', standing: 'active', from_on: expect.any(String) as string }, { kind: 'associate', standing: 'left', from_on: expect.any(String) as string },
    ]);
    await expect(app.database.transaction(lead, (em) => em.query('update coalition_member_change set from_on = from_on'))).rejects.toThrow('permission denied');
    await expect(app.database.transaction(lead, (em) => em.query('delete from coalition_member_change'))).rejects.toThrow('permission denied');
  });

  it('move with a reason, are audited, and count by the day', async () => {
    const { id, slug, input } = await member();
    expect(await change().changeKind(lead, { ...input, kind: 'founder', fromOn: '2021-02-03' })).toBeUndefined();
    expect(await change().suspend(lead, { ...input, fromOn: '2022-02-03' })).toBeUndefined();
    expect(await change().resume(lead, { ...input, fromOn: '2022-05-01' })).toBeUndefined();
    expect(await change().leave(lead, { ...input, fromOn: '2023-01-01' })).toBeUndefined();
    expect(await row(id)).toEqual({ kind: 'founder', standing: 'left', joined_on: '2020-01-01', left_on: '2023-01-01' });
    const count = (asOf?: string) => api.get(Places).count(citizen(), coalition.id, { asOf });
    expect(await Promise.all(['2019-12-31', '2020-01-01', '2022-03-01', '2022-12-31', undefined].map(count))).toEqual([0, 1, 0, 1, 0]);
    expect(await names(citizen(), { asOf: '2020-06-01' })).toEqual([`${slug} member active`]);
    expect(await names(citizen(), { standings: ['left'] })).toEqual([`${slug} founder left`]);
    expect(await db.sql(`select action, detail from audit_entry where coalition_id = $1 order by number`, [coalition.id])).toEqual([
      { action: 'place.changeKind', detail: { kind: 'founder', standing: 'active', fromOn: '2021-02-03' } }, { action: 'place.suspend', detail: { kind: 'founder', standing: 'suspended', fromOn: '2022-02-03' } },
      { action: 'place.resume', detail: { kind: 'founder', standing: 'active', fromOn: '2022-05-01' } }, { action: 'place.leave', detail: { kind: 'founder', standing: 'left', fromOn: '2023-01-01' } },
    ]);
    expect(await api.get(Places).history(lead, coalition.id, slug)).toMatchObject([{ standing: 'left', reason, isInForce: true }, { fromOn: '2022-05-01' }, { fromOn: '2022-02-03' }, { fromOn: '2021-02-03' }, { fromOn: '2020-01-01', reason: null }]);
  });

  it('do not move without a reason, in the future, past the last change, or where the verb does not lead', async () => {
    const { id, input } = await member();
    expect(await change().suspend(lead, { ...input, reason: ' ', fromOn: '2026-02-30' })).toMatchObject({ fields: [{ code: 'reasonMissing' }, { code: 'notADay' }] });
    expect(await change().suspend(lead, { ...input, fromOn: '2199-01-01' })).toMatchObject({ fields: [{ code: 'inFuture' }] });
    expect(await change().suspend(lead, { ...input, fromOn: '2019-12-31' })).toMatchObject({ fields: [{ code: 'beforeLast' }] });
    expect(await change().resume(lead, input)).toMatchObject({ code: 'isActive' });
    expect(await change().changeKind(lead, { ...input, kind: 'member' })).toMatchObject({ fields: [{ code: 'sameKind' }] });
    expect(await row(id)).toMatchObject({ kind: 'member', standing: 'active' });
    expect(await db.sql('select 1 from coalition_member_change where organisation_id = $1', [id])).toHaveLength(1);
  });

  it('are corrected for a past day, while what had been recorded stays readable', async () => {
    const { id, slug, input } = await member();
    await change().leave(lead, { ...input, fromOn: '2022-06-30' });
    expect(await change().correct(lead, { ...input, kind: 'member', standing: 'active', fromOn: '2022-06-30' })).toMatchObject({ code: 'hasLeft' });
    expect(await change().correct(lead, { ...input, kind: 'founder', standing: 'active', fromOn: '2017-01-01' })).toBeUndefined();
    expect(await change().correct(lead, { ...input, kind: 'founder', standing: 'left', fromOn: '2022-06-30' })).toBeUndefined();
    expect(await row(id)).toEqual({ kind: 'founder', standing: 'left', joined_on: '2017-01-01', left_on: '2022-06-30' });
    expect((await api.get(Places).history(lead, coalition.id, slug)).map(({ fromOn, kind, isInForce }) => `${fromOn} ${kind} ${isInForce}`)).toEqual(['2022-06-30 founder true', '2022-06-30 member false', '2020-01-01 member true', '2017-01-01 founder true']);
    await expect(app.database.transaction(lead, (em) => em.query(`update coalition_member set standing = 'active' where organisation_id = $1`, [id]))).rejects.toThrow('does not come back');
  });

  it('are left by the organisation’s own representative; the rest is for who leads the coalition', async () => {
    const { id, slug, input } = await member();
    const own = (await makeMember(db, { organisationId: id, role: 'representative' })).ctx;
    const hand = (await makeMember(db, { organisationId: id, role: 'campaigner' })).ctx;
    const elsewhere = (await makeCoordinator(db, { coalitionId: (await makeCoalition(db)).id })).ctx;
    const stranger = (await makeMember(db, { organisationId: (await member()).id, role: 'representative' })).ctx;
    for (const ctx of [own, elsewhere, stranger]) await expect(change().suspend(ctx, input)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    for (const ctx of [hand, elsewhere, stranger]) await expect(change().leave(ctx, input)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    for (const ctx of [elsewhere, stranger, citizen()]) await expect(api.get(Places).history(ctx, coalition.id, slug)).rejects.toMatchObject({ code: expect.stringMatching(/NOT_(ALLOWED|SIGNED_IN)/) as string });
    expect(await app.database.transaction(own, (em) => em.query(`update coalition_member set kind = 'founder', standing = 'left', left_on = now() where organisation_id = $1 returning 1`, [input.coalitionId]))).toEqual([[], 0]);
    await expect(app.database.transaction(own, (em) => em.query(`update coalition_member set kind = 'founder' where organisation_id = $1`, [id]))).rejects.toThrow('row-level security');
    expect(await change().leave(own, input)).toBeUndefined();
    expect(await row(id)).toMatchObject({ standing: 'left', left_on: today });
    expect(await change().leave(lead, input)).toMatchObject({ code: 'hasLeft' });
    expect(await api.get(Places).history(hand, coalition.id, id)).toMatchObject([{ standing: 'left', reason }, {}]);
  });

  it('name outside the coalition only who agreed, and never candidates or who is suspended', async () => {
    const [agreed, silent, refused, candidate, suspended] = [await member(), await member('2020-01-01', { isListed: null }), await member('2020-01-01', { isListed: false }), await member('2020-01-01', { kind: 'candidate' }), await member()];
    await change().suspend(lead, suspended.input);
    const people = (await makeMember(db, { organisationId: silent.id, role: 'representative' })).ctx;
    const all = { kinds: ['candidate', 'member'], standings: ['active', 'suspended', 'left'] };
    expect(await names(citizen(), all)).toEqual([`${agreed.slug} member active`]);
    expect((await names(people, all)).toSorted()).toEqual([`${agreed.slug} member active`, `${silent.slug} member active`, `${refused.slug} member active`, `${candidate.slug} candidate active`, `${suspended.slug} member suspended`].toSorted());
    expect(await api.get(Places).count(citizen(), coalition.id, {})).toBe(3);
    expect((await api.get(Neighbours).organisationsOf.load(citizen(), coalition.id))!.map(({ slug }) => slug)).toEqual([agreed.slug]);
    expect(await api.get(Neighbours).coalitionsOf.load(citizen(), silent.id)).toEqual([]);
    await api.get(AnswerListing).run(people, { coalitionId: coalition.id, organisationId: silent.id, isListed: true });
    expect(await names(citizen())).toHaveLength(2);
    await expect(api.get(AnswerListing).run(lead, { coalitionId: coalition.id, organisationId: refused.id, isListed: true })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(app.database.transaction(lead, (em) => em.query('insert into coalition_member_consent (coalition_id, organisation_id, is_listed) values ($1, $2, true) on conflict (coalition_id, organisation_id) do update set is_listed = true', [coalition.id, refused.id]))).rejects.toThrow('row-level security');
  });

  it('give a suspended member’s people nothing of the coalition any more', async () => {
    const { id, input } = await member();
    await member('2020-01-01', { isListed: null });
    const role = 'representative' as const;
    const before = (await makeMember(db, { organisationId: id, role })).ctx;
    await change().suspend(lead, input);
    const after = (await makeMember(db, { organisationId: id, role })).ctx;
    expect([(await names(before)).length, (await names(after)).length]).toEqual([1, 0]);
    expect(after.actor).toMatchObject({ memberships: [{ coalitionIds: [] }] });
    expect(await api.get(Places).ofOrganisation(after, id)).toMatchObject([{ standing: 'suspended', isListed: true }]);
    await expect(api.get(Places).ofOrganisation(accountContext(id), id)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
