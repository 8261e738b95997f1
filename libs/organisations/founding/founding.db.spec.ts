import type { INestApplicationContext } from '@nestjs/common';
import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { systemContext, type RequestContext } from '#libs/context';
import { InvalidInput } from '#libs/graphql';
import { makeSpecDatabase, specConfig, startAsApi, startAsWorker, type SpecDatabase } from '#libs/testing';
import { AuthWorkerModule } from '#libs/auth';
import { FoundCoalition, FoundOrganisation, organisationEntities, OrganisationsModule, OrganisationsWorkerModule } from '../index.js';
import { Organisation } from '../organisation.type.js';
import { Coalition } from '../coalition.type.js';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '../testing/index.js';
import { UpdateCoalition } from './update-coalition.service.js';
import { UpdateOrganisation } from './update-organisation.service.js';

const entities = [...authEntities, ...organisationEntities];
const representative = { email: 'samira@example.org', name: 'Samira Alaoui', locale: 'ar' };

describe('founding', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  let coalitionId: string;
  let coordinator: RequestContext;
  let slugs = 0;
  const found = (ctx: RequestContext, more: object = {}) => api.get(FoundOrganisation).run(ctx, { coalitionId, slug: `dar-${++slugs}`, name: { fr: ` Dar ${slugs} `, ar: '' }, ...more });
  const counts = () => db.sql('select (select count(*)::int from organisation) as o, (select count(*)::int from invitation) as i, (select count(*)::int from audit_entry) as a');

  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), entities, [OrganisationsModule]);
    worker = await startAsWorker(specConfig(db), entities, [AuthWorkerModule, OrganisationsWorkerModule]);
    ({ id: coalitionId } = await makeCoalition(db));
    coordinator = (await makeCoordinator(db, { coalitionId })).ctx;
  });
  afterAll(async () => {
    await Promise.all([api.close(), worker.close()]);
    await db.drop();
  });

  it('an organisation: member of the coalition, with a key, its representative invited, recorded', async () => {
    const made = await found(coordinator, { kind: 'founder', website: 'https://dar.example', accent: '#0B5D57', representative });
    if (!(made instanceof Organisation)) throw new Error('not founded');
    expect(made).toMatchObject({ texts: { name: { fr: `Dar ${slugs}` } }, website: 'https://dar.example', accent: '#0b5d57' });
    expect(await db.sql('select kind, left_on from coalition_member where organisation_id = $1 and coalition_id = $2', [made.id, coalitionId])).toEqual([{ kind: 'founder', left_on: null }]);
    expect(await db.sql('select number, length(public_key) as size from organisation_key where organisation_id = $1', [made.id])).toEqual([{ number: 1, size: 32 }]);
    expect(await db.sql('select email, roles, invited_by is not null as known from invitation where organisation_id = $1', [made.id])).toEqual([{ email: 'samira@example.org', roles: ['representative'], known: true }]);
    expect(await db.sql('select action from audit_entry where organisation_id = $1 order by number', [made.id])).toEqual([{ action: 'invitation.send' }, { action: 'organisation.found' }]);
  });

  it('nothing at all when something is wrong or the slug is taken', async () => {
    const { slug } = await makeOrganisation(db);
    const before = await counts();
    expect(await found(coordinator, { slug: 'Dar' })).toMatchObject({ fields: [{ field: 'slug', code: 'slugInvalid' }] });
    expect(await found(coordinator, { representative: { email: 'x', name: '', locale: 'de' } })).toMatchObject({
      fields: [{ field: 'representative.email' }, { field: 'representative.name' }, { field: 'representative.locale' }],
    });
    expect(await found(coordinator, { slug, representative })).toMatchObject({ fields: [{ field: 'slug', code: 'slugTaken' }] });
    expect(await counts()).toEqual(before);
  });

  it('no twin of one that is there in another script, unless somebody says why', async () => {
    const { slug } = await makeOrganisation(db, { name: { fr: 'Association Hasnouna' } });
    const before = await counts();
    const twin = { slug: 'hasnouna-bis', name: { ar: 'جمعية حسنونة' } };
    expect(await found(coordinator, twin)).toMatchObject({ code: 'likelyTwin', twins: [{ organisation: { slug }, by: ['name'] }] });
    expect(await counts()).toEqual(before);
    const made = await found(coordinator, { ...twin, twinReason: 'Une autre association, de Fès' });
    expect(made).toBeInstanceOf(Organisation);
    expect(await db.sql('select reason from coalition_member_reason where organisation_id = $1', [(made as Organisation).id])).toEqual([{ reason: 'Une autre association, de Fès' }]);
  });

  it('what an organisation is: form, seat, branches, themes; a group without legal form where it is welcome', async () => {
    const facts = { acronym: ' DPT ', kindOfOrganisation: 'association', formedOn: '2018-04-12', seat: 'MA-TNG', branches: ['MA-TET', 'MA-TET'], themes: ['health', 'women'] };
    const made = await found(coordinator, facts);
    expect(made).toMatchObject({ ...facts, acronym: 'DPT', branches: ['MA-TET'], unformedReason: null });
    const { id } = made as Organisation;
    expect(await found(coordinator, { formedOn: '2026-02-30', unformedReason: 'x', seat: 'MA-XXX', themes: ['football'] })).toMatchObject({ fields: [{ field: 'formedOn', code: 'notADay' }, { code: 'formedOrNot' }, { field: 'kindOfOrganisation', code: 'informalNotWelcome' }, { code: 'unknownSeat' }, { code: 'unknownTheme' }] });
    const informal = { organisationId: id, kindOfOrganisation: 'informal', unformedReason: 'Un groupe d’habitantes' } as const;
    expect(await api.get(UpdateOrganisation).run(coordinator, informal)).toMatchObject({ fields: [{ field: 'kindOfOrganisation', code: 'informalNotWelcome' }] });
    await expect(api.get(UpdateCoalition).run((await makeMember(db, { organisationId: id, role: 'representative' })).ctx, { coalitionId, welcomesInformal: true })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await api.get(UpdateCoalition).run(coordinator, { coalitionId, welcomesInformal: true })).toMatchObject({ welcomesInformal: true });
    expect(await api.get(UpdateOrganisation).run(coordinator, informal)).toMatchObject({ kindOfOrganisation: 'informal', formedOn: null, unformedReason: 'Un groupe d’habitantes', seat: 'MA-TNG' });
    expect(await api.get(UpdateOrganisation).run(coordinator, { organisationId: id, kindOfOrganisation: 'association', formedOn: '2020-01-01' })).toMatchObject({ formedOn: '2020-01-01', unformedReason: null });
  });

  it('works in languages, and from towns abroad as well', async () => {
    const facts = { seat: 'FR', city: { fr: 'Lyon' }, branchesAbroad: [{ country: 'BE', town: ' Bruxelles ' }], languages: ['fr', 'ary', 'fr'] };
    expect(await found(coordinator, facts)).toMatchObject({ seat: 'FR', branchesAbroad: [{ country: 'BE', town: 'Bruxelles' }], languages: ['fr', 'ary'] });
    const wrong = { seat: 'MA', branchesAbroad: [{ country: 'MA', town: 'Tanger' }, { country: 'FR', town: ' ' }], languages: ['tlh'] };
    expect(await found(coordinator, wrong)).toMatchObject({ fields: [{ code: 'unknownSeat' }, { field: 'branchesAbroad.0.country', code: 'unknownCountry' }, { field: 'branchesAbroad.1.town', code: 'townMissing' }, { code: 'unknownLanguage' }] });
  });

  it('is for who leads that coalition', async () => {
    const elsewhere = await makeCoordinator(db, { coalitionId: (await makeCoalition(db)).id });
    const member = await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId })).id, role: 'representative' });
    const before = await counts();
    for (const ctx of [elsewhere.ctx, member.ctx]) await expect(found(ctx)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(found(citizen())).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await counts()).toEqual(before);
  });

  it('a coalition is for the command line, which invites its administrator', async () => {
    const run = (app: INestApplicationContext, ctx: RequestContext, slug: string) => app.get(FoundCoalition).run(ctx, { slug, name: { fr: 'Kalimat' }, admin: representative });
    await expect(run(api, coordinator, 'kalimat')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const made = await run(worker, systemContext('spec'), 'kalimat');
    if (!(made instanceof Coalition)) throw new Error('not founded');
    expect(await db.sql('select roles, organisation_id from invitation where coalition_id = $1', [made.id])).toEqual([{ roles: ['admin'], organisation_id: null }]);
    expect(await run(worker, systemContext('spec'), 'kalimat')).toBeInstanceOf(InvalidInput);
    expect(await db.sql('select count(*)::int as n from invitation where coalition_id = $1', [made.id])).toEqual([{ n: 1 }]);
  });

  describe('what an organisation says of itself', () => {
    const update = (ctx: RequestContext, organisationId: string, more: object) => api.get(UpdateOrganisation).run(ctx, { organisationId, ...more });

    it('is changed by its representative and by who leads its coalition; what is not given stays', async () => {
      const { id } = await makeOrganisation(db, { coalitionId, name: { fr: 'Ancien' } });
      const { ctx } = await makeMember(db, { organisationId: id, role: 'representative' });
      expect(await update(ctx, id, { name: { fr: 'Nouveau', ar: 'جديد' }, embedDomains: ['WWW.dar.ma', 'www.dar.ma', 'مثال.المغرب'] })).toMatchObject({ texts: { name: { fr: 'Nouveau', ar: 'جديد' } }, embedDomains: ['www.dar.ma', 'xn--mgbh0fb.xn--mgbc0a9azcg'] });
      expect(await update(coordinator, id, { accent: '#AB12CD', website: 'https://dar.ma' })).toMatchObject({ texts: { name: { fr: 'Nouveau' } }, accent: '#ab12cd', website: 'https://dar.ma' });
      expect(await update(ctx, id, { accent: '', website: null })).toMatchObject({ accent: null, website: 'https://dar.ma' });
      expect(await db.sql(`select detail from audit_entry where organisation_id = $1 and action = 'organisation.update' order by number`, [id])).toEqual([{ detail: { fields: 'name embedDomains' } }, { detail: { fields: 'website accent' } }, { detail: { fields: 'accent' } }]);
    });

    it('stays when something is wrong, or somebody else asks', async () => {
      const { id } = await makeOrganisation(db, { coalitionId, name: { fr: 'Ancien' } });
      const { ctx } = await makeMember(db, { organisationId: id, role: ['campaigner', 'analyst'] });
      const stranger = await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId })).id, role: 'representative' });
      const elsewhere = await makeCoordinator(db, { coalitionId: (await makeCoalition(db)).id });
      expect(await update(coordinator, id, { name: {}, embedDomains: ['*'] })).toMatchObject({ fields: [{ field: 'name' }, { field: 'embedDomains.0' }] });
      for (const who of [ctx, stranger.ctx, elsewhere.ctx]) await expect(update(who, id, { name: { fr: 'Pris' } })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
      await expect(update(citizen(), id, { name: { fr: 'Pris' } })).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
      await expect(update(ctx, 'x', {})).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await db.sql('select name from organisation where id = $1', [id])).toEqual([{ name: { fr: 'Ancien' } }]);
    });

    it('is out of reach of who leads a coalition it has left', async () => {
      const { id } = await makeOrganisation(db, { coalitionId });
      await db.sql('update coalition_member set left_on = now() where organisation_id = $1', [id]);
      await expect(update(coordinator, id, { name: { fr: 'Pris' } })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    });
  });
});
