import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Account, Accounts, toAccount } from '#libs/auth';
import { Ctx, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { RequestLoader } from '#libs/graphql';
import { inLanguage, inLocaleOf, Organisation, Organisations, toOrganisation } from '#libs/organisations';
import { AdvocacyTarget, toTarget } from '../directory/directory.type.js';
import { ContactMeeting, TargetContact } from './dealing.type.js';
import { Dealings } from './dealings.service.js';
import { mayChange } from './log-contact.service.js';

/** Who was in touch, for whom, and with whom. */
@Resolver(() => TargetContact)
export class ContactFieldsResolver {
  constructor(
    private readonly dealings: Dealings,
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly organisations: Organisations,
  ) {}

  private readonly persons = new RequestLoader(async (ctx: RequestContext, ids: string[]) => new Map((await this.database.transaction(ctx, (em) => this.accounts.byIds(em, ids))).map((row) => [row.id, toAccount(row)])));

  @ResolveField(() => Account, { nullable: true, description: 'Who wrote it; null once the account is no more.' })
  async account(@Ctx() ctx: RequestContext, @Parent() { row }: TargetContact): Promise<Account | null> {
    return row.accountId ? ((await this.persons.load(ctx, row.accountId)) ?? null) : null;
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'For whom; null for the coordination.' })
  async organisation(@Ctx() ctx: RequestContext, @Parent() { row }: TargetContact): Promise<Organisation | null> {
    const organisation = row.organisationId ? await this.organisations.ofMany.load(ctx, row.organisationId) : undefined;
    return organisation ? toOrganisation(organisation) : null;
  }

  @ResolveField(() => ContactMeeting, { nullable: true })
  async meeting(@Ctx() ctx: RequestContext, @Parent() { row }: TargetContact, @Args('locale', inLanguage) locale?: string): Promise<ContactMeeting | null> {
    const meeting = row.meetingId ? await this.dealings.meetings.load(ctx, row.meetingId) : undefined;
    return meeting ? Object.assign(new ContactMeeting(), { id: meeting.id, title: inLocaleOf(ctx, meeting.title, locale), startsAt: meeting.startsAt }) : null;
  }

  @ResolveField(() => AdvocacyTarget, { nullable: true })
  async target(@Ctx() ctx: RequestContext, @Parent() { row }: TargetContact): Promise<AdvocacyTarget | null> {
    const target = await this.dealings.entries.load(ctx, row.targetId);
    return target ? toTarget(target, row.coalitionId) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may say it is done, or withdraw it.' })
  mayChange(@Ctx() ctx: RequestContext, @Parent() { row }: TargetContact): boolean {
    return mayChange(ctx, row);
  }
}
