import { ResolveField, Resolver } from '@nestjs/graphql';
import { Me } from '#libs/auth';
import { Ctx, type RequestContext } from '#libs/context';
import { Coalition } from '../coalition.type.js';
import { MyPlaces } from './my-places.service.js';
import { MyCoalition, MyMembership, MyVoice } from './my-places.type.js';

@Resolver(() => Me)
export class MyPlacesResolver {
  constructor(private readonly places: MyPlaces) {}

  @ResolveField(() => [MyMembership], { description: 'Organisations I work in.' })
  memberships(@Ctx() ctx: RequestContext): Promise<MyMembership[]> {
    return this.places.memberships(ctx);
  }

  @ResolveField(() => [Coalition], { description: 'Coalitions I take part in: for an organisation, as a voice, or leading them.' })
  takesPart(@Ctx() ctx: RequestContext): Promise<Coalition[]> {
    return this.places.takesPart(ctx);
  }

  @ResolveField(() => [MyVoice], { description: 'Coalitions I take part in for no organisation.' })
  voices(@Ctx() ctx: RequestContext): Promise<MyVoice[]> {
    return this.places.voices(ctx);
  }

  @ResolveField(() => [MyCoalition], { description: 'Coalitions I lead.' })
  coalitions(@Ctx() ctx: RequestContext): Promise<MyCoalition[]> {
    return this.places.coalitions(ctx);
  }
}
