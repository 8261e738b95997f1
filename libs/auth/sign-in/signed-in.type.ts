import { Field, ObjectType } from '@nestjs/graphql';
import type { AccountRow } from '../account.entity.js';
import { Me, toMe } from '../me.type.js';
import type { StartedSession } from '../sessions/sessions.service.js';

/** Somebody is signed in; the session comes as a cookie, never as a field. */
@ObjectType()
export class SignedIn {
  @Field(() => Me) me: Me;
  session: StartedSession;
}

export function signedIn(account: AccountRow, session: StartedSession): SignedIn {
  return Object.assign(new SignedIn(), { me: toMe(account), session });
}
