import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import * as Y from 'yjs';
import { newSuggestionId, suggestionsIn } from '#libs/editor-schema';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { connect, makeSpecDatabase, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { Desk, openProgram, type Program } from './testing/program.factory.js';
import { makeDocument } from '../testing/document.factory.js';
import type { Seat } from './collab-access.js';
import { joined } from './joined.js';
import { SweepTexts } from './sweep-texts.job.js';
import { Writers } from './writers.js';

const nour = { fr: 'Nour', ar: 'نور', en: null, es: null };

/** Waits for what comes by itself. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 3000; i++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Not so: ${isSo.toString()}`);
}

describe('texts that several write at once', () => {
  let db: SpecDatabase;
  let app: SpecConnection;
  let worker: SpecConnection;
  let programs: Program[];
  let desks: Desk[] = [];
  let coalitionId: string;
  let organisationId: string;
  let textId: string;
  let logged: jest.SpiedFunction<Logger['log']>;
  let printed: jest.SpiedFunction<typeof console.error>;
  const seats = new Map<string, Seat>();

  beforeAll(async () => {
    db = await makeSpecDatabase();
    app = await connect(db, 'app', []);
    coalitionId = (await makeCoalition(db)).id;
    organisationId = (await makeOrganisation(db, { coalitionId, name: { fr: 'Nour' } })).id;
    worker = await connect(db, 'worker', []);
    programs = [await openProgram(db), await openProgram(db)];
    for (const name of ['samira', 'idris']) {
      const { accountId } = await makeMember(db, { organisationId, role: 'contributor', name });
      seats.set(name, { typist: { accountId, organisationId }, shown: { name, organisation: nour, colour: '#0a5f55' }, mayType: true, maySuggest: true, isClosed: false });
    }
    const { accountId } = await makeMember(db, { organisationId, role: 'analyst', name: 'guest' });
    seats.set('guest', { typist: { accountId, organisationId }, shown: { name: 'guest', organisation: nour, colour: '#333' }, mayType: false, maySuggest: false, isClosed: false });
    for (const program of programs) for (const [name, seat] of seats) program.seats.set(name, seat);
  });
  beforeEach(async () => {
    logged = jest.spyOn(Logger.prototype, 'log').mockImplementation(() => {});
    printed = jest.spyOn(console, 'error').mockImplementation(() => {});
    textId = (await makeDocument(db, { coalitionId, organisationId })).texts['fr']!;
  });
  afterEach(() => {
    for (const desk of desks) desk.leave();
    desks = [];
    const past = printed.mock.calls;
    jest.restoreAllMocks();
    expect(past).toEqual([]); // nothing goes past the logger
  });
  afterAll(async () => {
    await app.close();
    for (const program of programs) await program.end();
    await worker.close();
    await db.drop();
  });
  const sit = async (name: string, program = programs[0]!, text = textId) => {
    const desk = new Desk(program.url, name, text);
    desks.push(desk);
    await until(() => desk.provider.synced);
    return desk;
  };
  const kept = async () => (await programs[0]!.texts.read(textId)).content;

  it('shows each what the other types, in two scripts', async () => {
    const [samira, idris] = [await sit('samira'), await sit('idris')];
    samira.write('Le droit à la santé');
    idris.write('الحق في الصحة');
    await until(() => samira.words === idris.words && samira.words.includes('الحق') && samira.words.includes('droit'));
    expect((await kept()).content).toHaveLength(2);
  });

  it('is kept before it is acknowledged: what an editor shows as saved is there when nothing else is', async () => {
    const samira = await sit('samira');
    for (let i = 0; i < 50; i++) samira.write(`Phrase ${i}`);
    await until(() => samira.isSaved);
    const rows = await db.sql<{ body: Buffer }>('select body from document_update where text_id = $1 order by number', [textId]);
    expect(joined(rows.map(({ body }) => body)).getXmlFragment('default').toJSON()).toBe(samira.fragment.toJSON());
  });

  it('is one text for two programs, cursors too, and what is typed far from the line comes in when it is back', async () => {
    const [samira, idris] = [await sit('samira', programs[0]), await sit('idris', programs[1])];
    samira.provider.awareness!.setLocalStateField('user', seats.get('samira')!.shown);
    samira.write('ici');
    await until(() => idris.words === 'ici');
    await until(() => [...idris.provider.awareness!.getStates().values()].some(({ user }) => user?.name === 'samira'));
    await idris.unplug();
    for (let i = 0; i < 20; i++) idris.write(`hors ligne ${i}`);
    samira.write('entre-temps');
    await until(() => samira.isSaved);
    expect([samira.words, idris.words].map((words) => [words.includes('hors ligne 19'), words.includes('entre-temps')])).toEqual([[false, true], [true, false]]);
    idris.plugIn();
    await until(() => samira.words === idris.words && samira.words.includes('hors ligne 19') && idris.words.includes('entre-temps'));
    await until(() => idris.isSaved);
  });

  it('is joined and checked once nobody is there, without losing what comes later', async () => {
    const samira = await sit('samira');
    samira.write('un');
    await until(() => samira.isSaved);
    samira.leave();
    await until(async () => (await db.sql('select 1 from document_state where text_id = $1', [textId])).length === 1);
    expect(await db.sql('select 1 from document_update where text_id = $1', [textId])).toEqual([]);
    const taken = await db.sql<{ body: Buffer }>(`update document_state set body = '' where text_id = $1 returning (select body from document_state where text_id = $1) as body`, [textId]);
    expect((await programs[0]!.texts.readEach([textId])).get(textId)).toMatchObject({ words: 1, content: { content: [{ content: [{ text: 'un' }] }] } }); // as it was kept, without taking it apart
    await db.sql('update document_state set body = $2 where text_id = $1', [textId, taken[0]!.body]);
    const idris = await sit('idris', programs[1]);
    expect(idris.words).toBe('un');
    idris.write('deux');
    await until(() => idris.isSaved);
    const { words, content } = await programs[0]!.texts.read(textId);
    expect([words, content.content!.length]).toEqual([2, 2]);
  });

  it('lets nobody in who has no seat, and whoever only reads change nothing', async () => {
    const nobody = new Desk(programs[0]!.url, 'nobody', textId);
    desks.push(nobody);
    await until(() => nobody.shownOut.includes('not-found'));
    const samira = await sit('samira');
    samira.write('bonjour');
    samira.write('trop');
    samira.fragment.delete(1, 1);
    const guest = await sit('guest');
    await until(() => samira.isSaved && guest.words === 'bonjour');
    samira.fragment.insert(1, [new Y.XmlElement('paragraph')]);
    await until(() => guest.fragment.length === 2);
    expect(guest.shownOut).toEqual([]);
    guest.write('à moi');
    await until(() => guest.shownOut.includes('rights-changed'));
    expect([samira.words.trim(), guest.isSaved]).toEqual(['bonjour', false]);
  });

  it('says to who comes back that it was closed meanwhile, and takes nothing', async () => {
    const samira = await sit('samira');
    samira.write('avant');
    await until(() => samira.isSaved);
    await samira.unplug();
    samira.write('entre-temps');
    const { typist, shown } = seats.get('samira')!;
    programs[0]!.seats.set('samira', { typist, shown, mayType: false, maySuggest: false, isClosed: true });
    samira.plugIn();
    await until(() => samira.shownOut.includes('closed'));
    programs[0]!.seats.set('samira', seats.get('samira')!);
    expect([samira.isSaved, (await kept()).content!.length]).toEqual([false, 1]);
  });

  it('takes nothing that its schema does not know: what breaks it is taken back for everybody', async () => {
    const [samira, idris] = [await sit('samira'), await sit('idris')];
    samira.write('bon');
    await until(() => idris.words === 'bon');
    let isToldOfScript = false;
    samira.fragment.observeDeep(() => (isToldOfScript ||= samira.fragment.toJSON().includes('script')));
    idris.doc.transact(() => idris.fragment.insert(1, [new Y.XmlElement('script')]));
    (idris.fragment.get(0) as Y.XmlElement).setAttribute('dir', 'sideways');
    await until(() => samira.fragment.toJSON() === '<paragraph>bon</paragraph>' && idris.fragment.toJSON() === samira.fragment.toJSON());
    await until(async () => JSON.stringify(await kept().catch(() => 'broken')).includes('bon'));
    expect(isToldOfScript).toBe(false);
  });

  it('takes suggestions of who may not type, in their own name, and nothing else of theirs', async () => {
    const { typist: { accountId } } = seats.get('guest')!;
    const samira = await sit('samira');
    samira.write('Un accueil');
    for (const program of programs) program.seats.set('guest', { ...seats.get('guest')!, maySuggest: true });
    const [guest, hand] = [await sit('guest'), await sit('guest', programs[1])];
    const line = (desk: Desk) => (desk.fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText;
    await until(() => guest.words === 'Un accueil');
    const id = newSuggestionId(accountId);
    Array.from(' digne').forEach((letter, i) => line(guest).insert(10 + i, letter, { insertion: { id } })); // faster than they are written
    await until(() => guest.isSaved && samira.words === 'Un accueil digne' && hand.words === samira.words);
    line(samira).format(0, 2, { deletion: { id: newSuggestionId(seats.get('samira')!.typist.accountId) } });
    await until(() => samira.isSaved);
    line(hand).insert(10, ' gratuit', { insertion: { id: newSuggestionId(seats.get('samira')!.typist.accountId) } });
    await until(() => hand.shownOut.includes('rights-changed'));
    guest.write('à moi');
    await until(() => guest.shownOut.includes('rights-changed'));
    expect(suggestionsIn(await kept()).map(({ added, struck }) => added + struck)).toEqual(['Un', ' digne']);
    expect(samira.words).toBe('Un accueil digne');
  });

  it('takes back what a writer suggests in another’s name', async () => {
    const samira = await sit('samira');
    samira.write('bon');
    const text = (samira.fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText;
    text.insert(3, ' et beau', { insertion: { id: newSuggestionId(seats.get('idris')!.typist.accountId) } });
    await until(() => samira.words === 'bon');
    text.insert(3, ' et cher', { insertion: { id: newSuggestionId(seats.get('samira')!.typist.accountId) } });
    await until(() => samira.isSaved);
    expect(samira.words).toBe('bon et cher');
  });

  it('mends what was broken before it was opened, and keeps its words', async () => {
    const doc = new Y.Doc();
    const strange = new Y.XmlElement('strange');
    strange.insert(0, [new Y.XmlText('des mots')]);
    doc.getXmlFragment('default').insert(0, [strange]);
    await programs[0]!.log.add(textId, Y.encodeStateAsUpdate(doc));
    await expect(kept()).rejects.toThrow();
    const samira = await sit('samira');
    expect(samira.words).toBe('des mots');
    await until(async () => (await kept().catch(() => undefined)) !== undefined);
  });

  it('takes the first letters of many at once, each as their own', async () => {
    const crowd = await Promise.all(Array.from({ length: 20 }, (_, i) => sit(i % 2 ? 'samira' : 'idris', programs[i % 2]!)));
    for (const [i, desk] of crowd.entries()) {
      desk.write(`premier ${i}`);
      desk.write(`second ${i}`);
    }
    await until(() => crowd.every((desk) => desk.isSaved && desk.fragment.length === 40));
    expect(crowd.flatMap(({ shownOut }) => shownOut)).toEqual([]);
  });

  it('gives a number to whoever asks first, at whichever program, and to nobody else', async () => {
    const [mine, theirs] = [seats.get('samira')!.typist, seats.get('idris')!.typist];
    const { here, there } = { here: new Writers(programs[0]!.pool, textId), there: new Writers(programs[1]!.pool, textId) };
    const numbers = Array.from({ length: 40 }, (_, i) => 1000 + i);
    const answers = await Promise.all(numbers.map((number) => Promise.all([here.own([number], mine), there.own([number], theirs)])));
    expect(answers.map((one) => one.filter(Boolean).length)).toEqual(numbers.map(() => 1));
    const rival = new pg.Client({ connectionString: db.adminUrl });
    await rival.connect();
    await rival.query('begin');
    await rival.query('insert into document_author (text_id, client, account_id) values ($1, 7, $2)', [textId, mine.accountId]);
    const waiting = there.own([7], mine);
    await until(async () => (await db.sql(`select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%document_author%'`)).length > 0);
    await rival.query('commit');
    await rival.end();
    expect(await waiting).toBe(true);
  });

  it('lets nobody write or point under the name of another', async () => {
    const [samira, idris] = [await sit('samira'), await sit('idris')];
    samira.write('le mien');
    await until(() => idris.words === 'le mien');
    idris.doc.clientID = samira.doc.clientID;
    idris.write('pas le mien');
    await until(() => idris.shownOut.includes('not-you'));
    expect(samira.words).toBe('le mien');
    const again = await sit('idris', programs[1]);
    again.provider.awareness!.setLocalStateField('user', seats.get('samira')!.shown);
    await until(() => again.shownOut.includes('not-you'));
    expect(await db.sql(`select distinct account_id as id from document_author where text_id = $1`, [textId])).toEqual([{ id: seats.get('samira')!.typist.accountId }]);
    expect(logged.mock.calls).toEqual([[`Text ${textId}: not-you`], [`Text ${textId}: not-you`]]);
  });

  it('is closed to everybody at once when its document is', async () => {
    const samira = await sit('samira');
    samira.write('avant');
    await until(() => samira.isSaved);
    await db.sql(`update document d set state = 'adopted' from document_text t where t.document_id = d.id and t.id = $1`, [textId]);
    samira.write('après');
    await until(() => samira.shownOut.includes('closed'));
    expect(JSON.stringify(await kept())).not.toContain('après');
  });

  it('takes nothing that it could not open again, and keeps what the others wrote', async () => {
    const [samira, idris] = [await sit('samira'), await sit('idris')];
    samira.write('bon');
    await until(() => idris.words === 'bon');
    idris.doc.getMap('beside').set('a', 'b');
    await until(() => idris.shownOut.includes('strange'));
    samira.write('la suite');
    await until(() => samira.isSaved);
    expect(joined((await programs[0]!.log.since(textId, 0n)).bodies).share.has('beside')).toBe(false);
    const again = await sit('idris', programs[1]);
    again.write('x'.repeat(1_000_001));
    await until(() => again.shownOut.includes('too-long'));
    const book = await sit('idris');
    book.write('x'.repeat(2_000_000)); // longer than the socket reads: without a word, the line closes and the program stands
    await until(() => !book.provider.synced);
    await book.unplug();
    samira.write('fin');
    await until(() => samira.isSaved);
    expect((await kept()).content).toHaveLength(3);
  });

  it('knows what came to another program, also when it has not heard of it yet', async () => {
    const [samira, idris] = [await sit('samira', programs[0]), await sit('idris', programs[1])];
    await programs[1]!.neighbours.stop();
    samira.write('ici');
    await until(() => samira.isSaved);
    expect(idris.words).toBe('');
    const moved = new Desk(programs[1]!.url, 'samira', textId, samira.doc);
    desks.push(moved);
    await until(() => moved.isSaved);
    moved.write('là');
    await until(() => moved.isSaved && idris.words.includes('là'));
    expect([moved.shownOut, idris.words]).toEqual([[], 'ici\nlà']);
    programs[1]!.collab.start();
  });

  it('shows out whoever may not be there any more as soon as Postgres says so', async () => {
    const [samira, idris] = [await sit('samira'), await sit('idris')];
    const { typist, shown } = seats.get('samira')!;
    programs[0]!.seats.set('samira', { typist, shown, mayType: false, maySuggest: false, isClosed: false });
    programs[0]!.seats.delete('idris');
    await db.sql(`update membership set role = 'analyst' where account_id = $1`, [typist.accountId]);
    await until(() => samira.shownOut.includes('rights-changed'));
    expect(idris.shownOut).toEqual([]);
    await db.sql(`update coalition_member set standing = standing where organisation_id = $1`, [organisationId]);
    await until(() => idris.shownOut.includes('not-found'));
    for (const name of ['samira', 'idris']) programs[0]!.seats.set(name, seats.get(name)!);
    await db.sql(`update membership set role = 'contributor' where account_id = $1`, [typist.accountId]);
  });

  it('outlives a Postgres that does not answer when a text is to be joined', async () => {
    const said = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => {});
    const join = jest.spyOn(programs[0]!.texts, 'join').mockRejectedValueOnce(new Error('gone'));
    const samira = await sit('samira');
    samira.write('un');
    await until(() => samira.isSaved);
    samira.leave();
    await until(() => join.mock.calls.length > 0);
    join.mockRestore();
    expect(said).toHaveBeenCalledTimes(1);
    said.mockRestore();
    const again = await sit('samira');
    again.write('deux');
    await until(() => again.isSaved);
    again.leave();
    await until(async () => (await db.sql('select 1 from document_state where text_id = $1', [textId])).length === 1);
  });

  it('is joined by the clock when a program was killed, and forgets visits of more than a year and what only they saw', async () => {
    const { texts, visits } = programs[0]!;
    const [mine, theirs] = ['samira', 'idris'].map((name) => seats.get(name)!.typist.accountId);
    const says = (words: string) => texts.replace(textId, { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] });
    await says('ancien');
    await visits.leave(textId, mine!);
    await says('récent');
    await visits.leave(textId, theirs!);
    const sweep = () => new SweepTexts(worker.database, texts).run();
    await sweep();
    expect((await db.sql('select 1 from document_update where text_id = $1', [textId])).length).toBe(2);
    await db.sql(`update document_update set made_at = now() - interval '61 minutes' where text_id = $1`, [textId]);
    await db.sql(`update document_checkpoint set made_at = now() - interval '11 months' where text_id = $1`, [textId]);
    await db.sql(`update document_visit set at = now() - interval '11 months' where text_id = $1`, [textId]);
    await sweep();
    expect(await db.sql('select 1 from document_update where text_id = $1', [textId])).toEqual([]);
    expect(JSON.stringify((await visits.lastOf(textId, mine!))?.content)).toContain('ancien');
    await db.sql(`update document_visit set at = now() - interval '13 months' where text_id = $1 and account_id = $2`, [textId, mine]);
    await sweep();
    expect(await visits.lastOf(textId, mine!)).toBeUndefined();
    expect(JSON.stringify((await visits.lastOf(textId, theirs!))?.content)).toContain('récent');
    expect(await db.sql('select 1 from document_checkpoint where text_id = $1', [textId])).toHaveLength(1);
  });

  it('remembers how it stood when somebody left', async () => {
    const samira = await sit('samira');
    samira.write('vu');
    await until(() => samira.isSaved);
    samira.leave();
    const { accountId } = seats.get('samira')!.typist;
    await until(async () => (await programs[1]!.visits.lastOf(textId, accountId)) !== undefined);
    const idris = await sit('idris');
    idris.write('pas vu');
    await until(() => idris.isSaved);
    expect(JSON.stringify((await programs[1]!.visits.lastOf(textId, accountId))!.content)).toMatch(/"vu"/);
    expect(await programs[1]!.visits.lastOf(textId, seats.get('guest')!.typist.accountId)).toBeUndefined();
  });

  it('can be given another content by the program, which everybody sees', async () => {
    const samira = await sit('samira');
    samira.write('ancien');
    await until(() => samira.isSaved);
    await programs[1]!.texts.replace(textId, { type: 'doc', content: [{ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Nouveau' }] }] });
    await until(() => samira.words === 'Nouveau');
    await expect(programs[1]!.texts.replace(textId, { type: 'doc', content: [{ type: 'script' }] })).rejects.toThrow();
  });

  it('keeps what is typed while the program changes something else in it, and is as it was when that fails', async () => {
    const samira = await sit('samira');
    samira.write('ancien');
    await until(() => samira.isSaved);
    const line = { type: 'paragraph', content: [{ type: 'text', text: 'nouveau' }] };
    const added = async (em: EntityManager) => programs[0]!.texts.change(em, textId, ({ content, ...text }) => {
      samira.write('ajouté', 0); // it waits for the end of the transaction
      return { ...text, content: [...content!, line] };
    });
    expect(await app.source.transaction(added)).toBe(true);
    await until(() => samira.isSaved && samira.words.includes('nouveau'));
    const lines = ['ajouté', 'ancien', 'nouveau'];
    expect((await kept()).content!.map(({ content }) => content![0]!.text)).toEqual(lines);
    await expect(app.source.transaction(async (em) => [await added(em), await em.query('select 1 / 0')])).rejects.toThrow('zero');
    await until(() => samira.isSaved);
    expect((await kept()).content!.map(({ content }) => content![0]!.text)).toEqual(['ajouté', ...lines]);
    expect(await app.source.transaction((em) => programs[0]!.texts.change(em, textId, () => undefined))).toBe(false);
  });
});
