import { AuthApiModule, authEntities } from '#libs/auth';
import { citizen, makeAccount } from '#libs/auth/testing';
import type { RequestContext } from '#libs/context';
import { makeSpecDatabase, specConfig, startGraphql, type SpecDatabase, type SpecGraphql } from '#libs/testing';
import { Actors, organisationEntities, OrganisationsApiModule } from './index.js';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from './testing/index.js';

const password = 'une phrase bien longue';
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignedIn { me { email memberships { roles organisation { slug name(locale: "ar") } } coalitions { roles coalition { slug } } sessions { isCurrent } } } ... on UserError { code message } } }`;

/** The GraphQL doors of accounts and organisations, in process; only HTTP is missing. */
describe('the doors of accounts and organisations', () => {
  let db: SpecDatabase;
  let graphql: SpecGraphql;

  beforeAll(async () => {
    db = await makeSpecDatabase();
    graphql = await startGraphql(specConfig(db), [...authEntities, ...organisationEntities], [AuthApiModule, OrganisationsApiModule]);
  });
  afterAll(async () => {
    await graphql.app.close();
    await db.drop();
  });

  it('let staff in with a cookie, show them their places, and out again', async () => {
    const coalition = await makeCoalition(db, { slug: 'kalimat' });
    const { id: organisationId } = await makeOrganisation(db, { slug: 'dar', coalitionId: coalition.id, name: { fr: 'Maison', ar: 'الدار' } });
    const { id, email } = await makeAccount(db, { password });
    await db.sql(`insert into membership (organisation_id, account_id, role) values ($1, $2, 'mailing_operator')`, [organisationId, id]);
    await db.sql(`insert into coalition_staff (coalition_id, account_id, role) values ($1, $2, 'admin')`, [coalition.id, id]);

    const entered = await graphql.ask(citizen(), signIn, { input: { email, password } });
    expect(entered.codes).toEqual([]);
    expect(entered.data!['signIn']).toEqual({
      __typename: 'SignedIn',
      me: { email, memberships: [{ roles: ['MAILING_OPERATOR'], organisation: { slug: 'dar', name: 'الدار' } }], coalitions: [{ roles: ['ADMIN'], coalition: { slug: 'kalimat' } }], sessions: [{ isCurrent: true }] },
    });
    expect(entered.cookies).toEqual([expect.stringMatching(/^__Host-sawt=[A-Za-z0-9_-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=604800$/)]);

    const cookie = entered.cookies[0]!.split(';')[0]!;
    const here: RequestContext = { ...citizen(), actor: await graphql.app.get(Actors).of(cookie) };
    expect((await graphql.ask(here, '{ me { email hasTotp } }')).data).toEqual({ me: { email, hasTotp: false } });
    const left = await graphql.ask(here, 'mutation { signOut }');
    expect(left).toMatchObject({ data: { signOut: true }, cookies: [expect.stringContaining('Max-Age=0')] });
    expect(await graphql.app.get(Actors).of(cookie)).toEqual({ kind: 'anonymous' });
  });

  it('say in the language asked for that sign-in failed, and set no cookie', async () => {
    const answer = await graphql.ask(citizen('ar'), signIn, { input: { email: 'nobody@example.org', password } });
    expect(answer).toMatchObject({ data: { signIn: { __typename: 'SignInFailed', code: 'signInFailed', message: expect.stringContaining('كلمة المرور') as string } }, cookies: [] });
    expect((await graphql.ask(citizen(), '{ me { email } }')).data).toEqual({ me: null });
  });

  it('show everybody who exists', async () => {
    const { slug } = await makeOrganisation(db, { coalitionId: (await makeCoalition(db, { slug: 'ouverte' })).id, name: { fr: 'Ouverte' } });
    const answer = await graphql.ask(citizen(), `query ($slug: String!) { coalitions { slug } coalition(slug: "ouverte") { slug name organisations { slug name texts { name { fr ar } } } } organisation(slug: $slug) { name city coalitions { slug } } organisations(first: 1, filter: { coalition: "ouverte" }) { edges { node { slug } } pageInfo { hasNextPage } } }`, { slug });
    expect(answer.codes).toEqual([]);
    expect(answer.data).toMatchObject({
      coalition: { slug: 'ouverte', organisations: [{ slug, name: 'Ouverte', texts: { name: { fr: 'Ouverte', ar: null } } }] },
      organisation: { name: 'Ouverte', city: '', coalitions: [{ slug: 'ouverte' }] },
      organisations: { edges: [{ node: { slug } }], pageInfo: { hasNextPage: false } },
    });
  });

  it('let who leads a coalition found an organisation, its members read the log, and turn others away', async () => {
    const { id: coalitionId } = await makeCoalition(db);
    const coordinator = await makeCoordinator(db, { coalitionId });
    const found = `mutation ($input: FoundOrganisationInput!) { foundOrganisation(input: $input) { __typename ... on Organisation { id slug } ... on InvalidInput { fields { field code } } } }`;
    const input = { coalitionId, slug: 'nouvelle', name: { fr: 'Nouvelle' }, kind: 'FOUNDER', representative: { email: 'a@example.org', name: 'A', locale: 'fr' } };
    expect((await graphql.ask(citizen(), found, { input })).codes).toEqual(['NOT_SIGNED_IN']);
    const made = await graphql.ask(coordinator.ctx, found, { input });
    expect(made.data).toMatchObject({ foundOrganisation: { __typename: 'Organisation', slug: 'nouvelle' } });
    expect((await graphql.ask(coordinator.ctx, found, { input: { ...input, name: { fr: 'Ancienne' } } })).data).toMatchObject({ foundOrganisation: { fields: [{ field: 'slug', code: 'slugTaken' }] } });

    const { id: organisationId } = made.data!['foundOrganisation'] as { id: string };
    const log = `query ($organisationId: ID!) { auditLog(organisationId: $organisationId) { edges { node { number action account { name } detail } } } members(organisationId: $organisationId) { account { name } email roles } invitations(organisationId: $organisationId) { email roles } }`;
    const representative = await makeMember(db, { organisationId, role: 'representative' });
    const read = await graphql.ask(representative.ctx, log, { organisationId });
    expect(read.codes).toEqual([]);
    expect(read.data).toMatchObject({
      auditLog: { edges: [{ node: { action: 'organisation.found' } }, { node: { action: 'invitation.send', detail: '{"roles":"representative"}' } }] },
      members: [{ email: representative.email, roles: ['REPRESENTATIVE'] }],
      invitations: [{ email: 'a@example.org', roles: ['representative'] }],
    });
    const stranger = await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId })).id, role: 'representative' });
    for (const field of ['auditLog(organisationId: $id) { edges { node { number } } }', 'members(organisationId: $id) { roles }', 'invitations(organisationId: $id) { id }']) {
      expect(await graphql.ask(stranger.ctx, `query ($id: ID!) { ${field} }`, { id: organisationId })).toMatchObject({ data: null, codes: ['NOT_ALLOWED'] });
    }
  });
});
