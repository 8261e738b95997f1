import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { readCaught, readInbox, startCatcher, type Catcher } from '../index.js';

let dir: string;
let catcher: Catcher;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sawt-catcher-'));
  catcher = await startCatcher({ port: 0, dir, keep: 3 });
});
afterEach(async () => {
  await catcher.stop();
  await rm(dir, { recursive: true });
});
async function send(to: string | string[], more: Record<string, unknown> = {}): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: catcher.port });
  await transport.sendMail({ from: 'Sawt <sawt@sawt.ma>', to, subject: 'Objet', text: 'texte', ...more });
  transport.close();
}

describe('the local catcher', () => {
  it('has a mail in the folder, decoded, when the sender is told it was taken', async () => {
    await send('Samira <samira@example.org>', { subject: 'Élan · نبض', text: 'Ligne é\n'.repeat(30), html: '<p>é=</p>', headers: { 'X-Nom': 'é' } });
    const [mail] = await readInbox(dir);
    expect(mail).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/), to: 'samira@example.org', from: 'Sawt <sawt@sawt.ma>', subject: 'Élan · نبض', date: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      headers: expect.objectContaining({ 'x-nom': 'é', subject: 'Élan · نبض', to: 'Samira <samira@example.org>' }), text: expect.stringMatching(/^(Ligne é\n){29}Ligne é$/), html: expect.stringContaining('<p>é=</p>'),
    });
    await expect(readCaught(dir, mail!.id)).resolves.toEqual(mail);
    expect((await readdir(dir)).every((name) => name.endsWith('.json'))).toBe(true);
  });

  it('delivers to each recipient, also the hidden ones', async () => {
    await send(['a@x.ma', 'b@x.ma'], { bcc: 'c@x.ma' });
    expect((await readInbox(dir)).map(({ to }) => to).sort()).toEqual(['a@x.ma', 'b@x.ma', 'c@x.ma']);
  });

  it('keeps the newest and gives them newest first, also after a restart', async () => {
    for (const n of [1, 2, 3, 4]) await send(`p${n}@x.ma`);
    expect((await readInbox(dir)).map(({ to }) => to)).toEqual(['p4@x.ma', 'p3@x.ma', 'p2@x.ma']);
    await writeFile(join(dir, 'ffa200e3-1a77-7546-9421-01592115cf5c.part'), '{'); // a crash in the middle of a write
    await expect(readInbox(dir)).resolves.toHaveLength(3);
    await catcher.stop();
    catcher = await startCatcher({ port: 0, dir, keep: 2 });
    expect(await readdir(dir)).toHaveLength(2);
    await send('p5@x.ma');
    expect((await readInbox(dir)).map(({ to }) => to)).toEqual(['p5@x.ma', 'p4@x.ma']);
  });

  it('finds by recipient: a whole address exactly, a part anywhere', async () => {
    for (const to of ['ma@x.ma', 'samira@x.ma', 'Nadia+un@y.ma']) await send(to);
    const found = async (to: string) => (await readInbox(dir, { to })).map((mail) => mail.to);
    expect(await found('ma@x.ma')).toEqual(['ma@x.ma']);
    expect(await found('nadia+UN@y.ma')).toEqual(['Nadia+un@y.ma']);
    expect(await found('@x.ma')).toEqual(['samira@x.ma', 'ma@x.ma']);
    expect(await found('nobody')).toEqual([]);
    expect(await readInbox(dir, { first: 1 })).toHaveLength(1);
    const [newest, ...older] = await readInbox(dir);
    expect(await readInbox(dir, { before: newest!.id })).toEqual(older);
  });

  it('takes what is no mail, and a recipient that is no file name', async () => {
    const transport = createTransport({ host: '127.0.0.1', port: catcher.port });
    await transport.sendMail({ envelope: { from: '', to: ['سميرة/../%2F@x.ma'] }, raw: '\r\n\u0000 nothing at all' });
    transport.close();
    const [mail] = await readInbox(dir);
    expect(mail).toMatchObject({ to: '"سميرة/../%2F"@x.ma', subject: '', from: '', text: expect.stringContaining('nothing at all') });
  });

  it('lets no id leave the folder', async () => {
    await writeFile(join(dir, '..', 'outside.json'), '{}');
    for (const id of ['../outside', '..', '', '.', 'x'.repeat(36), '%2e%2e%2foutside', '01a200e3-1a77-7546-9421-01592115cf5c']) await expect(readCaught(dir, id)).resolves.toBeUndefined();
    await rm(join(dir, '..', 'outside.json'));
  });

  it('says that its port is taken', async () => {
    await expect(startCatcher({ port: catcher.port, dir })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await expect(readInbox(join(dir, 'not-there'))).resolves.toEqual([]);
  });
});
