import { campaignActs, coordinatedActions, positionsPublished, projectObjects, trainingAttendance, trainingsHeld } from '#libs/campaigns';
import { mailingActs } from '#libs/mailings';
import { organisationActs, organisationDocuments } from '#libs/organisations';
import { petitionActs, petitionAnswers, petitionsDelivered } from '#libs/petitions';
import { signaturesByDay } from '#libs/signatures';
import { FEWEST_PERSONS, type Indicator } from '../indicator-list.js';

/*
 * Each area says in SQL which rows a figure is made of (`$1` is the coalition): organisation_id, day, kind, object_kind,
 * object_id, n. A figure is the sum of n over its days, and opens to these very rows. An area that comes adds its line.
 */
const all = (...streams: readonly string[]) => streams.join('\n  union all ');

/** What counts as an act of an organisation. */
export const acts = all(organisationActs, petitionActs, mailingActs, campaignActs);
/** What counts as a document adopted. */
const documents = all(organisationDocuments);

/** Of numbers of persons those of an activity that may be told by itself: what is added up then gives nothing away, whichever activities a period or project holds. */
const enough = (stream: string) => `
  select organisation_id, day, kind, object_kind, object_id, n from (select a.*, sum(n) over (partition by object_id) as came from (${stream}) a) activities where came >= ${FEWEST_PERSONS}`;

/** The indicators whose figure is a sum of rows. */
export const streams = {
  actions: coordinatedActions,
  trainings: trainingsHeld,
  attendance: enough(trainingAttendance),
  positions: positionsPublished,
  mailings: mailingActs,
  signatures: signaturesByDay,
  delivered: petitionsDelivered,
  answers: petitionAnswers,
  documents,
} as const satisfies Partial<Record<Indicator, string>>;
export type Summed = keyof typeof streams;

/** The rows of a stream, all of them or those tagged with the project `$4`. */
export const tagged = (stream: string) => `(select * from (${stream}) e where $4::uuid is null or (e.object_kind, e.object_id) in (select o.object_kind, o.object_id from (${projectObjects}) o where o.project_id = $4))`;
