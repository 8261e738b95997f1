import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import type { Page } from '#libs/graphql';
import { Organisation, toOrganisation } from '../../organisation.type.js';
import { inLanguage, inLocaleOf } from '../../reading/in-language.js';
import { Organisations } from '../../reading/organisations.service.js';
import { AdmissionTasks, type AdmissionTask } from '../admission.enums.js';
import { ApplicationsArgs } from '../admissions.input.js';
import { Application, ApplicationContact, ApplicationPage, toApplication } from './application.type.js';
import { Applications } from './applications.service.js';
import { MyTasks } from './my-tasks.service.js';

/** Reads applications: the list, one of them, what waits for somebody. */
@Resolver(() => Application)
export class ApplicationFieldsResolver {
  constructor(
    private readonly reading: Applications,
    private readonly tasks: MyTasks,
    private readonly organisations: Organisations,
  ) {}

  @Query(() => ApplicationPage, { description: 'Applications to a coalition, as far as one may see them, the newest first.' })
  @Allow('admission.read')
  applications(@Ctx() ctx: RequestContext, @Args() args: ApplicationsArgs): Promise<Page<Application>> {
    return this.reading.list(ctx, args);
  }

  @Query(() => Application, { nullable: true })
  @Allow('admission.read')
  async application(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Application | null> {
    const row = await this.reading.byId(ctx, id);
    return row ? toApplication(row) : null;
  }

  @Query(() => [Application], { description: 'Applications in all coalitions that wait for who asks, the longest waiting first.' })
  @Allow('admission.read')
  async applicationsAwaitingMe(@Ctx() ctx: RequestContext): Promise<Application[]> {
    return (await this.tasks.awaiting(ctx)).map(toApplication);
  }

  @ResolveField(() => String)
  name(@Ctx() ctx: RequestContext, @Parent() { texts }: Application, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.name, locale);
  }

  @ResolveField(() => String)
  about(@Ctx() ctx: RequestContext, @Parent() { texts }: Application, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts.about, locale);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The organisation that applies when it is here already; the one founded once it is admitted.' })
  async organisation(@Ctx() ctx: RequestContext, @Parent() { row }: Application): Promise<Organisation | null> {
    const [found] = row.organisationId ? await this.organisations.byIds(ctx, [row.organisationId]) : [];
    return found ? toOrganisation(found) : null;
  }

  @ResolveField(() => ApplicationContact, { nullable: true, description: 'For the coordination; null once erased.' })
  async contact(@Ctx() ctx: RequestContext, @Parent() { row }: Application): Promise<ApplicationContact | null> {
    const found = await this.reading.contact(ctx, row);
    return found ? Object.assign(new ApplicationContact(), { name: found.name, email: found.email }) : null;
  }

  @ResolveField(() => [AdmissionTasks], { description: 'What who asks may do now.' })
  async myTasks(@Ctx() ctx: RequestContext, @Parent() { id }: Application): Promise<AdmissionTask[]> {
    return (await this.tasks.ofMany.load(ctx, id)) ?? [];
  }
}
