import type { BenchOptions } from '../bench.js';
import { median } from '../figures.js';
import type { BenchHouse } from '../house/bench-house.js';
import { copyPetition, seedPending, type BenchPetition } from '../house/bench-world.js';
import type { Program } from '../house/program.js';
import { pound } from '../load/pgbench.js';
import { mark } from '../load/requests.js';
import { load, type Load } from '../load/wrk.js';
import { confirmByForm, confirmByGraphql, signByForm, signByGraphql } from './sign-requests.js';

/** One side in one round. */
export interface Seen {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly load?: Load;
  /** Processor time of the server for each answer, in µs: steadier than the rate when others use the machine too. */
  readonly cpuMicros?: number;
}
/** Sides that sign, each on petitions of its own so that its rows can be told apart. */
export const signers = ['form', 'graphql', 'formThousand', 'graphqlThousand', 'quarter', 'reference', 'referenceBare'] as const;
export type Signer = (typeof signers)[number];
export type Door = 'form' | 'graphql';

const LIMIT = `insert into bench_limit (id, petition_id, organisation_id, dedup_token, person_token, source_organisation_id, country, area, locale, confirm_hash, manage_hash)
  values (uuidv7(), 'ffffffff-0000-7000-8000-000000000001', 'ffffffff-0000-7000-8000-000000000002', uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), '\\x${'ab'.repeat(32)}', 'ffffffff-0000-7000-8000-000000000002', 'MA', 'MA-TNG', 'fr', '\\x${'cd'.repeat(32)}', '\\x${'ef'.repeat(32)}')`;

/** Everything `sawt bench sign` measures, ready to run side by side on one server. */
export class SignSides {
  /** What each signing side sent and got, over all rounds and the warming up. */
  readonly sent = new Map<Signer, Load[]>();
  /** Confirmations sent and got by each door. */
  readonly confirmed = new Map<Door, { petition: BenchPetition; loads: Load[]; seeded: number }>();
  private runs = 0;
  private rate = 1000;

  private constructor(
    private readonly house: BenchHouse,
    private readonly options: BenchOptions,
    private readonly api: Program,
    private readonly referenceServer: Program,
    readonly petitions: Readonly<Record<Signer, readonly BenchPetition[]>>,
  ) {}

  static async prepare(house: BenchHouse, options: BenchOptions, world: BenchPetition): Promise<SignSides> {
    await house.sql('create table bench_limit (like signature including all)');
    const made: [Signer, BenchPetition[]][] = [];
    for (const signer of signers) made.push([signer, await copyPetition(house, world, signer.toLowerCase(), signer.endsWith('Thousand') ? 1000 : 1)]);
    const sides = new SignSides(house, options, await house.startApi(), await house.start('cli/bench/reference/main'), Object.fromEntries(made) as Record<Signer, BenchPetition[]>);
    for (const door of ['form', 'graphql'] as const) sides.confirmed.set(door, { petition: (await copyPetition(house, world, `confirm-${door}`))[0]!, loads: [], seeded: 0 });
    return sides;
  }

  /** Code that is compiled, plans that are made, pools that are full. */
  async warmUp(names: readonly string[]): Promise<void> {
    for (const signer of signers) {
      if (!names.includes(signer) || signer === 'quarter') continue;
      await (signer === 'reference' || signer === 'referenceBare' ? this.reference(signer) : this.sign(signer, signer.startsWith('form') ? 'form' : 'graphql', 0));
    }
    this.options.say('warm');
  }

  async limit(): Promise<Seen> {
    const { perSecond } = await pound(this.house, LIMIT, this.options.connections, this.options.seconds);
    return { perSecond, p50: 0, p99: 0 };
  }

  async sign(signer: Signer, door: Door, round: number, pause?: number): Promise<Seen> {
    const seen = await this.load(signer, (door === 'form' ? signByForm : signByGraphql)({ url: this.api.url, petition: this.target(signer), run: this.nextRun() }), this.api, pause);
    if (signer === 'graphql') this.rate = round === 0 ? seen.perSecond : median([this.rate, seen.perSecond]);
    return seen;
  }

  /** The same work as signing by GraphQL, at a quarter of the rate that was reached. */
  async quarter(round: number): Promise<Seen> {
    return this.sign('quarter', 'graphql', round, (this.options.connections / (this.rate / 4)) * 1000);
  }

  async reference(signer: 'reference' | 'referenceBare'): Promise<Seen> {
    const query = `mutation Sign($input: ReferenceInput!) { ${signer === 'reference' ? 'signPetition' : 'insertRow'}(input: $input) { __typename message } }`;
    return this.load(signer, signByGraphql({ url: this.referenceServer.url, petition: this.target(signer), run: this.nextRun() }, query), this.referenceServer);
  }

  async confirm(door: Door): Promise<Seen> {
    const mine = this.confirmed.get(door)!;
    const tokens = await seedPending(this.house, mine.petition, Math.ceil(this.options.seconds * 20_000));
    mine.seeded += tokens.count;
    const lua = (door === 'form' ? confirmByForm : confirmByGraphql)(this.api.url, tokens.path);
    const { load: seen, ...rest } = await this.measure(this.api, lua);
    if (seen.sent > tokens.count) throw new Error(`Confirming is faster than was thought: ${seen.sent} sent, ${tokens.count} made`);
    mine.loads.push(seen);
    return { ...rest, load: seen };
  }

  private async load(signer: Signer, lua: string, server: Program, pause?: number): Promise<Seen> {
    const seen = await this.measure(server, lua, pause);
    this.sent.set(signer, [...(this.sent.get(signer) ?? []), seen.load]);
    return seen;
  }

  private async measure(server: Program, lua: string, pause?: number): Promise<Seen & { load: Load }> {
    const { connections, seconds } = this.options;
    const before = server.cpuSeconds;
    const seen = await load(this.house.dir, { url: server.url, lua, connections, seconds, pause });
    return { ...seen, load: seen, cpuMicros: ((server.cpuSeconds - before) * 1e6) / seen.accepted };
  }

  private target(signer: Signer): Pick<BenchPetition, 'slug' | 'organisations'> {
    const [first, ...others] = this.petitions[signer];
    return others.length === 0 ? first! : { ...first!, slug: `${signer.toLowerCase()}-${mark.thousand}` };
  }

  private nextRun(): string {
    return `run${++this.runs}`;
  }
}
