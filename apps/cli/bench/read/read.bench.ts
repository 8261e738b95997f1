import type { Bench, BenchOptions } from '../bench.js';
import type { BenchHouse } from '../house/bench-house.js';
import { copyPetition, foundWorld, type BenchPetition } from '../house/bench-world.js';
import { hasPgbench, pound } from '../load/pgbench.js';
import { getting, load, type Load } from '../load/wrk.js';
import { compare, type Check, type Line, type Side } from '../report.js';
import { interleave, type Runner } from '../rounds.js';
import { assetLike } from './assets.js';
import { checkNumbers, fill } from './fill.js';

interface Seen {
  readonly perSecond: number;
  readonly load?: Load;
}
const sizes = { small: 1000, middle: 1_000_000, large: 6_000_000 } as const;
type Size = keyof typeof sizes;
const statement = ({ id }: BenchPetition) => `select t.confirmed, t.pending, r.as_of from petition_tally t left join tally_rollup r using (petition_id) where t.petition_id = '${id}'`;

/** G9 and G17: the number of a petition whatever its size, and its page against a file. */
export const read: Bench = {
  name: 'read',
  about: 'read the number of petitions with 1 k, 1 M and 6 M signatures, and a kept page against a static file',
  async run(house, options) {
    const world = await foundWorld(house);
    const petitions = {} as Record<Size, BenchPetition>;
    for (const size of Object.keys(sizes) as Size[]) {
      petitions[size] = (await copyPetition(house, world, size))[0]!;
      await fill(house, petitions[size], countOf(size, options));
      options.say(`${countOf(size, options)} signatures`);
    }
    await house.sql('vacuum analyze');
    const { runners, checks, notes } = await prepare(house, options, petitions);
    for (const name of ['page', 'file', 'numberSmall', 'numberLarge']) await runners[name]!(0);
    const seen = await interleave(options.rounds, runners, (name, round, { perSecond }) => options.say(`round ${round + 1}  ${name.padEnd(18)} ${Math.round(perSecond)}/s`));
    return { ...judge(seen, options), checks: [...checks, ...answered(seen), await checkNumbers(house)], notes };
  },
};

const countOf = (size: Size, { share }: BenchOptions) => Math.max(1000, Math.round(sizes[size] * (size === 'small' ? 1 : share)));

async function prepare(house: BenchHouse, { connections, seconds }: BenchOptions, petitions: Record<Size, BenchPetition>) {
  const api = await house.startApi();
  const path = `/fr/petitions/${petitions.middle.slug}`;
  const page = await fetch(api.url + path, { headers: { 'accept-encoding': 'identity' } });
  const [body, packed] = [await page.text(), await transferred(api.url + path)];
  const file = await assetLike(packed);
  const get = (target: string): Runner<Seen> => async () => {
    const seen = await load(house.dir, { url: api.url, lua: getting(target, new URL(api.url).host), connections, seconds });
    return { perSecond: seen.perSecond, load: seen };
  };
  const ask = (size: Size): Runner<Seen> => () => pound(house, statement(petitions[size]), connections, seconds);
  const count: Runner<Seen> = () => pound(house, `select count(*) from signature where petition_id = '${petitions.large.id}' and state = 1`, 4, seconds);
  const number = (size: Size) => get(`/api/petitions/${petitions[size].slug}/tally`);
  const sql: Record<string, Runner<Seen>> = (await hasPgbench()) ? { tallySmall: ask('small'), tallyMiddle: ask('middle'), tallyLarge: ask('large'), count } : {};
  const runners: Record<string, Runner<Seen>> = { ...sql, numberSmall: number('small'), numberLarge: number('large'), page: get(path), file: get(file.path) };
  return {
    runners,
    checks: [{ what: 'the page is the petition’s and is kept', holds: page.status === 200 && body.includes('</html>') && page.headers.has('etag'), found: `${page.status}, ${body.length} characters, ${page.headers.get('cache-control')}` }] satisfies Check[],
    notes: [`The page weighs ${packed} bytes compressed, the file ${file.path} ${file.bytes}. A tally is read by the statement of the service, past its cache; the number of the page comes through the api with its cache of a second.`],
  };
}

/** Bytes of the body as a browser gets it. */
async function transferred(url: string): Promise<number> {
  const answer = await fetch(url, { method: 'GET', headers: { 'accept-encoding': 'br' } });
  await answer.arrayBuffer();
  return Number(answer.headers.get('content-length') ?? 0);
}

function judge(seen: Record<string, Seen[]>, options: BenchOptions) {
  const side = (name: string, words: string): Side | undefined => seen[name] && { side: words, unit: '/s', rounds: seen[name].map(({ perSecond }) => perSecond) };
  const size = (of: Size) => `${countOf(of, options).toLocaleString('en')} signatures`;
  const [small, middle, large] = [side('tallySmall', `tally at ${size('small')}`), side('tallyMiddle', `tally at ${size('middle')}`), side('tallyLarge', `tally at ${size('large')}`)];
  const count = side('count', `count(*) at ${size('large')}, 4 clients`);
  const [page, file] = [side('page', 'petition page, kept'), side('file', 'static file of its weight')];
  const [numberSmall, numberLarge] = [side('numberSmall', `number through the api at ${size('small')}`), side('numberLarge', `number through the api at ${size('large')}`)];
  const lines: Line[] = [
    compare('G9', `time to read the tally at ${size('large')} ÷ at ${size('small')}`, small, large, { most: 1.2 }),
    compare(undefined, `the same at ${size('middle')}`, small, middle),
    compare(undefined, `the same through the api at ${size('large')}`, numberSmall, numberLarge),
    compare(undefined, `tally ÷ count(*) at ${size('large')}`, large, count),
    compare('G17', 'kept petition page ÷ static file from the same server', page, file, { least: 0.5 }),
  ];
  return { lines, sides: [small, middle, large, count, numberSmall, numberLarge, page, file].filter((one) => one !== undefined) };
}

function answered(seen: Record<string, Seen[]>): Check[] {
  return Object.entries(seen).flatMap(([name, all]) => {
    const loads = all.flatMap((one) => one.load ?? []);
    if (loads.length === 0) return [];
    const bad = loads.reduce((sum, one) => sum + one.refused + one.broken, 0);
    return [{ what: `${name}: every answer is a success`, holds: bad === 0, found: `${bad} of ${loads.reduce((sum, one) => sum + one.accepted + one.refused, 0)} were not` }];
  });
}
