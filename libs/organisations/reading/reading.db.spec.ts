import type { INestApplicationContext } from '@nestjs/common';
import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { makeSpecDatabase, specConfig, startAsApi, type SpecDatabase } from '#libs/testing';
import { Coalitions, organisationEntities, Organisations, OrganisationsModule } from '../index.js';
import { joinCoalition, makeCoalition, makeOrganisation } from '../testing/index.js';
import { Neighbours } from './neighbours.js';
import type { OrganisationsArgs } from './organisations.input.js';

describe('what everybody may read', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  const ctx = citizen();
  const slugs = async (args: OrganisationsArgs) => (await api.get(Organisations).page(ctx, args)).edges.map((edge) => edge.node.slug);

  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), [...authEntities, ...organisationEntities], [OrganisationsModule]);
    const [kalimat, other] = [await makeCoalition(db, { slug: 'kalimat' }), await makeCoalition(db, { slug: 'autre' })];
    await db.sql(`update coalition set is_archive = true where slug = 'autre'`);
    const school = await makeOrganisation(db, { slug: 'ecole', coalitionId: kalimat.id, name: { fr: 'L’École pour tou·tes', ar: 'المدرسة للجميع' } });
    await makeOrganisation(db, { slug: 'dar', coalitionId: kalimat.id, name: { fr: 'Maison', ar: 'الدار' } });
    await makeOrganisation(db, { slug: 'zaouia', coalitionId: other.id });
    const left = await makeOrganisation(db, { slug: 'partie', coalitionId: kalimat.id });
    await joinCoalition(db, { coalitionId: other.id, organisationId: school.id });
    await db.sql(`update coalition_member set left_on = now() where organisation_id = $1`, [left.id]);
  });
  afterAll(async () => {
    await api.close();
    await db.drop();
  });

  it('organisations by slug, page by page', async () => {
    const first = await api.get(Organisations).page(ctx, { first: 3 });
    expect(first.edges.map((edge) => edge.node.slug)).toEqual(['dar', 'ecole', 'partie']);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await api.get(Organisations).page(ctx, { first: 3, after: first.pageInfo.endCursor! });
    expect(second).toMatchObject({ edges: [{ node: { slug: 'zaouia' } }], pageInfo: { hasNextPage: false } });
    expect(await slugs({ after: 'nonsense' })).toHaveLength(4);
  });

  it('organisations by a part of their name in any spelling, and by coalition of today', async () => {
    expect(await slugs({ filter: { search: 'ECOLE' } })).toEqual(['ecole']);
    expect(await slugs({ filter: { search: 'المدرسه' } })).toEqual(['ecole']);
    expect(await slugs({ filter: { search: 'nobody' } })).toEqual([]);
    expect(await slugs({ filter: { coalition: 'kalimat' } })).toEqual(['dar', 'ecole']);
    expect(await slugs({ filter: { coalition: 'nobody' } })).toEqual([]);
  });

  it('one by its slug or its id', async () => {
    const row = await api.get(Organisations).bySlug(ctx, 'dar');
    expect(await api.get(Organisations).byIds(ctx, [row!.id, row!.id])).toMatchObject([{ slug: 'dar' }]);
    expect(await api.get(Organisations).byIds(ctx, [])).toEqual([]);
    expect(await api.get(Organisations).bySlug(ctx, 'nobody')).toBeUndefined();
  });

  it('coalitions, archives last, with the members of today, for many in one statement', async () => {
    const all = await api.get(Coalitions).all(ctx);
    expect(all.map((row) => row.slug)).toEqual(['kalimat', 'autre']);
    const members = await Promise.all(all.map((row) => api.get(Neighbours).organisationsOf.load(ctx, row.id)));
    expect(members.map((rows) => rows!.map((row) => row.slug))).toEqual([['dar', 'ecole'], ['ecole', 'zaouia']]);
    const school = await api.get(Organisations).bySlug(ctx, 'ecole');
    expect((await api.get(Neighbours).coalitionsOf.load(ctx, school!.id))!.map((row) => row.slug)).toEqual(['autre', 'kalimat']);
    expect(await api.get(Coalitions).bySlug(ctx, 'nobody')).toBeUndefined();
  });
});
