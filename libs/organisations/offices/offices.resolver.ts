import { Args, ArgsType, Field, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { InvalidInput, resultUnion } from '#libs/graphql';
import { Coalition } from '../coalition.type.js';
import { AsOfArgs } from '../places/places.input.js';
import { ChangeOffices } from './change-offices.service.js';
import { CoalitionOffice, EndOfficeInput, GiveOfficeInput, OfficeChanged } from './office.type.js';
import { OfficesHeld } from './offices.service.js';

const OfficeResult = resultUnion('OfficeResult', () => [OfficeChanged, InvalidInput]);
const shown = (answer: string | InvalidInput): typeof OfficeResult => (typeof answer === 'string' ? Object.assign(new OfficeChanged(), { id: answer }) : answer);

@ArgsType()
class OfficesArgs extends AsOfArgs {
  /** Also those that ended before that day; for the coalition’s own people. */
  @Field(() => Boolean, { nullable: true }) past?: boolean | null;
}

@Resolver(() => Coalition)
export class OfficesResolver {
  constructor(
    private readonly reading: OfficesHeld,
    private readonly changing: ChangeOffices,
  ) {}

  @ResolveField(() => [CoalitionOffice], { description: 'Which members host its coordination and sit on its steering committee on a day; outside the coalition those who agreed to be named.' })
  offices(@Ctx() ctx: RequestContext, @Parent() { id }: Coalition, @Args() args: OfficesArgs): Promise<CoalitionOffice[]> {
    return this.reading.of(ctx, id, args);
  }

  @Mutation(() => OfficeResult)
  @Allow('place.update')
  async giveOffice(@Ctx() ctx: RequestContext, @Args('input') input: GiveOfficeInput): Promise<typeof OfficeResult> {
    return shown(await this.changing.give(ctx, input));
  }

  @Mutation(() => OfficeResult, { description: 'That it was held stays on record.' })
  @Allow('place.update')
  async endOffice(@Ctx() ctx: RequestContext, @Args('input') input: EndOfficeInput): Promise<typeof OfficeResult> {
    return shown(await this.changing.end(ctx, input));
  }
}
