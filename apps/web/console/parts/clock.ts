/** Morocco's clock as the server knows it: from which moment on it is how many minutes ahead of UTC. Browsers' own tables may be older. */
export type Clock = readonly (readonly [from: number, minutes: number])[];

/** The moment whose UTC reading is what the clock showed. */
export function shown(clock: Clock, at: string): Date {
  const moment = Date.parse(at);
  const [, minutes] = clock.findLast(([from]) => from <= moment) ?? clock[0] ?? [0, 60];
  return new Date(moment + minutes * 60_000);
}
