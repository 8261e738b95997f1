import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import type { RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { Coalitions, organisationEntities } from '#libs/organisations';
import { makeCharter, makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { petitionEntities } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { connect, makeSpecDatabase, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { Stream } from './stream.service.js';

/** Real: the API's role, whoever asks. Rows are put in past the services, so that each is as hidden as it can be. */
describe('the stream', () => {
  let db: SpecDatabase;
  let connection: SpecConnection;
  let stream: Stream;
  let ours: { id: string; slug: string };
  let house: { id: string; slug: string };
  let lead: RequestContext;
  let insider: RequestContext;

  beforeAll(async () => {
    db = await makeSpecDatabase();
    connection = await connect(db, 'app', [...authEntities, ...organisationEntities, ...petitionEntities]);
    stream = new Stream(connection.database, new Coalitions(connection.database));
    ours = await makeCoalition(db);
    house = await makeOrganisation(db, { coalitionId: ours.id, isListed: false });
    lead = (await makeCoordinator(db, { coalitionId: ours.id })).ctx;
    insider = (await makeMember(db, { organisationId: house.id, role: 'representative' })).ctx;
  });
  afterAll(async () => {
    await connection.close();
    await db.drop();
  });

  const kinds = async (who: RequestContext, coalition = ours.slug) => (await stream.page(who, { coalition, first: 50 })).edges.map(({ node }) => `${node.kind} ${node.slug}`);
  /** The same for a passer-by, for who leads the coalition and for who works there. */
  async function told(coalition = ours.slug): Promise<string[]> {
    const [anybody, ...staff] = await Promise.all([citizen(), lead, insider].map((who) => kinds(who, coalition)));
    for (const one of staff) expect(one).toEqual(anybody);
    return anybody!;
  }
  const petition = (state: 'open' | 'draft' | 'scheduled' | 'answered', slug: string, more = {}) => makePetition(db, { coalitionId: ours.id, organisationId: house.id, state, slug, ...more });

  it('tells of a petition what everybody may read, and nothing before it opens', async () => {
    await petition('draft', 'brouillon');
    await petition('scheduled', 'prevue');
    await petition('answered', 'ailleurs', { isImported: true });
    expect(await told()).toEqual([]);
    const { id } = await petition('answered', 'repondue');
    await db.sql(`update petition set opened_at = '2026-03-01' where id = $1`, [id]);
    await db.sql(`update milestone set reached_at = '2026-03-05' where petition_id = $1 and goal = 100`, [id]);
    await db.sql(`insert into delivery (id, petition_id, target_position, delivered_on, signatures) values ($1, $2, 0, '2026-04-01', 240)`, [newId(), id]);
    await db.sql(`insert into answer (id, petition_id, answered_on, text, locale, target_position) values ($1, $2, '2026-05-01', 'Oui.', 'fr', 0)`, [newId(), id]);
    expect(await told()).toEqual(['petition_answered repondue', 'petition_delivered repondue', 'milestone_reached repondue', 'petition_opened repondue']);
    const [answer, delivery, milestone] = (await stream.page(citizen(), { coalition: ours.slug })).edges.map(({ node }) => node);
    expect([answer!.said.fr, delivery!.count, milestone!.count]).toEqual(['Conseil de la région', 240, 100]);
  });

  it('names an organisation that agreed to it and is active, and no other', async () => {
    const { id, slug } = await makeCoalition(db);
    const joined = async (isListed: boolean | null, set = '') => {
      const one = await makeOrganisation(db, { coalitionId: id, isListed });
      if (set) await db.sql(`update coalition_member set ${set} where organisation_id = $1`, [one.id]);
      return one;
    };
    await joined(null);
    await joined(false);
    await joined(true, `standing = 'suspended'`);
    await joined(true, `standing = 'left', left_on = current_date`);
    await joined(true, `kind = 'candidate'`);
    const named = await joined(true);
    expect(await told(slug)).toEqual([`organisation_joined ${named.slug}`]);
  });

  it('tells of campaigns that began, activities for everybody, and adopted charters', async () => {
    const { id, slug } = await makeCoalition(db);
    const one = await makeOrganisation(db, { coalitionId: id });
    await makeCharter(db, { coalitionId: id });
    const campaign = (name: string, state: string, opened: string | null) =>
      db.sql(`insert into campaign (id, coalition_id, organisation_id, slug, title, state, starts_on, opened_at) values ($1, $2, $3, $4, '{"fr":"C"}', $5, '2026-01-01', $6)`, [newId(), id, one.id, `${slug}-${name}`, state, opened]);
    await campaign('cachee', 'planned', null);
    await campaign('ouverte', 'active', '2026-02-01');
    const activity = (name: string, state: string, audience: string) =>
      db.sql(`insert into activity (id, coalition_id, slug, kind, state, title, starts_at, ends_at, time_zone, audience, announced_at) values ($1, $2, $3, 'training', $4, '{"fr":"A"}', '2026-12-01', '2026-12-02', 'Africa/Casablanca', $5, '2026-01-15')`, [newId(), id, `${slug}-${name}`, state, audience]);
    await activity('membres', 'announced', 'members');
    await activity('prevue', 'planned', 'public');
    await activity('annulee', 'called_off', 'public');
    await activity('pour-tous', 'announced', 'public');
    const lines = (await told(slug)).filter((line) => !line.startsWith('organisation_joined'));
    expect(lines).toEqual([`charter_adopted ${slug}`, `campaign_begun ${slug}-ouverte`, `activity_announced ${slug}-pour-tous`]);
  });

  it('goes from page to page without telling a line twice, and knows no coalition there is none of', async () => {
    const { id: petitionId } = await petition('open', 'presque-ensemble');
    // In the same millisecond, one after the other.
    for (const at of ['2026-02-02 10:00:00.000100', '2026-02-02 10:00:00.000900', '2026-02-02 10:00:00.000500'])
      await db.sql(`insert into petition_update (id, petition_id, title, body, published_at) values ($1, $2, '{"fr":"N"}', '{"fr":"N"}', $3)`, [newId(), petitionId, at]);
    const seen: string[] = [];
    for (let after: string | undefined, i = 0; i < 50; i++) {
      const { edges, pageInfo } = await stream.page(citizen(), { first: 1, after });
      seen.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor!;
    }
    const all = (await stream.page(citizen(), { first: 50 })).edges.map(({ node }) => node.id);
    expect(seen).toEqual(all);
    expect(new Set(seen).size).toBe(seen.length);
    expect(await kinds(citizen(), 'no-such-coalition')).toEqual([]);
    expect((await stream.page(citizen(), { after: 'nonsense' })).edges.length).toBeGreaterThan(0);
  });
});
