import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { pageOf } from '#libs/graphql';
import type { Locale } from '#libs/i18n';
import type { PetitionRow } from './petition.entity.js';
import type { PetitionState } from './petition.states.js';

/** GraphQL names of the states and verbs: IN_REVIEW for in_review, REQUEST_CHANGES for requestChanges. */
export const PetitionStates = {
  DRAFT: 'draft', IN_REVIEW: 'in_review', REJECTED: 'rejected', APPROVED: 'approved', SCHEDULED: 'scheduled', OPEN: 'open', PAUSED: 'paused',
  CLOSED: 'closed', DELIVERED: 'delivered', ANSWERED: 'answered', NO_ANSWER: 'no_answer', ARCHIVED: 'archived',
} as const satisfies Record<string, PetitionState>;
registerEnumType(PetitionStates, { name: 'PetitionState' });

export const PetitionVerbs = {
  EDIT: 'edit', SUBMIT: 'submit', APPROVE: 'approve', REQUEST_CHANGES: 'requestChanges', REJECT: 'reject', REVISE: 'revise', SCHEDULE: 'schedule', UNSCHEDULE: 'unschedule',
  OPEN: 'open', PAUSE: 'pause', RESUME: 'resume', CLOSE: 'close', DELIVER: 'deliver', RECORD_ANSWER: 'recordAnswer', RECORD_NO_ANSWER: 'recordNoAnswer',
  ARCHIVE: 'archive', CORRECT: 'correct', PUBLISH_UPDATE: 'publishUpdate',
} as const;
registerEnumType(PetitionVerbs, { name: 'PetitionVerb' });

/** Where an imported petition comes from and under which licence its words stand here. */
@ObjectType('PetitionSource')
export class PetitionSourceType {
  @Field() name: string;
  @Field() url: string;
  @Field() licence: string;
  @Field() attribution: string;
}

/** A petition. Its words, targets, partners and history are fields of their own; areas above add theirs. */
@ObjectType()
export class Petition {
  @Field(() => ID) id: string;
  @Field() slug: string;
  @Field(() => PetitionStates) state: PetitionState;
  /** The language whose text decides when translations differ. */
  @Field(() => String) referenceLocale: Locale;
  @Field(() => Int) personsPerMailbox: number;
  @Field(() => Date, { nullable: true }) opensAt: Date | null;
  @Field(() => Date, { nullable: true }) closesAt: Date | null;
  @Field(() => Date, { nullable: true }) openedAt: Date | null;
  @Field(() => Date, { nullable: true }) closedAt: Date | null;
  /** SHA-256, in hex, of the words and targets as they were frozen at opening. */
  @Field(() => String, { nullable: true }) textHash: string | null;
  /** 1, and one more with each erratum. */
  @Field(() => Int) textVersion: number;
  /** Copied from another site: can be read here, not signed. */
  @Field() isImported: boolean;
  @Field(() => PetitionSourceType, { nullable: true }) source: PetitionSourceType | null;
  @Field(() => Date) createdAt: Date;
  @Field(() => Date) updatedAt: Date;

  organisationId: string;
  coalitionId: string;
  authorId: string | null;
  submittedBy: string | null;
}

@ObjectType()
export class PetitionPage extends pageOf(Petition) {}

export function toPetition(row: PetitionRow): Petition {
  return Object.assign(new Petition(), {
    id: row.id, slug: row.slug, state: row.state, referenceLocale: row.referenceLocale, personsPerMailbox: row.personsPerMailbox,
    opensAt: row.opensAt, closesAt: row.closesAt, openedAt: row.openedAt, closedAt: row.closedAt,
    textHash: row.textHash?.toString('hex') ?? null, textVersion: row.textVersion, isImported: row.isImported, source: row.source,
    createdAt: row.createdAt, updatedAt: row.updatedAt,
    organisationId: row.organisationId, coalitionId: row.coalitionId, authorId: row.authorId, submittedBy: row.submittedBy,
  } satisfies Petition);
}
