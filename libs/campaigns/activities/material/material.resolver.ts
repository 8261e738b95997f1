import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { MaterialAudiences, type MaterialAudience } from '../activity.enums.js';
import { ActivityResult, shownActivity } from '../activity.type.js';
import { Materials } from './materials.service.js';

@InputType()
export class ActivityLinkInput {
  @Field(() => ID) activityId: string;
  /** What it is called. */
  @Field() name: string;
  /** An https address. */
  @Field() url: string;
  @Field(() => MaterialAudiences) audience: MaterialAudience;
}

/** What is handed out; files come by POST /api/activities/<id>/material. */
@Resolver()
export class MaterialResolver {
  constructor(private readonly materials: Materials) {}

  @Mutation(() => ActivityResult)
  @Allow('activity.lead')
  async addActivityLink(@Ctx() ctx: RequestContext, @Args('input') { activityId, ...link }: ActivityLinkInput): Promise<typeof ActivityResult> {
    return shownActivity(await this.materials.addLink(ctx, activityId, link));
  }

  @Mutation(() => ActivityResult)
  @Allow('activity.lead')
  async removeActivityMaterial(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<typeof ActivityResult> {
    return shownActivity(await this.materials.remove(ctx, id));
  }
}
