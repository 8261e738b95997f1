import type { BenchHouse } from './house/bench-house.js';
import type { Findings } from './report.js';

export interface BenchOptions {
  readonly rounds: number;
  /** Of each side in each round. */
  readonly seconds: number;
  readonly connections: number;
  /** How much of the whole is done, from 0 to 1, where a bench has a whole. */
  readonly share: number;
  /** Sides to measure, all when unset. */
  readonly only?: readonly string[];
  /** Tells what goes on. */
  readonly say: (line: string) => void;
}

/** A question about speed with its answer: both sides measured in the same run, each bound to a check of correctness. */
export interface Bench {
  readonly name: string;
  readonly about: string;
  run(house: BenchHouse, options: BenchOptions): Promise<Findings>;
}
