import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { Account } from '#libs/auth';
import { IllegalMove, InvalidInput, pageOf, resultUnion, Words } from '#libs/graphql';
import { Organisation } from '../organisation.type.js';
import { GroupRefused } from './group.errors.js';
import { GroupStates, RequestKinds, RequestStates, SeatRoles } from './group.enums.js';
import type { GroupState, RequestState, SeatRole } from './group.states.js';
import type { WorkingGroupRow } from './working-group.entity.js';

/** What is written of a group, in every language it was written in. */
@ObjectType()
export class GroupTexts {
  @Field(() => Words) name: Words;
  @Field(() => Words) mandate: Words;
  /** What came of it, once closed. */
  @Field(() => Words) report: Words;
}

/** What who asks may do in a group, by the seat they have. */
@ObjectType()
export class GroupRights {
  @Field() reads: boolean;
  @Field() writes: boolean;
  @Field() releases: boolean;
  @Field() chairs: boolean;
  /** Leads the coalition. */
  @Field() leads: boolean;
}

/** A stretch in which somebody sat in a group. */
@ObjectType()
export class GroupSeat {
  @Field(() => ID) id: string;
  /** Null once the account is no more. */
  @Field(() => Account, { nullable: true }) account: Account | null;
  /** For whom they sit; null for the community or the coordination. */
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  @Field(() => SeatRoles) role: SeatRole;
  /** Whether it gives rights today: it has not ended, and the organisation is an active member. */
  @Field() isInForce: boolean;
  @Field(() => Date) fromAt: Date;
  @Field(() => Date, { nullable: true }) untilAt: Date | null;
}

/** A seat offered or asked for. */
@ObjectType()
export class SeatRequest {
  @Field(() => ID) id: string;
  @Field(() => RequestKinds) kind: 'invited' | 'asked';
  @Field(() => SeatRoles) role: SeatRole;
  @Field(() => Account, { nullable: true }) account: Account | null;
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  @Field() words: string;
  @Field(() => RequestStates) state: RequestState;
  @Field(() => Date) madeAt: Date;
  /** Whether who asks may answer it, and whether they may take it back. */
  @Field() mayAnswer: boolean;
  @Field() mayWithdraw: boolean;
}

/** Who can be offered a seat: an organisation, or a person with a voice for none. */
@ObjectType()
export class SeatCandidate {
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  @Field(() => Account, { nullable: true }) account: Account | null;
}

/** A working group. `name`, `mandate`, `report`, `organisationCount`, `seats`, `requests`, `rights`, `notes` are fields of their own. */
@ObjectType()
export class WorkingGroup {
  @Field(() => ID) id: string;
  @Field(() => ID) coalitionId: string;
  @Field(() => GroupTexts) texts: GroupTexts;
  /** As its mandate says: `2026-11-22`. */
  @Field() fromOn: string;
  @Field(() => String, { nullable: true }) untilOn: string | null;
  @Field(() => GroupStates) state: GroupState;
  /** Whether the coalition’s public page names it. */
  @Field() isPublic: boolean;
  @Field(() => Date, { nullable: true }) closedAt: Date | null;
  @HideField() row: WorkingGroupRow;
}

@ObjectType()
export class WorkingGroupPage extends pageOf(WorkingGroup) {}

/** What a group shows of itself to everybody; nothing of people. */
@ObjectType()
export class PublicGroup {
  @Field() name: string;
  @Field() mandate: string;
  @Field(() => Int) organisationCount: number;
}

export const GroupResult = resultUnion('GroupResult', () => [WorkingGroup, InvalidInput, IllegalMove, GroupRefused] as const);

export function toGroup(row: WorkingGroupRow): WorkingGroup {
  const { id, coalitionId, name, mandate, report, fromOn, untilOn, state, isPublic, closedAt } = row;
  return Object.assign(new WorkingGroup(), { id, coalitionId, texts: Object.assign(new GroupTexts(), { name, mandate, report }), fromOn, untilOn, state, isPublic, closedAt, row });
}
