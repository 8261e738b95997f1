import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Multilingual } from '#libs/database';
import { pageOf } from '#libs/graphql';
import { StreamKinds, type StreamKind } from './stream-source.js';
import type { HappeningRow } from './stream.service.js';

/** Something that happened in public. `title`, `words` and `coalition` are fields of their own. */
@ObjectType()
export class Happening {
  /** The same whenever it is asked for. */
  @Field(() => ID) id: string;
  @Field(() => StreamKinds) kind: StreamKind;
  @Field(() => Date) at: Date;
  /** Of the petition, campaign, activity, organisation or coalition it leads to. */
  @Field() slug: string;
  /** The milestone, the signatures handed over, the number of the charter. */
  @Field(() => Int, { nullable: true }) count: number | null;
  @HideField() titles: Multilingual;
  @HideField() said: Multilingual;
  @HideField() coalitionId: string;
}

@ObjectType()
export class HappeningPage extends pageOf(Happening) {}

export function toHappening({ kind, at, id, coalition_id: coalitionId, slug, titles, words, count }: HappeningRow): Happening {
  return Object.assign(new Happening(), { id: `${kind} ${id}`, kind, at, slug, count, titles: titles ?? {}, said: words ?? {}, coalitionId });
}
