import { z } from 'zod';
import { reasonCodes } from '../review/review-reasons.js';
import type { ImportedPetition } from './imported-petition.js';
import { checked, ukBeginning } from './uk-petition.js';

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const text = z.string().refine((given) => !given.includes('\0'), 'holds a zero character').transform((given) => given.replaceAll('\r\n', '\n').trim());
const schema = z.object({
  id: z.number().int().positive(), action: text.pipe(z.string().min(1)), background: text.nullish().transform((given) => given ?? ''),
  created_at: moment, rejected_at: moment, code: z.enum(reasonCodes), details: text.nullish().transform((given) => given ?? ''),
});

/** Reads one petition that the UK Parliament refused, with the reason; it is kept for those who moderate and never shown. */
export function readUkRejected(record: unknown): ImportedPetition {
  const { id, action, background, created_at: createdAt, rejected_at: rejectedAt, code, details } = checked(schema, record);
  return {
    ...ukBeginning({ id, action }), state: 'rejected', body: background, createdAt, updatedAt: rejectedAt, openedAt: null, closedAt: null,
    changes: [{ state: 'draft', at: createdAt }, { state: 'rejected', at: rejectedAt }], answers: [], review: { reason: code, note: details, decidedAt: rejectedAt },
  };
}
