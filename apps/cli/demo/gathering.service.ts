import { Injectable } from '@nestjs/common';
import { Activities, ActivityRow, Enrol, MoveActivity, NoteAttendance, PlanActivity, Registrations, type PlanActivityInput } from '#libs/campaigns';
import type { RequestContext } from '#libs/context';
import { dayOf } from '#libs/i18n';
import type { Coalition } from '#libs/organisations';
import * as world from './activity-world.js';
import { organisationOf } from './deciding.service.js';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';

const DAY = 86_400_000;
const then = (ago: number) => new Date(Date.now() - ago * DAY);
type Person = (typeof world.people)[number];

/** A training ten organisations came to, a public round table with a waiting list, an event that is evaluated. */
@Injectable()
export class Gathering {
  constructor(
    private readonly reading: Activities,
    private readonly planning: PlanActivity,
    private readonly moving: MoveActivity,
    private readonly enrolling: Enrol,
    private readonly registrations: Registrations,
    private readonly noting: NoteAttendance,
  ) {}

  /** The round table belongs to the campaign. */
  async run({ id: coalitionId }: Coalition, { coordinator, delegates }: Actors, campaignId?: string): Promise<void> {
    const [coming, past] = await Promise.all((['coming', 'past'] as const).map(async (time) => this.reading.list(coordinator, { time, coalitionId })));
    if (coming!.edges.length + past!.edges.length > 0) return;
    const organisations = [...delegates.values()].map(organisationOf);
    await this.train(coordinator, coalitionId, organisations);
    await this.announce(coordinator, coalitionId, organisations, campaignId);
    await this.open(coordinator, coalitionId, organisations);
  }

  private async train(ctx: RequestContext, coalitionId: string, organisations: readonly string[]): Promise<void> {
    const id = await this.begin({ ...ctx, now: then(30) }, coalitionId, world.training, -9);
    const early = { ...ctx, now: then(15) };
    for (const [i, person] of world.people.slice(0, 12).entries()) await this.enrol(early, id, person, i < 10 ? organisations[i % organisations.length] : undefined, world.guests[i - 10]);
    await this.hold({ ...ctx, now: then(8) }, id, 10);
  }

  /** Six places, eight people: two wait. */
  private async announce(ctx: RequestContext, coalitionId: string, organisations: readonly string[], campaignId?: string): Promise<void> {
    const id = await this.begin(ctx, coalitionId, { ...world.table, campaignId }, 12);
    for (const [i, person] of world.people.slice(2, 10).entries()) await this.enrol(ctx, id, person, i % 2 ? organisations[i % organisations.length] : undefined);
  }

  private async open(ctx: RequestContext, coalitionId: string, organisations: readonly string[]): Promise<void> {
    const id = await this.begin({ ...ctx, now: then(60) }, coalitionId, world.past, -40);
    for (const [i, person] of world.people.entries()) await this.enrol({ ...ctx, now: then(45) }, id, person, organisations[i % organisations.length]);
    await this.hold({ ...ctx, now: then(39) }, id, world.people.length);
    demanded(await this.moving.evaluate({ ...ctx, now: then(36) }, id, world.learned), ActivityRow);
  }

  /** Planned and announced; on the day that many days from today. */
  private async begin(ctx: RequestContext, coalitionId: string, content: Omit<PlanActivityInput, 'coalitionId' | 'time'>, inDays: number): Promise<string> {
    const { id } = demanded(await this.planning.run(ctx, { coalitionId, ...content, time: { on: dayOf(then(-inDays)), at: '10:00', until: '16:30', zone: 'Africa/Casablanca' } }), ActivityRow);
    demanded(await this.moving.announce(ctx, id), ActivityRow);
    return id;
  }

  private async enrol(ctx: RequestContext, activityId: string, [name, gender]: Person, organisation: string | undefined, otherOrganisation?: string): Promise<void> {
    const affiliation = organisation ? 'member' : otherOrganisation ? 'other' : 'none';
    demanded(await this.enrolling.run(ctx, { activityId, name, gender, affiliation, organisation, otherOrganisation }), ActivityRow);
  }

  /** So many of the list came, and all who came from elsewhere. */
  private async hold(ctx: RequestContext, activityId: string, came: number): Promise<void> {
    demanded(await this.moving.hold(ctx, activityId), ActivityRow);
    const expected = await this.registrations.of(ctx, activityId);
    const marks = expected.map(({ id, affiliation }, i) => ({ registrationId: id, attended: affiliation === 'other' || i < came }));
    demanded(await this.noting.run(ctx, { activityId, marks }), ActivityRow);
  }
}
