import { z } from 'zod';
import { RecordFault, type ImportedAnswer, type ImportedPetition } from './imported-petition.js';
import { slugOf } from '#libs/i18n';
import type { PetitionState } from '../petition.states.js';

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const maybe = moment.nullish().transform((given) => given ?? null);
const day = z.iso.date();
const text = z.string().refine((given) => !given.includes('\0'), 'holds a zero character').transform((given) => given.replaceAll('\r\n', '\n').trim());
const words = text.pipe(z.string().min(1));
const optional = text.nullish().transform((given) => given ?? '');
const id = z.number().int().positive();
const answer = z.object({ responded_on: day, summary: optional, details: words });
const debate = z.object({ debated_on: day.nullish(), transcript_url: z.string().nullish(), overview: optional });
const schema = z.object({
  id, action: words, background: words, additional_details: optional, state: z.enum(['open', 'closed']), signature_count: z.number().int().min(0).max(2_147_483_647),
  created_at: moment, updated_at: moment, opened_at: moment, closed_at: maybe, moderation_threshold_reached_at: maybe, government_response_at: maybe, debate_outcome_at: maybe,
  government_response: answer.nullish(), debate: debate.nullish(),
});
type UkPetition = z.output<typeof schema>;

export const ukTarget = { name: { fr: 'Gouvernement et Parlement du Royaume-Uni', ar: 'حكومة وبرلمان المملكة المتحدة', en: 'UK Government and Parliament', es: 'Gobierno y Parlamento del Reino Unido' }, kind: 'parliament' } as const;

/** Reads one published petition of petition.parliament.uk, as its list of petitions gives it. */
export function readUkPetition(record: unknown): ImportedPetition {
  const petition = checked(schema, record);
  const answers = answersOf(petition);
  // The file may say "open"; here it takes no signatures and no date of closing is made up.
  const state = answers.length > 0 ? 'answered' : 'closed';
  return {
    ...ukBeginning(petition), state,
    body: [petition.background, petition.additional_details].filter(Boolean).join('\n\n'),
    createdAt: petition.created_at, updatedAt: petition.updated_at, openedAt: petition.opened_at, closedAt: petition.closed_at,
    changes: changesOf(petition), answers, tally: { signatures: petition.signature_count, asOf: petition.updated_at },
  };
}

/** What every petition of the UK Parliament has in common here. */
export function ukBeginning({ id: number, action }: { readonly id: number; readonly action: string }) {
  return {
    sourceKey: `uk-parliament:${number}`, slug: `${slugOf(action) || 'uk'}-${number}`, locale: 'en', title: action, target: ukTarget,
    source: {
      name: 'UK Parliament petitions', url: `https://petition.parliament.uk/petitions/${number}`, licence: 'Open Government Licence v3.0',
      attribution: 'Contains Parliamentary information licensed under the Open Government Licence v3.0.',
    },
  } as const;
}

/** The record as the schema reads it; throws a RecordFault naming each field that is wrong. */
export function checked<Schema extends z.ZodType>(shape: Schema, record: unknown): z.output<Schema> {
  const read = shape.safeParse(record);
  if (read.success) return read.data;
  throw new RecordFault(read.error.issues.map(({ path, message }) => `${path.join('.') || 'record'}: ${message}`).join('; '));
}

function answersOf(petition: UkPetition): ImportedAnswer[] {
  const { government_response: response, debate: held } = petition;
  const { url } = ukBeginning(petition).source;
  const answers: ImportedAnswer[] = response ? [{ kind: 'answer', answeredOn: response.responded_on, summary: response.summary, text: response.details, sourceUrl: url }] : [];
  const debatedOn = dayOfDebate(petition);
  return held && debatedOn ? [...answers, { kind: 'debate', answeredOn: debatedOn, summary: '', text: held.overview, sourceUrl: held.transcript_url ?? url }] : answers;
}

/** The day of the debate, or of the decision, with its reasons, not to hold one. */
function dayOfDebate({ debate: held, debate_outcome_at: outcomeAt }: UkPetition): string | undefined {
  return held?.debated_on ?? (held?.overview ? outcomeAt?.toISOString().slice(0, 10) : undefined);
}

function changesOf(petition: UkPetition): { state: PetitionState; at: Date }[] {
  const answeredAt = [petition.government_response && petition.government_response_at, dayOfDebate(petition) && petition.debate_outcome_at].filter((at) => at instanceof Date);
  const dated: [PetitionState, Date | null | undefined][] = [
    ['draft', petition.created_at], ['in_review', petition.moderation_threshold_reached_at], ['open', petition.opened_at], ['closed', petition.closed_at],
    ['answered', answeredAt.sort((a, b) => a.getTime() - b.getTime())[0]],
  ];
  return dated.flatMap(([state, at]) => (at ? [{ state, at }] : [])).sort((a, b) => a.at.getTime() - b.at.getTime());
}
