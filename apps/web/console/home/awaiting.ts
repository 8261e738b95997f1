import type { RouterContextProvider } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import { awaitingActivities } from '../activities/awaiting-activities.js';
import { awaitingAnswers } from '../decisions/awaiting-answers.js';
import { awaitingAdmissions } from '../admissions/awaiting-admissions.js';
import type { Me } from '../desk.js';
import { awaitingPublications } from '../campaigns/awaiting-publications.js';
import { awaitingCharter } from '../charter/awaiting-charter.js';
import { awaitingLetters } from '../letters/awaiting-letters.js';
import { awaitingAdvocacy } from './awaiting-advocacy.js';
import { awaitingAdoptions } from '../documents/adoption/awaiting-adoptions.js';
import { awaitingContributions } from '../documents/report/awaiting-contributions.js';
import { awaitingTalk } from '../documents/talk/awaiting-talk.js';
import { awaitingConsultations } from '../documents/consultations/awaiting-consultations.js';
import { awaitingDocuments } from '../documents/awaiting-documents.js';
import { awaitingAnswersDue } from '../delivery/awaiting-answers-due.js';
import { awaitingMeetings } from '../meetings/awaiting-meetings.js';
import { awaitingTargets } from '../targets/awaiting-targets.js';
import { awaitingParticipation } from '../participation/awaiting-participation.js';
import { awaitingSignOffs } from '../signoff/awaiting-sign-offs.js';
import { awaitingSeats } from '../groups/awaiting-seats.js';

/** Something that waits for me, with where to do it. */
export interface Awaiting {
  /** Said by `console.home.<kind>`. */
  readonly kind: KindOf<MessageKey>;
  readonly to: string;
  readonly title: string;
  readonly of: string;
  readonly since: string;
  /** How many. */
  readonly count?: number;
}
type KindOf<Key> = Key extends `console.home.${infer Kind}` ? Kind : never;
type Source = (context: Readonly<RouterContextProvider>, me: Me) => Promise<Awaiting[]>;

/** Each area of the console that has something to wait for adds its line; a source asks only what concerns this person. */
const sources: readonly Source[] = [
  awaitingAdvocacy,
  awaitingAnswers,
  awaitingParticipation,
  awaitingSignOffs,
  awaitingAdmissions,
  awaitingSeats,
  awaitingPublications,
  awaitingCharter,
  awaitingTargets,
  awaitingMeetings,
  awaitingAnswersDue,
  awaitingActivities,
  awaitingLetters,
  awaitingDocuments,
  awaitingTalk,
  awaitingConsultations,
  awaitingAdoptions,
  awaitingContributions,
];

/** What awaits this person, the longest waiting first. */
export async function awaiting(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  const lists = await Promise.all(sources.map(async (source) => source(context, me)));
  return lists.flat().sort((a, b) => a.since.localeCompare(b.since));
}
