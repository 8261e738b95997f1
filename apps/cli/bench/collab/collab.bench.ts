import * as Y from 'yjs';
import { loadConfig } from '#libs/config';
import { makeSecret, sha256 } from '#libs/crypto';
import { newId } from '#libs/database';
import { LiveTexts } from '#libs/documents';
import { plainText } from '#libs/editor-schema';
import { withServices } from '../../with-services.js';
import type { Bench } from '../bench.js';
import { median, percentile } from '../figures.js';
import type { BenchHouse } from '../house/bench-house.js';
import { foundWorld } from '../house/bench-world.js';
import { Office } from '../house/office.js';
import type { Program } from '../house/program.js';
import type { Check, Line } from '../report.js';
import type { Person } from './editor.js';
import type { Errand, Told } from './editors.js';

/** How many type in one document, in steps, until it is too many; each round begins below where the one before ended. */
const [STEP, MOST] = [50, 800];
/** Who sits at the texts: nobody has more than a few open. */
const PEOPLE = 40;
/** A letter is shown to the others within this, in milliseconds, for 95 of 100. */
const QUICK = 100;
const OPEN = 200;
const OFFLINE = 1000;

/** G15: how many may type in one document before it is felt. */
export const collab: Bench = {
  name: 'collab',
  about: 'people who type a letter a second in one document, kept before it is shown; memory of open documents; coming back after typing offline',
  async run(house, options) {
    await foundWorld(house);
    const settings = { PUBLIC_OPERATIONS: 'any' };
    const [one, two] = [await house.startApi(settings), await house.startApi(settings)];
    const crowd = await house.start('cli/bench/collab/editors');
    const office = await Office.enter(house, one, 'representante');
    const people = await makePeople(house, office);
    const told: { readonly textId: string; readonly told: Told }[] = [];
    const ask = async (errand: Omit<Errand, 'people' | 'textIds'>) => {
      const textId = await makeText(house);
      const answer = await crowd.ask<Told>({ ...errand, people, textIds: [textId] } satisfies Errand);
      told.push({ textId, told: answer });
      return answer;
    };
    const p95 = ({ shownAfter }: Told) => percentile(shownAfter, 0.95);
    const step = Math.max(1, Math.round(STEP * options.share));
    const knees: number[] = [];
    const [saved, spread, caughtUp]: [number[], number[], number[]] = [[], [], []];
    await ask({ urls: [one.url], editors: 20, seconds: 2 }); // warm
    // Before the crowd comes: what it leaves behind is cleared away at any moment, and would be counted too.
    const memory = await memoryOf(house, one, crowd, people, Math.max(20, Math.round(OPEN * options.share)));
    for (let round = 0; round < options.rounds; round++) {
      const isQuick = async (editors: number) => {
        const cpu = one.cpuSeconds;
        const answer = await ask({ urls: [one.url], editors, seconds: options.seconds });
        options.say(`round ${round + 1}  ${String(editors).padStart(3)} editors  shown after ${p95(answer).toFixed(1)} ms, saved after ${percentile(answer.savedAfter, 0.95).toFixed(1)} ms (95 of 100), ${(one.cpuSeconds - cpu).toFixed(1)} s of the api’s processor`);
        if (p95(answer) <= QUICK) saved[round] = percentile(answer.savedAfter, 0.95);
        return p95(answer) <= QUICK;
      };
      knees.push(await kneeFrom(Math.max(step, (knees.at(-1) ?? 0) - step), step, MOST * options.share, isQuick));
      spread.push(p95(await ask({ urls: [one.url, two.url], editors: Math.round(200 * options.share), seconds: options.seconds })));
      caughtUp.push((await ask({ urls: [one.url], editors: 1, seconds: 0, offline: OFFLINE })).caughtUpAfter!);
    }
    const lines: Line[] = [
      { goal: 'G15', what: `editors in one document on one core with a letter shown within ${QUICK} ms (95 of 100)`, value: median(knees), unit: '×', rounds: knees, wanted: { least: 200 } },
      { what: 'a letter saved in Postgres at that number (95 of 100)', value: saved.length > 0 ? median(saved) : undefined, unit: 'ms', rounds: saved },
      { what: '200 editors of one document at two programs, a letter shown (95 of 100)', value: median(spread), unit: 'ms', rounds: spread },
      { what: `${OFFLINE} letters typed offline, until all is saved`, value: median(caughtUp), unit: 'ms', rounds: caughtUp },
      { what: 'memory of an open document of 3,000 words', value: memory, unit: 'MB' },
    ];
    return { sides: [], lines, checks: await checkTexts(house, told), notes: ['Every program on this machine shares its cores with Postgres and with the people who type.', ...(options.share < 1 ? ['Fewer editors than the goal asks for: no figure to quote.'] : [])] };
  },
};

/** The last step that holds: up from one that does, or down from one that does not. */
async function kneeFrom(start: number, step: number, most: number, holds: (count: number) => Promise<boolean>): Promise<number> {
  let knee = start;
  if (await holds(knee)) {
    while (knee + step <= most && (await holds(knee + step))) knee += step;
    return knee;
  }
  do knee -= step;
  while (knee > 0 && !(await holds(knee)));
  return knee;
}

async function makeText(house: BenchHouse): Promise<string> {
  const [id, textId] = [newId(), newId()];
  await house.sql(
    `with who as (select o.organisation_id, c.coalition_id from account a join membership o on o.account_id = a.id join coalition_member c on c.organisation_id = o.organisation_id and c.standing = 'active' where a.email = 'representante@sawt.example' limit 1),
     made as (insert into document (id, coalition_id, organisation_id, slug, kind, title, reference_locale) select $1, coalition_id, organisation_id, $3, 'position', '{"fr": "Mesure"}', 'fr' from who returning id, coalition_id)
     insert into document_text (id, document_id, coalition_id, locale) select $2, id, coalition_id, 'fr' from made`, [id, textId, `bench-${id}`]);
  return textId;
}

/** So many of the same association as somebody of the demo, each with a session. */
async function makePeople(house: BenchHouse, office: Office): Promise<Person[]> {
  const name = office.cookie.split('=')[0]!;
  const tokens = Array.from({ length: PEOPLE }, () => makeSecret().toString('base64url'));
  await house.sql(
    `with many as (
       insert into account select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'email', 'writer-' || n || '@sawt.example'))).* from account a, generate_series(1, $1::int) n where a.email = 'representante@sawt.example' returning id),
     members as (insert into membership (organisation_id, account_id, role) select m.organisation_id, many.id, m.role from many, membership m join account a on a.id = m.account_id where a.email = 'representante@sawt.example')
     insert into session (id, token_hash, account_id, expires_at) select gen_random_uuid(), t.hash, many.id, now() + interval '1 day'
     from (select id, row_number() over () as n from many) many join unnest($2::bytea[]) with ordinality t(hash, n) using (n)`, [PEOPLE, tokens.map((token) => sha256(token))]);
  const { myDocumentSeat: { shown } } = await office.ask<{ myDocumentSeat: { shown: object } }>('query ($textId: ID!) { myDocumentSeat(textId: $textId) { shown { name organisation { fr ar en es } colour } } }', { textId: await makeText(house) });
  return tokens.map((token) => ({ cookie: `${name}=${token}`, shown }));
}

/** What was acknowledged is there, nothing that was not sent, and all were told the same as Postgres has. */
async function checkTexts(house: BenchHouse, told: readonly { readonly textId: string; readonly told: Told }[]): Promise<Check[]> {
  const kept = await withServices(async (app) => {
    const texts = app.get(LiveTexts);
    return Promise.all(told.map(async ({ textId }) => plainText((await texts.read(textId)).content)));
  }, loadConfig({ ...house.env }));
  const letters = kept.map((text) => text.replaceAll('\n', '').length);
  const wrong = told.filter(({ told: { sent, acknowledged } }, i) => !(acknowledged <= letters[i]! && letters[i]! <= sent));
  const sum = (key: 'sent' | 'acknowledged' | 'refused' | 'astray') => told.reduce((total, { told: one }) => total + one[key], 0);
  const others = told.filter(({ told: { text } }, i) => text !== kept[i]);
  return [
    { what: 'letters acknowledged ≤ letters kept ≤ letters sent, in each text; nobody refused', holds: wrong.length === 0 && sum('refused') === 0, found: `${sum('acknowledged')} ≤ ${letters.reduce((a, b) => a + b, 0)} ≤ ${sum('sent')}, ${sum('refused')}` },
    { what: 'all editors of a text end with the same words, which are those in Postgres', holds: sum('astray') === 0 && others.length === 0, found: `${sum('astray')} editors astray, ${others.length} of ${told.length} texts` },
  ];
}

/** How much the api grows by a document that somebody has open, in MB. */
async function memoryOf(house: BenchHouse, api: Program, crowd: Program, people: readonly Person[], count: number): Promise<number> {
  const textIds = await Promise.all(Array.from({ length: count }, () => makeText(house)));
  const doc = new Y.Doc();
  doc.getXmlFragment('default').insert(0, Array.from({ length: 60 }, () => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText('mot '.repeat(50))]);
    return paragraph;
  }));
  await house.sql('insert into document_update (text_id, body) select unnest($1::uuid[]), $2', [textIds, Buffer.from(Y.encodeStateAsUpdate(doc))]);
  const before = api.rssMb;
  await crowd.ask<Told>({ urls: [api.url], people, textIds, editors: count, seconds: 0, apart: true } satisfies Errand);
  return (api.rssMb - before) / count;
}
