import fc from 'fast-check';

/** Dice that fall the same way for the same seed (mulberry32); texts, numbers and JSON at the edges come from fast-check's generators. */
export class Dice {
  private readonly turns = new Map<string, number>();
  private readonly texts: readonly string[];
  private readonly numbers: readonly number[];
  private readonly jsons: readonly string[];

  /** `aim`: in how many of a hundred cases it takes what really exists, where something is known. */
  constructor(
    private seed: number,
    readonly aim = 65,
  ) {
    const texts = fc.oneof(...(['grapheme', 'binary', 'binary-ascii'] as const).map((unit) => fc.string({ unit, maxLength: 40 })));
    this.texts = fc.sample(texts, { seed, numRuns: 400 });
    this.numbers = fc.sample(fc.oneof(fc.double(), fc.integer()), { seed, numRuns: 100 });
    this.jsons = fc.sample(fc.json({ maxDepth: 3 }), { seed, numRuns: 100 });
  }

  upTo(most: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let drawn = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    drawn = (drawn + Math.imul(drawn ^ (drawn >>> 7), 61 | drawn)) ^ drawn;
    return ((drawn ^ (drawn >>> 14)) >>> 0) % (most + 1);
  }
  chance(percent: number): boolean {
    return this.upTo(99) < percent;
  }
  pick<T>(list: readonly T[]): T {
    return list[this.upTo(list.length - 1)]!;
  }
  some<T>(list: readonly T[], most: number): T[] {
    return Array.from({ length: Math.min(list.length, 1 + this.upTo(most - 1)) }, () => this.pick(list));
  }
  /** The next of the list of that name, so that none is left out. */
  inTurn<T>(name: string, list: readonly T[]): T {
    const turn = this.turns.get(name) ?? 0;
    this.turns.set(name, turn + 1);
    return list[turn % list.length]!;
  }
  text(): string {
    return this.pick(this.texts);
  }
  number(): number {
    return this.pick(this.numbers);
  }
  json(): string {
    return this.pick(this.jsons);
  }
}
