const DAY = 86_400_000;

/** The clock of a silence period: it ends at `until`, unless it stands still. */
export interface Clock {
  readonly from: Date;
  readonly until: Date;
  /** Since when it stands still. */
  readonly stoppedAt: Date | null;
}

/** Runs from its full length; so it does again after every edit. */
export function started(at: Date, days: number): Clock {
  return { from: at, until: new Date(at.getTime() + days * DAY), stoppedAt: null };
}

/** A clock that stands still already goes on standing since then. */
export function stopped(clock: Clock, at: Date): Clock {
  return clock.stoppedAt ? clock : { ...clock, stoppedAt: at };
}

/** Goes on with what was left when it stopped, and never with less than a day: who relied on the objection has time for their own. */
export function resumed(clock: Clock, at: Date): Clock {
  if (!clock.stoppedAt) return clock;
  const left = Math.max(clock.until.getTime() - clock.stoppedAt.getTime(), DAY);
  return { from: clock.from, until: new Date(at.getTime() + left), stoppedAt: null };
}

/** Whether silence has become consent. */
export function isOver({ until, stoppedAt }: Clock, at: Date): boolean {
  return stoppedAt === null && at >= until;
}
