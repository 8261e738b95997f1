import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** Something with a date in somebody's calendar. */
export interface CalendarEntry {
  /** The same as long as the thing lasts. */
  readonly uid: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt?: Date;
  readonly isWholeDay?: boolean;
  readonly place?: string;
  readonly url: string;
  /** Rises with every change. */
  readonly sequence: number;
  readonly isCalledOff?: boolean;
  readonly changedAt: Date;
}

/** An iCalendar file (RFC 5545), all moments in UTC: the same bytes as long as nothing changes. */
export function calendarFile(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ name, prodId: { company: 'Sawt', product: 'Calendar', language: 'FR' }, method: ICalCalendarMethod.PUBLISH, ttl: 60 * 60 });
  for (const { uid, title, startsAt, endsAt, isWholeDay, place, url, sequence, isCalledOff, changedAt } of entries) {
    calendar.createEvent({
      id: uid, summary: title, start: startsAt, end: endsAt, allDay: isWholeDay, location: place || null, url, sequence, stamp: changedAt, lastModified: changedAt,
      status: isCalledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
