import type { Bench, BenchOptions } from '../bench.js';
import { median } from '../figures.js';
import type { BenchHouse } from '../house/bench-house.js';
import { foundWorld } from '../house/bench-world.js';
import { hasPgbench } from '../load/pgbench.js';
import { compare, type Findings, type Line, type Side } from '../report.js';
import { interleave, type Runner } from '../rounds.js';
import { checkSigning } from './sign-checks.js';
import { SignSides, type Seen } from './sign-sides.js';

/** G1, G2, G3, G5, G6: signing and confirming against single rows of Postgres and against the usual way of writing it. */
export const sign: Bench = {
  name: 'sign',
  about: 'sign and confirm through GraphQL and the form, against single-row inserts and against NestJS + Express + Apollo',
  async run(house, options) {
    const sides = await SignSides.prepare(house, options, await foundWorld(house));
    const hasLimit = await hasPgbench();
    const all = Object.entries(runners(sides)).filter(([name]) => (options.only ? options.only.includes(name) : name !== 'limit' || hasLimit));
    await sides.warmUp(all.map(([name]) => name));
    const seen = await interleave(options.rounds, Object.fromEntries(all), (name, round, one) => options.say(`round ${round + 1}  ${name.padEnd(18)} ${told(one)}`));
    return { ...judge(seen), checks: await checkSigning(house, sides), notes: notes(house, options, hasLimit) };
  },
};

function told({ perSecond, p99, cpuMicros }: Seen): string {
  return `${Math.round(perSecond)}/s${p99 ? `  p99 ${p99.toFixed(1)} ms` : ''}${cpuMicros === undefined ? '' : `  ${Math.round(cpuMicros)} µs of processor each`}`;
}

type Name = 'limit' | 'form' | 'graphql' | 'formThousand' | 'graphqlThousand' | 'confirmForm' | 'confirmGraphql' | 'reference' | 'referenceBare' | 'quarter';
export type SeenOf = Partial<Record<Name, Seen[]>>;

function runners(sides: SignSides): Record<Name, Runner<Seen>> {
  return {
    limit: () => sides.limit(),
    form: (round) => sides.sign('form', 'form', round), graphql: (round) => sides.sign('graphql', 'graphql', round),
    formThousand: (round) => sides.sign('formThousand', 'form', round), graphqlThousand: (round) => sides.sign('graphqlThousand', 'graphql', round),
    confirmForm: () => sides.confirm('form'), confirmGraphql: () => sides.confirm('graphql'),
    reference: () => sides.reference('reference'), referenceBare: () => sides.reference('referenceBare'),
    quarter: (round) => sides.quarter(round),
  };
}

const words: Record<Name, string> = {
  limit: 'pgbench, one row an insert', form: 'signing by form', graphql: 'signing by GraphQL', formThousand: 'signing by form, 1,000 petitions', graphqlThousand: 'signing by GraphQL, 1,000 petitions',
  confirmForm: 'confirming by form', confirmGraphql: 'confirming by GraphQL', reference: 'NestJS + Express + Apollo, same work', referenceBare: 'NestJS + Express + Apollo, the row alone', quarter: 'signing by GraphQL, a quarter of the rate',
};

function judge(seen: SeenOf): Pick<Findings, 'sides' | 'lines'> {
  const side = (name: Name): Side | undefined => seen[name] && { side: words[name], unit: '/s', rounds: seen[name].map(({ perSecond }) => perSecond) };
  const against = (goal: string | undefined, over: Name, under: Name, least?: number) => compare(goal, `${words[over]} ÷ ${words[under]}`, side(over), side(under), least === undefined ? undefined : { least });
  return {
    sides: (Object.keys(words) as Name[]).flatMap((name) => [...(side(name) ? [side(name)!] : []), ...cost(words[name], seen[name])]),
    lines: [
      against('G1', 'graphql', 'limit', 0.6), against('G1', 'form', 'limit', 0.9),
      against('G2', 'confirmForm', 'limit', 1), against('G2', 'confirmGraphql', 'limit', 0.6),
      against('G3', 'graphql', 'reference', 4), against(undefined, 'graphql', 'referenceBare'),
      ...(seen.graphql ? [latency('GraphQL', seen.graphql)] : []), ...(seen.form ? [latency('form', seen.form)] : []), ...(seen.quarter ? [quarterLine(seen.quarter)] : []),
      against('G6', 'graphql', 'graphqlThousand', 0.9), against('G6', 'form', 'formThousand', 0.9),
    ],
  };
}

/** What an answer costs the server, when it is one of ours. */
function cost(side: string, seen: Seen[] = []): Side[] {
  const rounds = seen.flatMap(({ cpuMicros }) => cpuMicros ?? []);
  return rounds.length === 0 ? [] : [{ side: `${side}: processor time of the server`, unit: 'µs each', rounds }];
}

function latency(door: string, seen: Seen[]): Line {
  const rounds = seen.map(({ p50, p99 }) => p99 / p50);
  const middle = (of: 'p50' | 'p99') => median(seen.map((one) => one[of])).toFixed(1);
  return { goal: 'G5', what: `p99 ÷ p50 at 64 connections by ${door} (${middle('p99')} ÷ ${middle('p50')} ms)`, value: median(rounds), unit: '×', rounds, wanted: { most: 3 } };
}

function quarterLine(seen: Seen[]): Line {
  const rounds = seen.map(({ p99 }) => p99);
  return { goal: 'G5', what: `p99 at a quarter of the rate by GraphQL (p50 ${median(seen.map(({ p50 }) => p50)).toFixed(1)} ms)`, value: median(rounds), unit: 'ms', rounds, wanted: { most: 15 } };
}

function notes(house: BenchHouse, { rounds, connections }: BenchOptions, hasLimit: boolean): string[] {
  return [
    `A ratio is the median of the ratios of ${rounds} rounds, ${connections} connections. Api, Postgres and load generator share the machine; the worker is not running.`,
    'Signing does all it promises: checks, rate limit by network, token, sealing, consent, errand for the mail, tally, row security, answer after commit.',
    ...(rounds < 5 ? ['Fewer than five rounds: no figure to quote.'] : []),
    ...(hasLimit ? [] : ['pgbench is missing (apt-get install postgresql): there is no limit to compare with.']),
  ];
}
