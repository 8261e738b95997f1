import pg from 'pg';
import './index.js';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';

describe('a connection that is lost while nobody asks it anything', () => {
  let db: SpecDatabase;
  beforeAll(async () => {
    db = await makeSpecDatabase();
  });
  afterAll(() => db.drop());

  it('does not end the program; whoever asks next gets the error, and the pool makes another', async () => {
    const pool = new pg.Pool({ connectionString: db.appUrl, max: 1 });
    const client = await pool.connect(); // from here on the pool listens to it no more
    const [{ pid }] = (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows as [{ pid: number }];
    const ended = new Promise((done) => client.once('end', done));
    await db.sql('select pg_terminate_backend($1)', [pid]);
    await ended;
    await expect(client.query('select 1')).rejects.toThrow();
    client.release(true);
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });
});
