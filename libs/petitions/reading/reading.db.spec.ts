import { FastifyAdapter } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { Module, type INestApplication } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { graphql } from 'graphql';
import { DataSource } from 'typeorm';
import { AuthApiModule, authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { ConfigModule } from '#libs/config';
import { ContextModule, type RequestContext } from '#libs/context';
import { CryptoModule } from '#libs/crypto';
import { DatabaseModule } from '#libs/database';
import { GraphqlModule } from '#libs/graphql';
import { dayOf } from '#libs/i18n';
import { JobsModule } from '#libs/jobs';
import { organisationEntities, OrganisationsApiModule } from '#libs/organisations';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { SmtpModule } from '#libs/smtp';
import { makeSpecDatabase, specConfig, type SpecDatabase } from '#libs/testing';
import { petitionEntities } from '../petition.entities.js';
import { PetitionsApiModule } from '../petitions.api.module.js';
import { makePetition } from '../testing/index.js';

type Answer = Record<string, { edges: { node: { slug: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }>;

describe('reading petitions through GraphQL', () => {
  let db: SpecDatabase;
  let app: INestApplication;
  let coalition: { id: string; slug: string };
  let lead: { id: string; slug: string };
  let partner: { id: string; slug: string };
  let campaigner: RequestContext;
  let moderator: RequestContext;
  let stranger: RequestContext;

  const ask = async (ctx: RequestContext, source: string): Promise<Record<string, unknown>> => {
    const { data, errors } = await graphql({ schema: app.get(GraphQLSchemaHost).schema, source, contextValue: { sawt: ctx } });
    if (errors) throw errors[0]!;
    return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  };
  const slugs = async (ctx: RequestContext, query: string) => Object.values((await ask(ctx, `{ ${query} { edges { node { slug } } } }`)) as Answer)[0]!.edges.map(({ node }) => node.slug);
  const made = (slug: string, more: object = {}) => makePetition(db, { coalitionId: coalition.id, organisationId: lead.id, slug, ...more });

  beforeAll(async () => {
    db = await makeSpecDatabase();
    const entities = [...authEntities, ...organisationEntities, ...petitionEntities];
    const tools = [ConfigModule.forRoot(specConfig(db)), ContextModule, CryptoModule, DatabaseModule.forRoot('sawt_app', entities), JobsModule, SmtpModule, GraphqlModule.forRoot()];
    @Module({ imports: [...tools, AuthApiModule, OrganisationsApiModule, PetitionsApiModule] })
    class World {}
    app = await NestFactory.create(World, new FastifyAdapter(), { logger: false });
    await app.init();
    coalition = await makeCoalition(db, { slug: 'sante', name: { fr: 'Santé Tanger', ar: 'صحة طنجة' } });
    lead = await makeOrganisation(db, { coalitionId: coalition.id, slug: 'chifae', name: { fr: 'Chifae', ar: 'الشفاء' } });
    partner = await makeOrganisation(db, { coalitionId: coalition.id, slug: 'annour' });
    campaigner = (await makeMember(db, { organisationId: lead.id, role: 'campaigner' })).ctx;
    moderator = (await makeMember(db, { organisationId: partner.id, role: 'moderator' })).ctx;
    stranger = (await makeMember(db, { organisationId: partner.id, role: ['campaigner', 'representative'] })).ctx;
  });
  afterAll(async () => {
    await app.close();
    await db.drop();
  });

  it('gives a petition in the language asked for, with all its parts', async () => {
    const { id } = await made('centre', { partnerIds: [partner.id] });
    await db.sql(`insert into erratum (petition_id, number, text) values ($1, 1, '{"fr": "Lire 22 h", "ar": "تصحيح"}')`, [id]);
    await db.sql(`insert into delivery (id, petition_id, target_position, delivered_on, receipt) values (gen_random_uuid(), $1, 0, '2026-11-20', 'BO-1')`, [id]);
    await db.sql(`insert into petition_review (id, petition_id, decision, reasons, note) values (gen_random_uuid(), $1, 'changes_requested', '{no-action,unknown}', 'Précisez.')`, [id]);
    const query = `{ petition(slug: "centre") {
      slug state referenceLocale isImported personsPerMailbox textVersion textHash openedAt closesAt locales titre: title(locale: "fr") title(locale: "ar") autre: title(locale: "es") body(locale: "ar")
      targets { name(locale: "ar") kind } organisations { slug name(locale: "fr") } coalition { slug } milestones { goal label reachedAt } errata { number text(locale: "ar") } updates { title }
      deliveries { deliveredOn receipt signatures target { name(locale: "fr") } } answers { text } changes { state } reviews { note } importedTally { signatures } source { name } texts { locale isReady isBehind } myActions } }`;
    const { petition } = (await ask(citizen('fr'), query)) as { petition: Record<string, unknown> };
    expect(petition).toMatchObject({
      slug: 'centre', state: 'OPEN', referenceLocale: 'fr', isImported: false, personsPerMailbox: 1, textVersion: 1, textHash: expect.stringMatching(/^[\da-f]{64}$/) as string, closesAt: null, locales: ['ar', 'fr'],
      titre: 'Un centre de santé ouvert le soir à Beni Makada', title: 'مركز صحي مفتوح مساءً ببني مكادة', autre: 'Un centre de santé ouvert le soir à Beni Makada', body: expect.stringContaining('نطالب') as string,
      targets: [{ name: 'مجلس الجهة', kind: 'region' }], organisations: [{ slug: 'chifae', name: 'Chifae' }, { slug: 'annour', name: 'Association' }], coalition: { slug: 'sante' },
      milestones: [{ goal: 100, label: '', reachedAt: null }, { goal: 1000, label: '', reachedAt: null }], errata: [{ number: 1, text: 'تصحيح' }], updates: [],
      deliveries: [{ deliveredOn: '2026-11-20', receipt: 'BO-1', signatures: null, target: { name: 'Conseil de la région' } }], answers: [], changes: [{ state: 'OPEN' }], reviews: [], importedTally: null, source: null,
      texts: [{ locale: 'ar', isReady: true, isBehind: false }, { locale: 'fr', isReady: true, isBehind: false }], myActions: [],
    });
    const staff = (await ask(campaigner, '{ petition(slug: "centre") { reviews { decision note words { referenceLocale texts { locale } } reasons { code label isShown } } myActions } }'))['petition'];
    expect(staff).toEqual({ reviews: [{ decision: 'CHANGES_REQUESTED', note: 'Précisez.', words: null, reasons: [{ code: 'no-action', label: 'Aucune action précise demandée', isShown: true }] }], myActions: ['EDIT', 'PAUSE', 'CLOSE', 'CORRECT', 'PUBLISH_UPDATE'] });
    await db.sql('delete from petition where id = $1', [id]);
  });

  it('shows a draft to its organisation and to nobody else', async () => {
    await made('brouillon', { state: 'draft' });
    await made('a-relire', { state: 'in_review' });
    const state = async (ctx: RequestContext, slug: string) => (await ask(ctx, `{ petition(slug: "${slug}") { state } }`))['petition'];
    expect(await state(campaigner, 'brouillon')).toEqual({ state: 'DRAFT' });
    expect([await state(stranger, 'brouillon'), await state(citizen(), 'brouillon'), await state(moderator, 'brouillon')]).toEqual([null, null, null]);
    expect([await state(stranger, 'a-relire'), await state(citizen(), 'a-relire'), await state(moderator, 'a-relire')]).toEqual([null, null, { state: 'IN_REVIEW' }]);
    expect(await slugs(stranger, 'myPetitions')).toEqual([]);
    expect(await slugs(campaigner, 'myPetitions')).toEqual(['a-relire', 'brouillon']);
    expect(await slugs(campaigner, 'myPetitions(filter: { state: DRAFT, query: "Beni" })')).toEqual(['brouillon']);
    expect(await slugs(campaigner, 'myPetitions(filter: { query: "100%" })')).toEqual([]);
    expect(await slugs(moderator, 'reviewQueue')).toEqual(['a-relire']);
    await expect(slugs(citizen(), 'myPetitions')).rejects.toMatchObject({ originalError: { code: 'NOT_SIGNED_IN' } });
    await expect(slugs(campaigner, 'reviewQueue')).rejects.toMatchObject({ originalError: { code: 'NOT_ALLOWED' } });
  });

  it('lists public petitions page by page, narrowed as wished', async () => {
    await db.sql('delete from petition');
    const texts = [['eau', 'De l’eau potable pour chaque quartier', 'الماء الصالح للشرب لكل حي'], ['ecole', 'Réparons les écoles de la médina', 'إصلاح المدارس بالمدينة القديمة'], ['bus', 'Un bus de nuit pour tout le monde', 'حافلة ليلية للجميع']] as const;
    for (const [i, [slug, fr, ar]] of texts.entries()) {
      const { id } = await made(slug, { titles: { fr, ar }, ...(slug === 'bus' && { organisationId: partner.id, state: 'closed' }) });
      await db.sql(`update petition set opened_at = timestamptz '2026-11-01' + $2 * interval '1 day' where id = $1`, [id, i]);
    }
    await made('cachee', { state: 'draft' });
    await made('uk-1', { isImported: true, titles: { en: 'Ban single use plastic' } });
    expect(await slugs(citizen(), 'petitions')).toEqual(['bus', 'ecole', 'eau']);
    expect(await slugs(campaigner, 'petitions')).toEqual(['bus', 'ecole', 'eau']);
    const first = (await ask(citizen(), '{ petitions(first: 2) { edges { node { slug } } pageInfo { hasNextPage endCursor } } }')) as Answer;
    expect(first['petitions']!.pageInfo.hasNextPage).toBe(true);
    expect(await slugs(citizen(), `petitions(first: 2, after: "${first['petitions']!.pageInfo.endCursor}")`)).toEqual(['eau']);
    const narrowed: [string, string[]][] = [
      ['state: CLOSED', ['bus']], ['state: DRAFT', []], ['organisation: "annour"', ['bus']], ['coalition: "sante"', ['bus', 'ecole', 'eau']], ['coalition: "autre"', []], ['isImported: true', ['uk-1']],
      ['locale: "en"', []], ['locale: "ar"', ['bus', 'ecole', 'eau']], ['query: "école"', ['ecole']], ['query: "مدارس"', ['ecole']], ['query: "والمدارس"', ['ecole']], ['query: "ماء شرب"', ['eau']], ['query: "eau école"', []], ['query: "؟!"', []],
    ];
    for (const [filter, expected] of narrowed) expect([filter, await slugs(citizen(), `petitions(filter: { ${filter} })`)]).toEqual([filter, expected]);
    expect(await slugs(citizen(), `petitions(filter: { coalition: "${coalition.id}", organisation: "${lead.id}" })`)).toEqual(['ecole', 'eau']);
  });

  it('reads each kind of part once for a whole page', async () => {
    const source = app.get(DataSource);
    const original = source.createQueryRunner.bind(source);
    let transactions = 0;
    source.createQueryRunner = (mode) => (transactions++, original(mode));
    await ask(citizen('ar'), '{ petitions { edges { node { title body locales targets { name } organisations { slug } milestones { goal } } } } }');
    source.createQueryRunner = original;
    expect(transactions).toBe(6); // the list, texts, targets, partners, organisations, milestones
  });

  it('drafts, refuses and tells the difference in one union', async () => {
    const create = (title: string) => `mutation { createPetition(input: { coalition: "sante", organisation: "chifae", referenceLocale: "fr", texts: [{ locale: "fr", title: "${title}", body: "Nous demandons que les arbres de la corniche soient protégés et arrosés." }], targets: [{ name: { fr: "Commune de Tanger" }, kind: "commune" }] })
      { __typename ... on Petition { slug state myActions } ... on UserError { code message } ... on InvalidInput { fields { field code } } } }`;
    expect((await ask(campaigner, create('Des arbres')))['createPetition']).toMatchObject({ __typename: 'Petition', slug: 'des-arbres', state: 'DRAFT', myActions: ['EDIT', 'SUBMIT'] });
    expect((await ask(campaigner, create('Arbres')))['createPetition']).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'texts.0.title', code: 'tooShort' }] });
    const verb = async (ctx: RequestContext, call: string) => Object.values(await ask(ctx, `mutation { ${call} { __typename ... on Petition { state } ... on UserError { code } } }`))[0];
    expect(await verb(campaigner, 'openPetition(petition: "des-arbres")')).toEqual({ __typename: 'IllegalMove', code: 'illegalMove' });
    expect(await verb(campaigner, 'submitPetition(petition: "des-arbres")')).toEqual({ __typename: 'Petition', state: 'IN_REVIEW' });
    await expect(verb(campaigner, 'reviewPetition(input: { petition: "des-arbres", decision: APPROVE })')).rejects.toMatchObject({ originalError: { code: 'NOT_ALLOWED' } });
    expect(await verb(moderator, 'reviewPetition(input: { petition: "des-arbres", decision: REQUEST_CHANGES, note: "Lesquels ?" })')).toEqual({ __typename: 'Petition', state: 'DRAFT' });
    expect(await verb(campaigner, 'submitPetition(petition: "des-arbres")')).toEqual({ __typename: 'Petition', state: 'IN_REVIEW' });
    expect(await verb(moderator, 'reviewPetition(input: { petition: "des-arbres", decision: APPROVE })')).toEqual({ __typename: 'Petition', state: 'APPROVED' });
    expect(await verb(campaigner, 'openPetition(petition: "des-arbres")')).toEqual({ __typename: 'Petition', state: 'OPEN' });
    expect(await verb(campaigner, 'closePetition(petition: "des-arbres")')).toEqual({ __typename: 'Petition', state: 'CLOSED' });
    expect(await verb(campaigner, `deliverPetition(input: { petition: "des-arbres", target: 0, deliveredOn: "${dayOf(new Date())}", receipt: "1" })`)).toEqual({ __typename: 'Petition', state: 'DELIVERED' });
  });
});
