const HOUR = 3_600_000;
/** The part of an hour's letters that may leave together after the worker was away. */
const TOGETHER = 12;

/** An attempt at an office; `endedAt` is null while it is under way. */
export interface Slot {
  readonly takenAt: Date;
  readonly endedAt: Date | null;
}

/**
 * How many letters may begin to leave for an office at this moment, given its attempts of the last hours. An attempt counts
 * from the moment it is written down until an hour after it ended, so that no hour of mails that really left holds more
 * than the cap, wherever it begins. Below that they drip: at the pace of the cap, a twelfth of an hour's together at the most.
 */
export function freeSlots(perHour: number, slots: readonly Slot[], now: Date): number {
  const since = now.getTime() - HOUR;
  const counting = slots.filter(({ endedAt }) => endedAt === null || endedAt.getTime() > since);
  return Math.max(0, Math.min(perHour - counting.length, drops(perHour, counting, now)));
}

/** What a bucket gives that is filled at the pace of the cap and holds a twelfth of it. */
function drops(perHour: number, slots: readonly Slot[], now: Date): number {
  const most = Math.ceil(perHour / TOGETHER);
  const moments = slots.map(({ takenAt }) => takenAt.getTime()).sort((a, b) => a - b);
  let [held, at] = [most, Math.min(now.getTime() - HOUR, moments[0] ?? Infinity)];
  const fillUntil = (moment: number) => {
    held = Math.min(most, held + (Math.max(0, moment - at) * perHour) / HOUR);
    at = moment;
  };
  for (const moment of moments) {
    fillUntil(moment);
    held -= 1;
  }
  fillUntil(now.getTime());
  return Math.floor(held + 1e-6);
}
