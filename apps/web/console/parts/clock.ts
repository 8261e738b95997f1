/** Morocco's clock as the server knows it: from which moment on it is how many minutes ahead of UTC. Browsers' own tables may be older. */
export type Clock = readonly (readonly [from: number, minutes: number])[];

/** The moment whose UTC reading is what the clock showed. */
export function shown(clock: Clock, at: string): Date {
  const moment = Date.parse(at);
  const [, minutes] = clock.findLast(([from]) => from <= moment) ?? clock[0] ?? [0, 60];
  return new Date(moment + minutes * 60_000);
}

/** The moment at which the clock shows `2026-11-23T20:00`; the first of two, and after the hour that is left out. */
export function meant(clock: Clock, local: string): Date {
  const reading = Date.parse(`${local}Z`);
  const ahead = (moment: number) => shown(clock, new Date(moment).toISOString()).getTime() - moment;
  const moments = clock.map(([, minutes]) => reading - minutes * 60_000).filter((moment) => moment + ahead(moment) === reading);
  return new Date(moments.length > 0 ? Math.min(...moments) : reading - ahead(reading - 86_400_000));
}
