/*
 *    candidate · founder · member · associate · observer   (changeKind, while active or suspended)
 *
 *    active ──suspend──▶ suspended ──resume──▶ active
 *      └───────leave────────┴────────────────▶ left     (the row, its dates and its past acts stay)
 *
 *    correct: says anew what was from a past day on. What had been recorded stays in the record.
 */
import type { Standing } from '../coalition-member.entity.js';

export const placeVerbs = ['changeKind', 'suspend', 'resume', 'leave', 'correct'] as const;
export type PlaceVerb = (typeof placeVerbs)[number];

const moves: Record<Standing, Partial<Record<PlaceVerb, Standing>>> = {
  active: { changeKind: 'active', suspend: 'suspended', leave: 'left' },
  suspended: { changeKind: 'suspended', resume: 'active', leave: 'left' },
  left: {},
};

/** Where the verb leads from this standing; undefined when it is not possible. */
export const nextStanding = (from: Standing, verb: Exclude<PlaceVerb, 'correct'>): Standing | undefined => moves[from][verb];
