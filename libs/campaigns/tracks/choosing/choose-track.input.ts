import { Field, InputType } from '@nestjs/graphql';
import type { TrackRoute } from '../petition-track.entity.js';
import { TrackRoutes } from '../track.enums.js';

@InputType()
export class ChooseTrackInput {
  /** Slug or id. */
  @Field() petition: string;
  /** Key of a legal track; none for a free advocacy petition. */
  @Field(() => String, { nullable: true }) track?: string | null;
  /** Code of the region, prefecture or province, or the kind of commune; none where the track has no place. */
  @Field(() => String, { nullable: true }) place?: string | null;
  @Field(() => TrackRoutes, { nullable: true, defaultValue: 'citizens' }) route?: TrackRoute | null;
}
