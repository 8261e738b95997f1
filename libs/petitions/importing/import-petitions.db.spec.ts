import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { NestFactory } from '@nestjs/core';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { authEntities, AuthModule } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { ConfigModule } from '#libs/config';
import { NotSignedIn, systemContext } from '#libs/context';
import { CryptoModule } from '#libs/crypto';
import { DatabaseModule } from '#libs/database';
import { JobsModule } from '#libs/jobs';
import { organisationEntities, OrganisationsModule } from '#libs/organisations';
import { makeSpecDatabase, specConfig, type SpecDatabase } from '#libs/testing';
import { petitionEntities } from '../petition.entities.js';
import { PetitionsModule } from '../petitions.module.js';
import { ImportPetitions, type ImportReport } from './import-petitions.service.js';
import { readRecords } from './read-records.js';
import { readUkPetition } from './uk-petition.js';
import { readUkRejected } from './uk-rejected.js';

const file = (name: string) => createReadStream(fileURLToPath(new URL(`../../../apps/cli/data/${name}.json.gz`, import.meta.url))).pipe(createGunzip());
const published = () => readRecords(file('uk_petitions_published'));
const rejected = () => readRecords(file('uk_petitions_rejected_sample'));

describe('importing the petitions of the UK Parliament', () => {
  let db: SpecDatabase;
  let app: INestApplicationContext;
  let service: ImportPetitions;
  const ctx = systemContext('import');
  const tables = ['coalition', 'organisation', 'petition', 'petition_text', 'petition_target', 'petition_partner', 'petition_change', 'petition_review', 'petition_search', 'answer', 'imported_tally', 'audit_entry'];
  const fingerprint = async () => Promise.all(tables.map((table) => db.sql(`select '${table}' as name, count(*)::int, md5(string_agg(t::text, '|' order by t::text)) from ${table} t`)));

  beforeAll(async () => {
    db = await makeSpecDatabase();
    const entities = [...authEntities, ...organisationEntities, ...petitionEntities];
    @Module({ imports: [ConfigModule.forRoot(specConfig(db)), CryptoModule, DatabaseModule.forRoot('sawt_worker', entities), JobsModule, AuthModule, OrganisationsModule, PetitionsModule] })
    class World {}
    app = await NestFactory.createApplicationContext(World, { logger: ['error'] });
    service = app.get(ImportPetitions);
  });
  afterAll(async () => {
    await app.close();
    await db.drop();
  });

  it('takes in all 1,270 with their history, answers and counts, and marks them as imported', async () => {
    const report = await service.run(ctx, published(), readUkPetition);
    expect(report).toEqual({ read: 1270, added: 1270, changed: 0, unchanged: 0, problems: [] });
    expect(await db.sql(`select count(*)::int as n, count(*) filter (where is_imported and source_key like 'uk-parliament:%' and source ->> 'licence' = 'Open Government Licence v3.0' and text_hash is null)::int as marked from petition`)).toEqual([{ n: 1270, marked: 1270 }]);
    expect(await db.sql(`select state, count(*)::int as n from petition group by 1 order by 1`)).toEqual([{ state: 'answered', n: 106 }, { state: 'closed', n: 1164 }]);
    expect(await db.sql(`select state, count(*)::int as n from petition_change group by 1 order by 1`)).toEqual([
      { state: 'answered', n: 106 }, { state: 'closed', n: 1078 }, { state: 'draft', n: 1270 }, { state: 'in_review', n: 1270 }, { state: 'open', n: 1270 },
    ]);
    expect(await db.sql(`select kind, count(*)::int as n from answer group by 1 order by 1`)).toEqual([{ kind: 'answer', n: 106 }, { kind: 'debate', n: 17 }]);
    expect(await db.sql(`select c.name ->> 'fr' as name, c.is_archive, count(*)::int as n from petition p join coalition c on c.id = p.coalition_id group by 1, 2`)).toEqual([{ name: 'Archives : pétitions du Parlement britannique', is_archive: true, n: 1270 }]);
  });

  it('keeps a petition as its source has it', async () => {
    const [kuvan] = await db.sql(`select p.slug, p.state, p.opened_at, p.closed_at, t.title, t.body, i.signatures, i.as_of, i.source, p.source ->> 'url' as url, a.answered_on::text, a.summary
      from petition p join petition_text t on t.petition_id = p.id join imported_tally i on i.petition_id = p.id join answer a on a.petition_id = p.id where source_key = 'uk-parliament:300034'`);
    expect(kuvan).toMatchObject({
      slug: 'fund-kuvan-sapropterin-on-the-nhs-for-people-with-pku-300034', state: 'answered', opened_at: new Date('2020-03-05T15:48:39.806Z'), closed_at: new Date('2020-09-05T22:59:59.999Z'),
      title: 'Fund Kuvan (sapropterin) on the NHS for people with PKU', signatures: 19760, as_of: new Date('2020-09-05T23:00:08.447Z'), source: 'UK Parliament petitions',
      url: 'https://petition.parliament.uk/petitions/300034', answered_on: '2020-04-07',
    });
    expect(kuvan!['body']).toContain('commissioned by the NHS.\nThe government should');
    const changes = await db.sql(`select c.state, c.at from petition_change c join petition p on p.id = c.petition_id where source_key = 'uk-parliament:300034' order by at`);
    expect(changes.map((change) => change['state'])).toEqual(['draft', 'in_review', 'open', 'answered', 'closed']);
  });

  it('changes nothing the second time, and says so', async () => {
    const before = await fingerprint();
    expect(await service.run(ctx, published(), readUkPetition)).toEqual({ read: 1270, added: 0, changed: 0, unchanged: 1270, problems: [] });
    expect(await fingerprint()).toEqual(before);
  });

  it('puts refused petitions, with their reasons, into the history of moderation, out of the public sight', async () => {
    expect(await service.run(ctx, rejected(), readUkRejected)).toEqual({ read: 285, added: 285, changed: 0, unchanged: 0, problems: [] });
    expect(await db.sql(`select r.reasons[1] as reason, count(*)::int as n from petition_review r join petition p on p.id = r.petition_id and p.state = 'rejected' where r.is_imported and r.decision = 'rejected' group by 1 order by 1`)).toEqual([
      { reason: 'already-happening', n: 60 }, { reason: 'duplicate', n: 60 }, { reason: 'fake-name', n: 19 }, { reason: 'foi', n: 1 }, { reason: 'honours', n: 25 }, { reason: 'irrelevant', n: 60 }, { reason: 'no-action', n: 60 },
    ]);
    expect(await db.sql(`select count(*)::int as n from petition_search s join petition p on p.id = s.petition_id where p.state = 'rejected'`)).toEqual([{ n: 0 }]);
    expect((await service.run(ctx, rejected(), readUkRejected)).unchanged).toBe(285);
  });

  it('rewrites a petition whose record has changed, under the same address', async () => {
    const whole = { id: 999001, action: 'Plant trees along every road', background: 'Roads without trees are hot.', additional_details: null, state: 'open', signature_count: 7, created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-02T00:00:00Z', opened_at: '2026-01-02T00:00:00Z', moderation_threshold_reached_at: null };
    const one = (record: object): Promise<ImportReport> => service.run(ctx, readRecords((async function* () { yield Buffer.from(JSON.stringify([record])); })()), readUkPetition);
    expect(await one(whole)).toMatchObject({ added: 1 });
    const [first] = await db.sql(`select id, slug from petition where source_key = 'uk-parliament:999001'`);
    expect(await one({ ...whole, signature_count: 9, updated_at: '2026-01-03T00:00:00Z' })).toMatchObject({ added: 0, changed: 1, unchanged: 0 });
    expect(await db.sql(`select p.id, p.slug, i.signatures from petition p join imported_tally i on i.petition_id = p.id where source_key = 'uk-parliament:999001'`)).toEqual([{ ...first, signatures: 9 }]);
  });

  it('names bad records by line and goes on', async () => {
    const good = { id: 999100, action: 'Good petition', background: 'A text of its own.', state: 'open', signature_count: 1, created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z', opened_at: '2026-01-01T00:00:00Z' };
    const lines = [JSON.stringify(good), '{"id": 999101, broken', JSON.stringify({ ...good, id: 'x', opened_at: 'yesterday' }), JSON.stringify(good), '42', JSON.stringify({ ...good, id: 999102, action: 'null\0' }), JSON.stringify({ ...good, id: 999103 })];
    const report = await service.run(ctx, readRecords((async function* () { yield Buffer.from(lines.join('\n')); })()), readUkPetition);
    expect(report).toMatchObject({ read: 7, added: 2 });
    expect(report.problems.map(({ line, number }) => [line, number])).toEqual([[2, 2], [3, 3], [4, 4], [5, 5], [6, 6]]);
    expect(report.problems[1]!.reason).toMatch(/id: .*; opened_at: /);
    expect(report.problems[2]!.reason).toContain('uk-parliament:999100 is there twice');
    expect(await db.sql(`select source_key from petition where source_key ~ ':9991' order by 1`)).toEqual([{ source_key: 'uk-parliament:999100' }, { source_key: 'uk-parliament:999103' }]);
  });

  it('is for the command line only', async () => {
    await expect(service.run(citizen(), published(), readUkPetition)).rejects.toThrow(NotSignedIn);
  });
});
