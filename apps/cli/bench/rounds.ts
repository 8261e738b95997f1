/** A side of a comparison: does its work for one round and says what it saw. */
export type Runner<Sample> = (round: number) => Promise<Sample>;

/**
 * Runs every side in every round, each round beginning with another side, so that what drifts (disk, neighbours, heat)
 * meets all of them. Gives the samples of each side in the order of the rounds.
 */
export async function interleave<Name extends string, Sample>(rounds: number, sides: Readonly<Record<Name, Runner<Sample>>>, onSample: (name: Name, round: number, sample: Sample) => void = () => {}): Promise<Record<Name, Sample[]>> {
  const names = Object.keys(sides) as Name[];
  const seen = Object.fromEntries(names.map((name) => [name, [] as Sample[]])) as Record<Name, Sample[]>;
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length]!;
      const sample = await sides[name](round);
      seen[name].push(sample);
      onSample(name, round, sample);
    }
  }
  return seen;
}
