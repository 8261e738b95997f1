import { createUnionType, Field, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { translate, type Locale, type MessageKey, type Values } from '#libs/i18n';

/** An answer the caller should show: what happened and what to do next, in the caller's language. Returned, never thrown. */
@InterfaceType()
export abstract class UserError {
  /** Stable name for programs. */
  @Field() code: string;
  /** A sentence for people. */
  @Field() message: string;
}

/** What is wrong with one answer of a form. */
@ObjectType()
export class FieldFault {
  /** Name of the input field; a path like `texts.0.title` for nested ones. */
  @Field() field: string;
  @Field() code: string;
  @Field() message: string;
}

/** Answers need a correction; nothing was written. */
@ObjectType({ implements: () => [UserError] })
export class InvalidInput extends UserError {
  @Field(() => [FieldFault]) fields: FieldFault[];
}

/** The thing is in a state that does not allow this step; nothing was written. */
@ObjectType({ implements: () => [UserError] })
export class IllegalMove extends UserError {
  /** The state it is in. */
  @Field() state: string;
}

/** Too much in too short a time; nothing was written. */
@ObjectType({ implements: () => [UserError] })
export class TooManyRequests extends UserError {
  /** Seconds to wait. */
  @Field() retryAfter: number;
}

/** A fault of one field; its code is the last part of the message key. */
export function fault(ctx: RequestContext, field: string, key: MessageKey, values?: Values): FieldFault {
  return Object.assign(new FieldFault(), { field, code: key.split('.').at(-1)!, message: translate(ctx.locale, key, values) });
}

export function invalidInput(ctx: RequestContext, fields: FieldFault[]): InvalidInput {
  return Object.assign(new InvalidInput(), { code: 'invalidInput', message: translate(ctx.locale, 'common.invalidInput'), fields });
}

export function illegalMove(ctx: RequestContext, state: string, key: MessageKey, values?: Values): IllegalMove {
  return Object.assign(new IllegalMove(), { code: key.split('.').at(-1)!, message: translate(ctx.locale, key, values), state });
}

export function tooManyRequests(ctx: RequestContext, retryAfter: number): TooManyRequests {
  return Object.assign(new TooManyRequests(), { code: 'tooManyRequests', message: tryAgainIn(ctx.locale, retryAfter), retryAfter });
}

/** As people count: seconds up to two minutes, minutes up to two hours, then hours; never less than there is to wait. */
function tryAgainIn(locale: Locale, seconds: number): string {
  if (seconds <= 120) return translate(locale, 'common.tooManyRequests', { seconds });
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 120 ? translate(locale, 'common.tooManyRequestsMinutes', { minutes }) : translate(locale, 'common.tooManyRequestsHours', { hours: Math.ceil(seconds / 3600) });
}

/** A union whose members are told apart by their class: services return instances. */
export function resultUnion<const T extends readonly (abstract new (...args: never[]) => object)[]>(name: string, types: () => T) {
  return createUnionType({ name, types: types as never, resolveType: (value: object) => types().find((type) => value instanceof type) as never }) as unknown as InstanceType<T[number]>;
}
