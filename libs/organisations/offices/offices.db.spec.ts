import type { INestApplicationContext } from '@nestjs/common';
import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { dayOf } from '#libs/i18n';
import { connect, makeSpecDatabase, specConfig, startAsApi, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { organisationEntities, OrganisationsModule } from '../index.js';
import { joinCoalition, makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '../testing/index.js';
import { ChangeOffices } from './change-offices.service.js';
import type { Office } from './coalition-office.entity.js';
import { OfficesHeld } from './offices.service.js';

const entities = [...authEntities, ...organisationEntities];
const today = dayOf(new Date());

describe('who coordinates and who steers', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let app: SpecConnection;
  let coalitionId: string;
  let lead: RequestContext;
  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), entities, [OrganisationsModule]);
    app = await connect(db, 'app', entities);
  });
  beforeEach(async () => {
    coalitionId = (await makeCoalition(db)).id;
    lead = (await makeCoordinator(db, { coalitionId })).ctx;
  });
  afterAll(async () => {
    await Promise.all([api.close(), app.close()]);
    await db.drop();
  });

  const member = async (more: object = {}) => {
    const { id } = await makeOrganisation(db);
    await joinCoalition(db, { coalitionId, organisationId: id, joinedOn: '2020-01-01', ...more });
    return id;
  };
  const give = (organisationId: string, office: Office, fromOn?: string, ctx = lead) => api.get(ChangeOffices).give(ctx, { coalitionId, organisationId, office, fromOn });
  const end = (id: unknown, untilOn?: string, ctx = lead) => api.get(ChangeOffices).end(ctx, { id: String(id), untilOn });
  const held = async (ctx: RequestContext, args: { asOf?: string; past?: boolean } = {}) => (await api.get(OfficesHeld).of(ctx, coalitionId, args)).map(({ organisation, office }) => `${office} ${organisation.id}`);

  it('is answered for any day, and what ended stays on record', async () => {
    const [host, next] = [await member(), await member()];
    const first = await give(host, 'coordinator', '2021-01-01');
    expect(await end(first, '2024-06-01')).toBe(first);
    await give(next, 'coordinator', '2024-06-01');
    await give(host, 'steering', '2024-06-01');
    expect(await held(lead, { asOf: '2020-12-31' })).toEqual([]);
    expect(await held(lead, { asOf: '2024-05-31' })).toEqual([`coordinator ${host}`]);
    expect(await held(lead)).toEqual([`coordinator ${next}`, `steering ${host}`]);
    expect(await held(lead, { past: true })).toEqual([`coordinator ${next}`, `coordinator ${host}`, `steering ${host}`]);
  });

  it('is recorded by who leads the coalition, of its active founders and members, with what is wrong named', async () => {
    const [one, observer] = [await member(), await member({ kind: 'observer' })];
    const { ctx } = await makeMember(db, { organisationId: one, role: 'representative' });
    await expect(give(one, 'steering', undefined, ctx)).rejects.toThrow(NotAllowed);
    expect(await give(observer, 'steering')).toMatchObject({ fields: [{ field: 'organisationId', code: 'notAMember' }] });
    expect(await give('nobody', 'steering')).toMatchObject({ fields: [{ field: 'organisationId' }] });
    expect(await give(one, 'steering', '2999-01-01')).toMatchObject({ fields: [{ field: 'fromOn', code: 'inFuture' }] });
    expect(await give(one, 'steering', '2023-02-30')).toMatchObject({ fields: [{ field: 'fromOn', code: 'notADay' }] });
    const id = await give(one, 'steering', '2023-02-03');
    expect(await give(one, 'steering')).toMatchObject({ fields: [{ field: 'office', code: 'isHeld' }] });
    expect(await end(id, '2023-02-02')).toMatchObject({ fields: [{ field: 'untilOn', code: 'endsBefore' }] });
    await expect(end(id, undefined, ctx)).rejects.toThrow(NotAllowed);
    expect(await end(id)).toBe(id);
    expect(await end(id)).toMatchObject({ fields: [{ field: 'untilOn', code: 'hasEnded' }] });
    await expect(end('nothing')).rejects.toThrow(NotFound);
  });

  it('forgets from the lists what was recorded by mistake, and nobody changes what was recorded', async () => {
    const one = await member();
    const id = await give(one, 'coordinator', '2022-01-01');
    await end(id, '2022-01-01');
    expect(await held(lead, { past: true })).toEqual([]);
    expect(await db.sql('select until_on::text from coalition_office where id = $1', [id])).toEqual([{ until_on: '2022-01-01' }]);
    for (const sql of ['delete from coalition_office', `update coalition_office set office = 'steering'`]) await expect(app.database.transaction(lead, (em) => em.query(sql))).rejects.toThrow('permission denied');
  });

  it('names outside the coalition who agreed to it, and nobody that is suspended or has left', async () => {
    const [open, shy, gone] = [await member(), await member(), await member()];
    await db.sql('update coalition_member_consent set is_listed = false where organisation_id = $1', [shy]);
    for (const one of [open, shy, gone]) await give(one, 'steering', '2021-01-01');
    await db.sql('update coalition_member set left_on = $2 where organisation_id = $1', [gone, today]);
    expect(await held(citizen())).toEqual([`steering ${open}`]);
    expect(await held(citizen(), { past: true })).toEqual([`steering ${open}`]);
    expect((await held(lead)).toSorted()).toEqual([`steering ${open}`, `steering ${shy}`].toSorted());
    expect(await held(lead, { past: true })).toHaveLength(3);
  });

  it('is nothing another coalition can write', async () => {
    const one = await member();
    const id = await give(one, 'coordinator');
    const stranger = (await makeCoordinator(db, { coalitionId: (await makeCoalition(db)).id })).ctx;
    await expect(give(one, 'steering', undefined, stranger)).rejects.toThrow(NotAllowed);
    await expect(end(id, undefined, stranger)).rejects.toThrow(NotAllowed);
    await expect(app.database.transaction(stranger, (em) => em.query(`insert into coalition_office (id, coalition_id, organisation_id, office, from_on) values (gen_random_uuid(), $1, $2, 'steering', now())`, [coalitionId, one]))).rejects.toThrow('row-level security');
  });
});
