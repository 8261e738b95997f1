import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MaterialAudiences, type MaterialAudience } from '../activity.enums.js';
import type { ActivityMaterialRow } from './activity-material.entity.js';

/** A file or a link handed out with an activity. A file is at /api/activities/material/ and its id. */
@ObjectType()
export class ActivityMaterial {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => MaterialAudiences) audience: MaterialAudience;
  /** Of a file: `application/pdf` */
  @Field(() => String, { nullable: true }) type: string | null;
  @Field(() => Int, { nullable: true }) bytes: number | null;
  /** Of a link. */
  @Field(() => String, { nullable: true }) url: string | null;
}

export function toMaterial({ id, name, audience, type, bytes, url }: ActivityMaterialRow): ActivityMaterial {
  return Object.assign(new ActivityMaterial(), { id, name, audience, type, bytes, url });
}
