import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { dayOf } from '#libs/i18n';
import { KeepSeries, MakeFromProposal, MeetingRow, MeetingSeriesRow, PlanMeeting, ProposalRow, Propose, SetAgenda, type Coalition } from '#libs/organisations';
import { organisationOf } from './deciding.service.js';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';
import * as world from './meeting-world.js';
import { Minuting } from './minuting.service.js';

const DAY = 86_400_000;
const then = (ago: number) => new Date(Date.now() - ago * DAY);

/** A fortnightly meeting: one that was held, with approved minutes, one that was called off, one to come with its agenda; three proposals. */
@Injectable()
export class Convening {
  constructor(
    private readonly series: KeepSeries,
    private readonly planning: PlanMeeting,
    private readonly agenda: SetAgenda,
    private readonly proposing: Propose,
    private readonly making: MakeFromProposal,
    private readonly minuting: Minuting,
  ) {}

  async run({ id: coalitionId }: Coalition, { coordinator, delegates }: Actors): Promise<void> {
    if ((await this.minuting.meetingIds(coordinator, coalitionId)).length > 0) return;
    const [held, missed, coming] = await this.begin(coordinator, coalitionId);
    const as = (slug: string, ago: number) => ({ ...delegates.get(slug)!, now: then(ago) });
    await this.place({ ...coordinator, now: then(26) }, held!, await this.propose(as('nour-quartiers', 27), coalitionId, world.leaflet));
    await this.hold({ ...coordinator, now: then(24) }, held!, [...delegates.values()].map(organisationOf), organisationOf(as('les-mains-tissees', 0)));
    demanded(await this.planning.callOff({ ...coordinator, now: then(13) }, missed!, world.calledOff), MeetingRow);
    const night = await this.propose(as('passerelle-sante', 6), coalitionId, world.night);
    await this.propose(as('cap-sans-barrieres', 2), coalitionId, world.training);
    await this.place({ ...coordinator, now: then(4) }, coming!, night);
  }

  /** The first three meetings: 25 and 11 days ago, and in three days. */
  private async begin(coordinator: RequestContext, coalitionId: string): Promise<string[]> {
    const time = { on: dayOf(then(25)), at: '18:30', minutes: 90, zone: 'Africa/Casablanca' as const };
    demanded(await this.series.make({ ...coordinator, now: then(28) }, { coalitionId, words: world.series, rhythm: 'fortnightly', time }), MeetingSeriesRow);
    return this.minuting.meetingIds(coordinator, coalitionId);
  }

  private async propose(ctx: RequestContext, coalitionId: string, subject: world.Subject): Promise<string> {
    return demanded(await this.proposing.run(ctx, { coalitionId, organisationId: organisationOf(ctx), ...subject }), ProposalRow).id;
  }

  private async place(ctx: RequestContext, meetingId: string, proposalId: string): Promise<void> {
    demanded(await this.agenda.run(ctx, { meetingId, items: [{ title: world.round, minutesPlanned: 30 }, { proposalId, minutesPlanned: 25 }] }), MeetingRow);
  }

  /** Its proposal becomes the draft of a decision, one organisation gets a task, the minutes are approved. */
  private async hold(ctx: RequestContext, meetingId: string, organisationIds: readonly string[], organisationId: string): Promise<void> {
    const [, { id: itemId, proposalId } = { id: '', proposalId: '' }] = await this.minuting.items(ctx, meetingId);
    demanded(await this.making.decision(ctx, { proposalId: proposalId!, mode: 'majority' }), ProposalRow);
    demanded(await this.making.meetingTask(ctx, { meetingId, itemId, title: world.task, organisationId, dueOn: dayOf(then(-12)) }), MeetingRow);
    await this.minuting.run(ctx, meetingId, organisationIds);
  }
}
