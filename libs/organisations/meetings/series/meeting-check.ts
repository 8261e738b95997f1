import type { RequestContext } from '#libs/context';
import type { Multilingual } from '#libs/database';
import { fault, toWords, type FieldFault } from '#libs/graphql';
import { isDay } from '#libs/i18n';
import { longWords, most, neededWords, rangeFaults } from '../words-check.js';
import type { MeetingTimeInput, MeetingWordsInput } from './series.input.js';

export interface MeetingWords {
  readonly title: Multilingual;
  readonly place: Multilingual;
  readonly link: string;
  readonly noticeDays: number;
}

export function meetingWordsOf({ title, place, link, noticeDays }: MeetingWordsInput): MeetingWords {
  return { title: toWords(title), place: toWords(place), link: link?.trim() ?? '', noticeDays: noticeDays ?? 3 };
}

export function wordsFaults(ctx: RequestContext, { title, place, link, noticeDays }: MeetingWords): FieldFault[] {
  const isLink = link === '' || (link.length <= most.link && URL.canParse(link) && new URL(link).protocol === 'https:');
  return [
    ...neededWords(ctx, 'words.title', title, 'title'),
    ...longWords(ctx, 'words.place', place, 'place'),
    ...(isLink ? [] : [fault(ctx, 'words.link', 'organisations.meeting.notALink')]),
    ...rangeFaults(ctx, 'words.noticeDays', noticeDays, [0, 30]),
  ];
}

export function timeFaults(ctx: RequestContext, { on, at, minutes }: MeetingTimeInput): FieldFault[] {
  return [
    ...(isDay(on) ? [] : [fault(ctx, 'time.on', 'organisations.notADay')]),
    ...(/^([01]\d|2[0-3]):[0-5]\d$/.test(at) ? [] : [fault(ctx, 'time.at', 'organisations.meeting.notAnHour')]),
    ...rangeFaults(ctx, 'time.minutes', minutes, [15, 720]),
  ];
}
