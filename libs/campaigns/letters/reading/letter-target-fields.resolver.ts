import { Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, may, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { LetterTarget } from '../letter-campaign.type.js';
import { LetterOfficeRow } from '../letter-target.entity.js';

/** How a target is written to, for those who write to it. */
@ObjectType()
export class LetterTargetSettings {
  @Field(() => ID, { nullable: true }) advocacyTargetId: string | null;
  @Field() address: string;
  @Field() timeZone: string;
  @Field() opens: string;
  @Field() closes: string;
  @Field(() => [Int]) days: number[];
  @Field(() => Int) perHour: number;
}

@Resolver(() => LetterTarget)
export class LetterTargetFieldsResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => LetterTargetSettings, { nullable: true, description: 'For the people of the organisation and who leads the coalition' })
  async settings(@Ctx() ctx: RequestContext, @Parent() { row }: LetterTarget): Promise<LetterTargetSettings | null> {
    const { organisationId, coalitionId, advocacyTargetId, timeZone, opens, closes, days, perHour } = row;
    if (!may(ctx, 'letter.read', { organisationId, coalitionId })) return null;
    const office = await this.db.transaction(ctx, (em) => em.findOneBy(LetterOfficeRow, { id: row.officeId }));
    return Object.assign(new LetterTargetSettings(), { advocacyTargetId, timeZone, opens, closes, days, perHour, address: office?.address ?? '' });
  }
}
