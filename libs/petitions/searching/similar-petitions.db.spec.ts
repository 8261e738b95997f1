import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { citizen } from '#libs/auth/testing';
import { NotSignedIn, systemContext, type RequestContext } from '#libs/context';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { ImportWriter } from '../importing/import-writer.service.js';
import { readUkPetition } from '../importing/uk-petition.js';
import { makePetition } from '../testing/index.js';
import { openHouse, type PetitionHouse } from '../testing/petition-house.js';
import type { Draft } from './similar-petitions.service.js';

const data = (name: string) => JSON.parse(gunzipSync(readFileSync(fileURLToPath(new URL(`../../../apps/cli/data/${name}.json.gz`, import.meta.url)))).toString()) as { id: number; action: string; background: string; code: string; details: string }[];

describe('similar petitions', () => {
  let db: SpecDatabase;
  let house: PetitionHouse;
  let coalitionId: string;
  let organisationId: string;
  let campaigner: RequestContext;
  const french: Draft = { locale: 'fr', title: 'Un centre de santé ouvert le soir à Beni Makada', body: 'Nous demandons que le centre de santé reste ouvert le soir.' };

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openHouse(db);
    coalitionId = (await makeCoalition(db)).id;
    organisationId = (await makeOrganisation(db, { coalitionId })).id;
    campaigner = (await makeMember(db, { organisationId, role: 'campaigner' })).ctx;
    const worker = await openHouse(db, 'worker');
    await worker.database.transaction(systemContext('spec'), (em) => new ImportWriter().write(em, { coalitionId, organisationId }, data('uk_petitions_published').map(readUkPetition)));
    await worker.close();
    await db.sql('analyze petition_search');
  });
  afterAll(async () => {
    await house.close();
    await db.drop();
  });

  it('are found for most of the duplicates that the UK Parliament refused, among the first five', async () => {
    const known = new Set((await db.sql<{ key: string }>('select source_key as key from petition')).map(({ key }) => key));
    const duplicates = data('uk_petitions_rejected_sample').filter(({ code }) => code === 'duplicate')
      .map((draft) => ({ draft, originals: (draft.details.match(/petitions\/\d+/g) ?? []).map((found) => `uk-parliament:${found.slice(10)}`).filter((key) => known.has(key)) }))
      .filter(({ originals }) => originals.length > 0);
    let found = 0;
    for (const { draft, originals } of duplicates) {
      const similar = await house.similar.run(campaigner, { locale: 'en', title: draft.action, body: draft.background });
      if (similar.slice(0, 5).some(({ petition }) => originals.includes(petition.sourceKey!))) found++;
    }
    expect(duplicates).toHaveLength(15);
    expect(found).toBeGreaterThanOrEqual(10);
  });

  it('come with the most alike first, with the title that resembles', async () => {
    const similar = await house.similar.run(campaigner, { locale: 'en', title: 'Allow personal electric vehicles on cycle lanes', body: 'Electric scooters and other personal electric vehicles should be allowed on cycle lanes and walkways.' });
    expect(similar[0]).toMatchObject({ title: 'Allow \'Personal Electric Vehicles\' to use cycle lanes and walkways.', petition: { isImported: true } });
    expect(similar[0]!.similarity).toBeGreaterThan(0.7);
    expect(similar.map(({ similarity }) => similarity)).toEqual(similar.map(({ similarity }) => similarity).sort((a, b) => b - a));
    expect(await house.similar.run(campaigner, { locale: 'en', title: 'Zxqv wkrtz plmnb', body: '' })).toEqual([]);
    expect(await house.similar.run(campaigner, { locale: 'en', title: '', body: '' })).toEqual([]);
  });

  it('may be drafts of one’s own organisation, never those of another, never the draft itself', async () => {
    const other = (await makeOrganisation(db, { coalitionId })).id;
    const mine = await makePetition(db, { coalitionId, organisationId, state: 'draft' });
    await makePetition(db, { coalitionId, organisationId: other, state: 'draft' });
    const shared = await makePetition(db, { coalitionId, organisationId: other, state: 'approved' });
    const open = await makePetition(db, { coalitionId, organisationId: other });
    const ids = async (words: Draft, except?: string) => (await house.similar.run(campaigner, words, except)).map(({ petition }) => petition.id).sort();
    expect(await ids(french)).toEqual([mine.id, shared.id, open.id].sort());
    expect(await ids(french, mine.id)).toEqual([shared.id, open.id].sort());
    expect(await ids({ locale: 'ar', title: 'مركز صحي مفتوح بالليل في بني مكادة', body: '' }, mine.id)).toEqual([shared.id, open.id].sort());
    await expect(house.similar.run(citizen(), french)).rejects.toThrow(NotSignedIn);
  });

  it('are looked up by index, also behind row security', async () => {
    const plan = await house.database.transaction(campaigner, async (em) => {
      await em.query('set local enable_seqscan = off');
      return em.query<Record<string, string>[]>(`explain select petition_id from petition_search where words like '% frackin%'`);
    });
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain('petition_search_words_idx');
  });
});
