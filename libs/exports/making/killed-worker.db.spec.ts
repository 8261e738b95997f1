import { fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { makeConsentingSigners } from '#libs/mailings/testing';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { made, openExportHouse, readCsv, type ExportHouse } from '../testing/index.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = fileURLToPath(new URL('../testing/worker-process.ts', import.meta.url));
const SIGNERS = 3_000;

describe('a worker killed with -9 while it makes a file', () => {
  let db: SpecDatabase;
  let house: ExportHouse;
  let child: ChildProcess | undefined;
  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openExportHouse(db);
  });
  afterAll(async () => {
    child?.kill('SIGKILL');
    await house.close();
    await db.drop();
  });

  async function workAndDie(id: string): Promise<void> {
    const { databaseUrl, workerDatabaseUrl, masterKey, filesDir } = house.config;
    const settings = { NODE_ENV: 'test', DATABASE_URL: databaseUrl, DATABASE_WORKER_URL: workerDatabaseUrl, SMTP_URL: 'smtp://127.0.0.1:9', MASTER_KEY: masterKey.toString('base64'), FILES_DIR: filesDir };
    child = fork(program, [JSON.stringify(settings)], { cwd: root, execArgv: ['--conditions=sawt-source', '--import', './.config/swc.js'], stdio: 'inherit' });
    const isGone = once(child, 'exit');
    for (let done = 0; done < 200; await setTimeout(5)) [{ done }] = (await db.sql('select done from export where id = $1', [id])) as [{ done: number }];
    child.kill('SIGKILL');
    expect(await isGone).toEqual([null, 'SIGKILL']);
  }

  it('leaves nothing that opens; the next one begins anew and the file is whole', async () => {
    const coalition = await makeCoalition(db);
    const organisation = await makeOrganisation(db, { coalitionId: coalition.id });
    const petition = await makePetition(db, { organisationId: organisation.id, coalitionId: coalition.id });
    const member = await makeMember(db, { organisationId: organisation.id, role: 'representative' });
    const signers = await makeConsentingSigners(db, SIGNERS, { petitionId: petition.id, leadId: organisation.id });
    const { id } = made(await house.request.run(member.ctx, { kind: 'signers', format: 'csv', petition: petition.id, organisation: organisation.id, purpose: 'Inviter à la réunion publique' }));

    await workAndDie(id);
    const { state, progress, url } = await house.exports.byId(member.ctx, id);
    expect({ state, url }).toEqual({ state: 'running', url: null });
    expect(progress).toBeGreaterThan(0);
    expect(progress).toBeLessThan(1);
    expect([...(await house.onDisk()).keys()]).toEqual([expect.stringMatching(new RegExp(`^${id}\\.[\\w-]+\\.part$`))]);
    expect(await db.sql('select sealed_key from export')).toEqual([{ sealed_key: null }]);

    await db.sql('update outbox set claimed_until = null, run_at = now()');
    await house.workDone();
    const shown = await house.exports.byId(member.ctx, id);
    const bytes = await house.take(member.ctx, shown);
    expect(shown).toMatchObject({ state: 'ready', rows: SIGNERS, progress: 1, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    expect(new Set(readCsv(bytes).slice(1).map((row) => row[3]))).toEqual(new Set(signers.map((signer) => signer.email)));
    expect([...(await house.onDisk()).keys()]).toEqual([expect.stringMatching(/\.sealed$/)]);
  });
});
