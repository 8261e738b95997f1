import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { CalendarAddress } from './calendar-address.service.js';

/** The address of one's own calendar. */
@Resolver()
export class CalendarResolver {
  constructor(private readonly address: CalendarAddress) {}

  @Query(() => Date, { nullable: true, description: 'Since when the secret address of one’s calendar is in force; null when there is none.' })
  @Allow('calendar.own')
  calendarSince(@Ctx() ctx: RequestContext): Promise<Date | null> {
    return this.address.since(ctx);
  }

  @Mutation(() => String, { description: 'A new secret address, told this once; the one before no longer answers.' })
  @Allow('calendar.own')
  renewCalendar(@Ctx() ctx: RequestContext): Promise<string> {
    return this.address.renew(ctx);
  }

  @Mutation(() => Boolean, { description: 'The address no longer answers.' })
  @Allow('calendar.own')
  async stopCalendar(@Ctx() ctx: RequestContext): Promise<boolean> {
    await this.address.stop(ctx);
    return true;
  }
}
