import { readData } from '../../data-file.js';
import type { Bench, BenchOptions } from '../bench.js';
import { percentile } from '../figures.js';
import type { BenchHouse } from '../house/bench-house.js';
import { foundWorld } from '../house/bench-world.js';
import { load, type Load } from '../load/wrk.js';
import type { Line, Side } from '../report.js';
import { signByForm } from '../sign/sign-requests.js';
import { CheapSink } from './cheap-sink.js';
import { Confirming } from './confirming.js';
import { checkPeak, type Mails } from './peak-checks.js';

const SLICE = 5;
const GOAL = 90;
/** How long the rest may stand still before the bench gives up. */
const PATIENCE = 60_000;

/** G8: the record hour of a real petition through sign, mail, confirm and tally, as fast as it goes. */
export const peak: Bench = {
  name: 'peak',
  about: 'replay the record hour of petition 241584 through signing, mails, confirmations and the number',
  async run(house, options) {
    const world = await foundWorld(house);
    const wanted = Math.ceil(recordHour() * options.share);
    options.say(`${wanted} signatures`);
    const mails: Mails = { confirm: new Map(), thanks: new Map() };
    const api = await house.startApi();
    const confirming = new Confirming(api.url, 8);
    const sink = await CheapSink.start(({ to, token }) => {
      const kind = token === undefined ? mails.thanks : mails.confirm;
      kind.set(to, (kind.get(to) ?? 0) + 1);
      if (token !== undefined) confirming.follow(token);
    });
    await load(house.dir, { url: api.url, lua: signByForm({ url: api.url, petition: world, run: 'warm' }), connections: options.connections, seconds: 1 });
    const worker = await house.startWorker({ SMTP_URL: `smtp://127.0.0.1:${sink.port}` });
    await settled(house, options);
    const warm = { signed: await signedSoFar(house), followed: confirming.times.length };
    const began = performance.now();
    const slices = await signAll(house, options, api.url, world, wanted);
    const signedAfter = timeToSign(slices, wanted);
    await settled(house, options);
    const wholeAfter = (performance.now() - began) / 1000;
    confirming.stop();
    sink.stop();
    const told = { wanted, slices, signedAfter, wholeAfter, times: confirming.times.slice(warm.followed), share: options.share, count: (await signedSoFar(house)) - warm.signed };
    return { ...judge(told), checks: await checkPeak(house, { petitionId: world.id, slices, warm: warm.signed, mails, refused: confirming.refused }), notes: notes(told, api.rssMb, worker.rssMb) };
  },
};

/** Signatures of the best hour in the data. */
export function recordHour(): number {
  const hours = readData('petition_241584_hourly.csv').trim().split('\n').slice(1).map((line) => line.split(',') as [string, string]);
  const steps = hours.slice(1).map(([hour, count], i) => ({ count: Number(count) - Number(hours[i]![1]), hours: (Date.parse(hour) - Date.parse(hours[i]![0])) / 3_600_000 }));
  return Math.max(...steps.filter(({ hours: apart }) => apart === 1).map(({ count }) => count));
}

async function signAll(house: BenchHouse, { connections, say }: BenchOptions, url: string, petition: Parameters<typeof signByForm>[0]['petition'], wanted: number): Promise<Load[]> {
  const slices: Load[] = [];
  for (let signed = 0; signed < wanted; ) {
    const rate = slices.at(-1)?.perSecond ?? Infinity;
    const seconds = Math.max(1, Math.min(SLICE, Math.round((wanted - signed) / rate)));
    const slice = await load(house.dir, { url, lua: signByForm({ url, petition, run: `p${slices.length}` }), connections, seconds });
    if (slice.accepted === 0) throw new Error('Nobody could sign');
    slices.push(slice);
    signed += slice.accepted;
    say(`${signed} signed, ${Math.round(slice.perSecond)}/s, p99 ${slice.p99.toFixed(1)} ms`);
  }
  return slices;
}

/** Seconds of signing until the wanted number was reached, within the last slice at its rate. */
export function timeToSign(slices: readonly Pick<Load, 'accepted' | 'perSecond'>[], wanted: number): number {
  let [seconds, left] = [0, wanted];
  for (const { accepted, perSecond } of slices) {
    seconds += Math.min(accepted, left) / perSecond;
    left -= Math.min(accepted, left);
  }
  return seconds;
}

/** Until every errand is done, every link followed and every change folded. */
async function settled(house: BenchHouse, { say }: BenchOptions): Promise<void> {
  let [last, since, told] = ['', performance.now(), performance.now()];
  for (;;) {
    const [now] = await house.sql<{ errands: number; pending: number; unfolded: number }>(
      'select (select count(*)::int from outbox where failed_at is null and run_at < now() + interval \'1 minute\') as errands, (select coalesce(sum(pending), 0)::int from petition_tally) as pending, (select count(*)::int from tally_change) as unfolded');
    const state = JSON.stringify(now);
    if (now!.errands + now!.pending + now!.unfolded === 0) return;
    if (state !== last) [last, since] = [state, performance.now()];
    else if (performance.now() - since > PATIENCE) throw new Error(`It stands still: ${state}`);
    if (performance.now() - told > 10_000) {
      say(`${now!.pending} wait for confirmation, ${now!.errands} errands`);
      told = performance.now();
    }
    await new Promise((done) => setTimeout(done, 200));
  }
}

async function signedSoFar(house: BenchHouse): Promise<number> {
  const [row] = await house.sql<{ n: number }>('select count(*)::int as n from signature');
  return row!.n;
}

interface Told {
  readonly wanted: number;
  readonly slices: readonly Load[];
  readonly signedAfter: number;
  readonly wholeAfter: number;
  readonly times: readonly number[];
  readonly share: number;
  readonly count: number;
}

function judge({ wanted, slices, signedAfter, wholeAfter, times, share, count }: Told): { sides: Side[]; lines: Line[] } {
  const part = share === 1 ? 'the record hour' : `${share} of the record hour`;
  const most = GOAL * share;
  return {
    sides: [
      { side: 'signing while mails go out', unit: '/s', rounds: slices.map(({ perSecond }) => perSecond) },
      { side: 'sign, mail, confirm, thank, count: the whole way', unit: 'signatures/s', rounds: [count / wholeAfter] },
      { side: 'following a link', unit: 'ms at p99', rounds: [percentile(times, 0.99)] },
    ],
    lines: [
      { goal: 'G8', what: `${part} (${wanted.toLocaleString('en')}) signed`, value: signedAfter, unit: 's', wanted: { most } },
      { goal: 'G8', what: 'p99 of signing meanwhile, worst of all slices', value: Math.max(...slices.map(({ p99 }) => p99)), unit: 'ms', rounds: slices.map(({ p99 }) => p99), wanted: { most: 100 } },
      { goal: 'G8', what: `${part} all the way: both mails sent, confirmed, counted`, value: wholeAfter, unit: 's', wanted: { most } },
    ],
  };
}

function notes({ count, wholeAfter }: Told, apiMb: number, workerMb: number): string[] {
  return [
    `${count.toLocaleString('en')} people signed and confirmed by the link of their mail; ${Math.round((2 * count) / wholeAfter)} mails/s, two for each. Api, worker, Postgres, mail sink and load generator share the machine.`,
    `Signing outruns the mails: what was signed is safe and its mail follows. Memory at the end: api ${Math.round(apiMb)} MB, worker ${Math.round(workerMb)} MB.`,
  ];
}
