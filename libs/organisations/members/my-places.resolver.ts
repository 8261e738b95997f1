import { ResolveField, Resolver } from '@nestjs/graphql';
import { Me } from '#libs/auth';
import { Ctx, type RequestContext } from '#libs/context';
import { MyPlaces } from './my-places.service.js';
import { MyCoalition, MyMembership } from './my-places.type.js';

@Resolver(() => Me)
export class MyPlacesResolver {
  constructor(private readonly places: MyPlaces) {}

  @ResolveField(() => [MyMembership], { description: 'Organisations I work in.' })
  memberships(@Ctx() ctx: RequestContext): Promise<MyMembership[]> {
    return this.places.memberships(ctx);
  }

  @ResolveField(() => [MyCoalition], { description: 'Coalitions I lead.' })
  coalitions(@Ctx() ctx: RequestContext): Promise<MyCoalition[]> {
    return this.places.coalitions(ctx);
  }
}
