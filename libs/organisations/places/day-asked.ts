import { NotFound, type RequestContext } from '#libs/context';
import { dayOf, isDay } from '#libs/i18n';

/** The day something is asked for, today when none is told. Throws NotFound for what is no day of the calendar. */
export function dayAsked(ctx: RequestContext, day: string | null | undefined): string {
  if (!day) return dayOf(ctx.now ?? new Date());
  if (!isDay(day)) throw new NotFound();
  return day;
}
