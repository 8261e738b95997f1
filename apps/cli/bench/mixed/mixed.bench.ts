import type { Bench } from '../bench.js';
import type { BenchHouse } from '../house/bench-house.js';
import { foundWorld, type BenchPetition } from '../house/bench-world.js';
import { Office } from '../house/office.js';
import { fill } from '../export/export-sides.js';
import { Sink } from '../load/smtp.js';
import { load, type Load } from '../load/wrk.js';
import { MailingRoad, signed } from '../mail/mailing-road.js';
import { seedReaders } from '../mail/readers.js';
import { compare, type Check, type Side } from '../report.js';
import { interleave } from '../rounds.js';
import { signByForm, signByGraphql } from '../sign/sign-requests.js';

const WHOLE = 1_000_000;
const READERS = 5_000;
const doors = { form: signByForm, graphql: signByGraphql };
type Door = keyof typeof doors;

/** G14: whoever signs must not feel that the office works. */
export const mixed: Bench = {
  name: 'mixed',
  about: 'signing alone, and while a worker makes an export of a million rows and sends a mailing',
  async run(house, options) {
    const world = await foundWorld(house);
    const settings = { ...signed(), PUBLIC_OPERATIONS: 'any' };
    const [api, sink] = [await house.startApi(settings), await Sink.start()];
    const [big, readers] = [await fill(house, world, Math.round(WHOLE * options.share)), await seedReaders(house, world, Math.max(300, Math.round(READERS * options.share)))];
    options.say(`${big.signatures} signatures to export, a mailing to write`);
    await holdConfirmations(house);
    await house.startWorker({ ...settings, SMTP_URL: `smtp://127.0.0.1:${sink.port}` });
    const work = new OfficeWork(house, await Office.enter(house, api, 'representante'), await MailingRoad.enter(house, api), big, readers);
    const seen: Load[] = [];
    const sign = async (door: Door) => {
      const one = await load(house.dir, { url: api.url, lua: doors[door]({ url: api.url, petition: world, run: `m${seen.length}` }), connections: options.connections, seconds: options.seconds });
      seen.push(one);
      return one.perSecond;
    };
    const busy = (door: Door) => async () => work.during(() => sign(door));
    await sign('form'); // warm
    const rates = await interleave(options.rounds, { formAlone: () => sign('form'), formMixed: busy('form'), graphqlAlone: () => sign('graphql'), graphqlMixed: busy('graphql') },
      (name, round, rate) => options.say(`round ${round + 1}  ${name.padEnd(12)} ${Math.round(rate)} signatures/s`));
    sink.stop();
    const side = (name: keyof typeof rates, words: string): Side => ({ side: words, unit: '/s', rounds: rates[name] });
    const [formAlone, formMixed, graphqlAlone, graphqlMixed] = [side('formAlone', 'form, alone'), side('formMixed', 'form, while office works'), side('graphqlAlone', 'GraphQL, alone'), side('graphqlMixed', 'GraphQL, while office works')];
    return {
      sides: [formAlone, formMixed, graphqlAlone, graphqlMixed],
      lines: [
        compare('G14', 'signing by the form while an export and a mailing run ÷ alone', formMixed, formAlone, { least: 0.7 }),
        compare('G14', 'signing by GraphQL while an export and a mailing run ÷ alone', graphqlMixed, graphqlAlone, { least: 0.7 }),
      ],
      checks: [await checkRows(house, world, seen), await work.check()],
      notes: [
        'Confirmation mails wait until the end on both sides, so that only the office’s work differs. An export or a mailing that ends before the signing does begins anew.',
        ...(options.rounds < 5 ? ['Fewer than five rounds: no figure to quote.'] : []),
      ],
    };
  },
};

/** Else those of the side before would be sent during the next. */
async function holdConfirmations(house: BenchHouse): Promise<void> {
  await house.sql(`create function bench_hold() returns trigger language plpgsql as $$ begin new.run_at := now() + interval '1 day'; return new; end $$`);
  await house.sql(`create trigger bench_hold before insert on outbox for each row when (new.job = 'signatures.sendConfirmation') execute function bench_hold()`);
}

const request = 'mutation Ask($input: RequestExportInput!) { requestExport(input: $input) { ... on Export { id } ... on UserError { code message } } }';

/** The export and the mailing, one after the other anew for as long as they are wanted. */
class OfficeWork {
  private exports = 0;
  private mailings = 0;

  constructor(
    private readonly house: BenchHouse,
    private readonly office: Office,
    private readonly road: MailingRoad,
    private readonly big: BenchPetition,
    private readonly readers: BenchPetition,
  ) {}

  /** Signs once both are under way, and waits until both have ended. */
  async during(sign: () => Promise<number>): Promise<number> {
    const mailing = await this.road.approved(this.readers);
    let isWanted = true;
    const again = async (work: () => Promise<unknown>) => {
      do await work();
      while (isWanted);
    };
    await this.road.send(mailing);
    const works = Promise.all([this.mail(mailing, () => isWanted), again(() => this.export())]);
    const rate = await sign();
    isWanted = false;
    await works;
    return rate;
  }

  async check(): Promise<Check> {
    const [{ exported, sent, unsent }] = (await this.house.sql<{ exported: number; sent: number; unsent: number }>(
      `select (select count(*)::int from export where state = 'ready') as exported, (select count(*)::int from mailing where state = 'sent') as sent, (select count(*)::int from mailing_recipient where outcome <> 'sent') as unsent`)) as [{ exported: number; sent: number; unsent: number }];
    return { what: 'every export was made, every mailing sent to everybody', holds: exported === this.exports && sent === this.mailings && unsent === 0, found: `${exported} of ${this.exports}, ${sent} of ${this.mailings}, ${unsent} unsent` };
  }

  private async mail(first: string, isWanted: () => boolean): Promise<void> {
    for (let id: string | undefined = first; id !== undefined; ) {
      this.mailings++;
      await this.road.sent(id);
      id = isWanted() ? await this.road.approved(this.readers) : undefined;
      if (id !== undefined) await this.road.send(id);
    }
  }

  private async export(): Promise<void> {
    await this.house.sql(`update export set requested_at = now() - interval '2 days'`); // else the day's allowance would end
    const input = { kind: 'SIGNATURES', format: 'CSV', petition: this.big.slug, organisation: this.big.organisations[0], purpose: `Mesure numéro ${++this.exports}` };
    const { requestExport } = await this.office.ask<{ requestExport: { id?: string } }>(request, { input });
    if (requestExport.id === undefined) throw new Error(JSON.stringify(requestExport));
    const state = async () => (await this.house.sql<{ state: string }>('select state from export where id = $1', [requestExport.id]))[0]!.state;
    while (!['ready', 'failed'].includes(await state())) await new Promise((done) => setTimeout(done, 50));
  }
}

async function checkRows(house: BenchHouse, petition: BenchPetition, seen: readonly Load[]): Promise<Check> {
  const [{ n }] = (await house.sql<{ n: number }>('select count(*)::int as n from signature where petition_id = $1', [petition.id])) as [{ n: number }];
  const sum = (key: 'accepted' | 'sent' | 'refused' | 'broken') => seen.reduce((total, one) => total + one[key], 0);
  return { what: 'answers ≤ rows ≤ sent, nothing refused or broken', holds: sum('accepted') <= n && n <= sum('sent') && sum('refused') + sum('broken') === 0, found: `${sum('accepted')} ≤ ${n} ≤ ${sum('sent')}, ${sum('refused') + sum('broken')}` };
}
