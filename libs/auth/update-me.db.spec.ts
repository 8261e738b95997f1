import type { INestApplicationContext } from '@nestjs/common';
import { makeSpecDatabase, specConfig, startAsApi, type SpecDatabase } from '#libs/testing';
import { authEntities, AuthModule } from './index.js';
import { accountContext, citizen, makeAccount } from './testing/index.js';
import { UpdateMe } from './update-me.service.js';

describe('my name and language', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  const rowOf = async (id: string) => (await db.sql<{ name: string; locale: string }>('select name, locale from account where id = $1', [id]))[0];

  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), authEntities, [AuthModule]);
  });
  afterAll(async () => {
    await api.close();
    await db.drop();
  });

  it('change as asked, nobody else’s, and the rest stays', async () => {
    const [mine, theirs] = [await makeAccount(db, { name: 'Samira', locale: 'fr' }), await makeAccount(db, { name: 'Youssef', locale: 'fr' })];
    expect(await api.get(UpdateMe).run(accountContext(mine.id), { locale: 'ar' })).toMatchObject({ name: 'Samira', locale: 'ar' });
    expect(await api.get(UpdateMe).run(accountContext(mine.id), { name: ' Samira B. ' })).toMatchObject({ name: 'Samira B.', locale: 'ar' });
    expect(await rowOf(mine.id)).toEqual({ name: 'Samira B.', locale: 'ar' });
    expect(await rowOf(theirs.id)).toEqual({ name: 'Youssef', locale: 'fr' });
  });

  it('are refused when they are none, with nothing written', async () => {
    const { id } = await makeAccount(db, { name: 'Samira', locale: 'fr' });
    expect(await api.get(UpdateMe).run(accountContext(id), { name: ' ', locale: 'de' })).toMatchObject({ code: 'invalidInput', fields: [{ field: 'name' }, { field: 'locale' }] });
    expect(await rowOf(id)).toEqual({ name: 'Samira', locale: 'fr' });
    await expect(api.get(UpdateMe).run(citizen(), { locale: 'ar' })).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
  });
});
