import type { Cluster } from './cluster/cluster.js';
import { kinds, type Kind } from './kinds.js';
import type { FaultOptions } from './options.js';
import { Random } from './random.js';
import { until } from './until.js';

const PATIENCE = 90;
const MOST_DEEDS = 12;

/** What one kind of fault did over the run. */
export interface KindResult {
  readonly kind: string;
  injected: number;
  /** Requests that failed between the fault and the first signs of health. */
  failedRequests: number;
  /** Longest and summed milliseconds until Sawt worked again. */
  slowest: number;
  total: number;
}
export interface RunResult {
  readonly kinds: readonly KindResult[];
  readonly skipped: readonly string[];
  /** Faults after which nothing went on for a minute and a half. */
  readonly notHealed: string[];
  /** Times the tally was compared with the rows in one snapshot while faults went on, and how often it differed. */
  readonly looks: { taken: number; off: number };
}

/** Injects the faults of the seed one after the other, each as soon as Sawt has shown that it outlived the one before. */
export class Run {
  private readonly random: Random;
  private readonly results = new Map<string, KindResult>();
  private readonly notHealed: string[] = [];
  private readonly looks = { taken: 0, off: 0 };

  constructor(
    private readonly cluster: Cluster,
    private readonly options: FaultOptions,
    private readonly say: (line: string) => void,
  ) {
    this.random = new Random(options.seed);
  }

  async go(): Promise<RunResult> {
    const { people } = this.cluster;
    const wanted = kinds.filter(({ name }) => this.options.only?.includes(name) ?? true);
    const skipped = wanted.flatMap((kind) => kind.impossible?.(this.cluster) ? [`${kind.name}: ${kind.impossible(this.cluster)}`] : []);
    const schedule = this.schedule(wanted.filter((kind) => !kind.impossible?.(this.cluster)));
    people.begin();
    await people.goOn(20, PATIENCE);
    for (let at = 0; at < this.options.faults; at++) {
      await this.suffer(await this.next(schedule));
      if (at % 10 === 9) await this.look();
      if (at % 25 === 24) this.say(`${at + 1} faults, ${people.progress.signed} signatures, ${people.progress.confirmed} confirmations, ${people.progress.mails} mails, ${people.failed} failed requests`);
    }
    await this.cluster.heal();
    await until(() => people.progress.signed >= this.options.signatures, 3_600);
    return { kinds: [...this.results.values()], skipped, notHealed: this.notHealed, looks: this.looks };
  }

  /** Each possible kind once before chance decides, when there are faults enough. */
  private schedule(possible: readonly Kind[]): Kind[] {
    const weights = possible.flatMap((kind) => Array<Kind>(kind.weight).fill(kind));
    const first = [...possible].sort(() => this.random.next() - 0.5);
    return Array.from({ length: this.options.faults }, (_, at) => first[at] ?? this.random.pick(weights));
  }

  /** The next whose programs are all up; others wait for their turn, so that nobody waits for a program that is starting. */
  private async next(schedule: Kind[]): Promise<Kind> {
    const isApt = (kind: Kind) => kind.stops?.(this.cluster).every((member) => member.isUp) ?? true;
    await until(() => schedule.some(isApt), PATIENCE);
    const [kind] = schedule.splice(Math.max(0, schedule.findIndex(isApt)), 1);
    return kind!;
  }

  private async suffer(kind: Kind): Promise<void> {
    const { people } = this.cluster;
    const result = this.results.get(kind.name) ?? { kind: kind.name, injected: 0, failedRequests: 0, slowest: 0, total: 0 };
    this.results.set(kind.name, result);
    const [began, failed] = [Date.now(), people.failed];
    await kind.inject(this.cluster, this.random);
    const more = 1 + this.random.below(MOST_DEEDS);
    const isWell = kind.shows === 'deeds' ? await people.goOn(more, PATIENCE) : await people.mailGoesOn(more, PATIENCE);
    if (!isWell) this.notHealed.push(kind.name);
    const took = Date.now() - began;
    result.injected++;
    result.failedRequests += people.failed - failed;
    result.slowest = Math.max(result.slowest, took);
    result.total += took;
  }

  private async look(): Promise<void> {
    const rows = await this.cluster.db.sql('select t.petition_id from petition_tally t where t.confirmed <> (select count(*) from signature s where s.petition_id = t.petition_id and s.state = 1)').catch(() => undefined);
    if (!rows) return;
    this.looks.taken++;
    if (rows.length > 0) this.looks.off++;
  }
}
