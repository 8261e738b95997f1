import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { makeDataSource } from '#libs/database';
import { makeSpecDatabase, specConfig, type SpecDatabase } from '#libs/testing';
import { entities } from '../api.module.js';
import { makeApi } from '../api.js';

const file = fileURLToPath(new URL('../schema.graphql', import.meta.url));

describe('the api', () => {
  let db: SpecDatabase;
  let app: Awaited<ReturnType<typeof makeApi>>;
  beforeAll(async () => {
    db = await makeSpecDatabase();
    app = await makeApi(specConfig(db, { LOG_LEVEL: 'error' }), { hasPages: false });
    await app.init();
  });
  afterAll(async () => {
    await app.close();
    await db.drop();
  });

  it('boots with every door guarded, and speaks the schema that was committed (UPDATE_SCHEMA=1 writes it)', () => {
    const schema = `${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`;
    if (process.env['UPDATE_SCHEMA']) writeFileSync(file, schema);
    expect(readFileSync(file, 'utf8')).toBe(schema);
  });

  it('has entities that say what the migrations made', async () => {
    const owner = await makeDataSource({ url: db.adminUrl, entities, poolSize: 2 }).initialize();
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    await owner.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});
