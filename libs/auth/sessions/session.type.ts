import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { SessionRow } from './session.entity.js';

/** A browser in which I am signed in. */
@ObjectType()
export class Session {
  @Field(() => ID) id: string;
  @Field() createdAt: Date;
  /** To the minute. */
  @Field() seenAt: Date;
  @Field() expiresAt: Date;
  /** The one that asks. */
  @Field() isCurrent: boolean;
}

export function toSession(row: SessionRow, currentId: string): Session {
  const { id, createdAt, seenAt, expiresAt } = row;
  return Object.assign(new Session(), { id, createdAt, seenAt, expiresAt, isCurrent: id === currentId });
}
