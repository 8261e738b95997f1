import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '#libs/context';
import { Organisation, toOrganisation } from '../../organisation.type.js';
import { Organisations } from '../../reading/organisations.service.js';
import { Rapporteurs } from '../examining/rapporteurs.service.js';
import { Application, ApplicationAppeal, ApplicationObjection, ApplicationRapporteur, ApplicationSponsor, ApplicationStep, RapporteurCandidate } from './application.type.js';
import { Applications } from './applications.service.js';
import { MyTasks } from './my-tasks.service.js';

/** What stands beside an application: sponsors, reports, objections, its course. Each is empty for who may not see it. */
@Resolver(() => Application)
export class ApplicationBesideResolver {
  constructor(
    private readonly reading: Applications,
    private readonly tasks: MyTasks,
    private readonly organisations: Organisations,
    private readonly naming: Rapporteurs,
  ) {}

  @ResolveField(() => [ApplicationSponsor])
  async sponsors(@Ctx() ctx: RequestContext, @Parent() { row }: Application): Promise<ApplicationSponsor[]> {
    const sponsors = await this.reading.sponsors(ctx, row.id);
    const named = await this.named(ctx, sponsors.map((one) => one.organisationId));
    const mine = row.state === 'sponsoring' ? await this.tasks.organisations(ctx, row, 'sign') : [];
    return sponsors.map(({ organisationId, answer, note, askedAt, answeredAt }) => Object.assign(new ApplicationSponsor(), { organisation: named.get(organisationId), answer, note, askedAt, answeredAt, mine: mine.includes(organisationId) }));
  }

  @ResolveField(() => [ApplicationRapporteur])
  async rapporteurs(@Ctx() ctx: RequestContext, @Parent() { id }: Application): Promise<ApplicationRapporteur[]> {
    const me = ctx.actor.kind === 'account' ? ctx.actor.accountId : '';
    return (await this.reading.rapporteurs(ctx, id)).map(({ name, opinion, report, reportedAt, accountId }) => Object.assign(new ApplicationRapporteur(), { name, opinion, report, reportedAt, mine: accountId === me }));
  }

  @ResolveField(() => [RapporteurCandidate], { description: 'People who may be named rapporteurs, for the coordination while it names them.' })
  async rapporteurCandidates(@Ctx() ctx: RequestContext, @Parent() { row }: Application): Promise<RapporteurCandidate[]> {
    if (!(await this.tasks.of(ctx, row)).includes('name')) return [];
    return (await this.naming.eligible(ctx, row)).map(({ accountId, holder: name }) => Object.assign(new RapporteurCandidate(), { accountId, name }));
  }

  @ResolveField(() => [ApplicationObjection])
  async objections(@Ctx() ctx: RequestContext, @Parent() { row }: Application): Promise<ApplicationObjection[]> {
    const objections = await this.reading.objections(ctx, row.id);
    if (objections.length === 0) return [];
    const named = await this.named(ctx, objections.map((one) => one.organisationId));
    const mine = ['objection', 'deciding', 'deferred'].includes(row.state) ? await this.tasks.organisations(ctx, row, 'vote') : [];
    return objections.map(({ id, organisationId, reason, madeAt, withdrawnAt, answer, answeredAt }) =>
      Object.assign(new ApplicationObjection(), { id, organisation: named.get(organisationId), reason, madeAt, withdrawnAt, answer, answeredAt, mine: !withdrawnAt && mine.includes(organisationId) }),
    );
  }

  @ResolveField(() => [Organisation], { description: 'Organisations for which who asks may object now.' })
  async mayObjectFor(@Ctx() ctx: RequestContext, @Parent() { row }: Application): Promise<Organisation[]> {
    if (row.state !== 'objection') return [];
    const objected = (await this.reading.objections(ctx, row.id)).filter((one) => !one.withdrawnAt).map((one) => one.organisationId);
    const mine = (await this.tasks.organisations(ctx, row, 'vote')).filter((id) => !objected.includes(id));
    return [...(await this.named(ctx, mine)).values()];
  }

  @ResolveField(() => ApplicationAppeal, { nullable: true })
  async appeal(@Ctx() ctx: RequestContext, @Parent() { id }: Application): Promise<ApplicationAppeal | null> {
    const found = await this.reading.appeal(ctx, id);
    return found ? Object.assign(new ApplicationAppeal(), { reason: found.reason, madeAt: found.madeAt, isUpheld: found.outcome ? found.outcome === 'upheld' : null, closedAt: found.closedAt }) : null;
  }

  @ResolveField(() => [ApplicationStep], { description: 'Its course, in the order of its steps.' })
  async steps(@Ctx() ctx: RequestContext, @Parent() { id }: Application): Promise<ApplicationStep[]> {
    return (await this.reading.steps(ctx, id)).map(({ fromState: from, toState: to, reason, takenAt, dueAt }) => Object.assign(new ApplicationStep(), { from, to, reason, takenAt, dueAt }));
  }

  private async named(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, Organisation>> {
    return new Map((await this.organisations.byIds(ctx, [...new Set(ids)])).map((row) => [row.id, toOrganisation(row)]));
  }
}
