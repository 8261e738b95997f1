import { Injectable } from '@nestjs/common';
import { CampaignRow, Campaigns, GiveCampaignTask, MakeTemplate, MoveCampaign, PlanCampaign } from '#libs/campaigns';
import type { RequestContext } from '#libs/context';
import { dayOf } from '#libs/i18n';
import type { Coalition } from '#libs/organisations';
import { CampaignPurpose } from './campaign-purpose.service.js';
import { CampaignWork } from './campaign-work.service.js';
import * as world from './campaign-world.js';
import { organisationOf } from './deciding.service.js';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';

const DAY = 86_400_000;
const moment = (ago: number) => new Date(Date.now() - ago * DAY);
const day = (ago: number) => dayOf(moment(ago));

/** Two campaigns of the coalition: one is over, with lessons, and a template; one is under way with the petition, an evening and letters. */
@Injectable()
export class Campaigning {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly planning: PlanCampaign,
    private readonly moving: MoveCampaign,
    private readonly templates: MakeTemplate,
    private readonly tasks: GiveCampaignTask,
    private readonly purposes: CampaignPurpose,
    private readonly work: CampaignWork,
  ) {}

  /** The id of the campaign under way. */
  async run(coalition: Coalition, actors: Actors, petitionId: string): Promise<string | undefined> {
    const { edges } = await this.campaigns.list(actors.coordinator, { coalitionId: coalition.id });
    if (edges.length > 0) return edges.find(({ node }) => node.state === 'active')?.node.id;
    const purpose = await this.purposes.run(actors.coordinator, coalition.id, { startsOn: day(300), endsOn: day(-430) });
    await this.past(actors, coalition.id, purpose);
    return this.current(actors, coalition.id, petitionId, purpose);
  }

  private async past({ campaigner, coordinator }: Actors, coalitionId: string, purpose: { projectId: string; objectiveId: string }): Promise<void> {
    const as = (ago: number): RequestContext => ({ ...campaigner, now: moment(ago) });
    const organisationId = organisationOf(campaigner);
    const { id: campaignId } = demanded(await this.planning.run(as(210), { coalitionId, organisationId, ...purpose, title: world.past.title, text: world.past.text, startsOn: day(200), endsOn: day(150) }), CampaignRow);
    const on = { organisationId, isPublic: true };
    const dayId = await this.work.action(as(209), { ...on, campaignId, kind: 'day_of_action', title: world.past.day, text: world.past.dayText, startsOn: day(180), embargoUntil: moment(180) });
    const paperId = await this.work.action(as(209), { ...on, campaignId, kind: 'position', title: world.past.position, text: {}, startsOn: day(160) });
    await this.work.message(as(207), { ...coordinator, now: moment(206) }, { campaignId, actionId: dayId, title: world.past.message, text: world.past.texts });
    await this.moving.run(as(200), campaignId, 'open');
    await this.work.published(as(179), dayId);
    for (const id of [dayId, paperId]) await this.work.done(as(155), id);
    await this.moving.run(as(149), campaignId, 'close');
    demanded(await this.moving.evaluate(as(140), { campaignId, ...world.past.lessons }), CampaignRow);
    await this.templates.run(as(139), { campaignId });
  }

  private async current({ campaigner, coordinator, delegates }: Actors, coalitionId: string, petitionId: string, purpose: { projectId: string; objectiveId: string }): Promise<string> {
    const as = (ago: number): RequestContext => ({ ...campaigner, now: moment(ago) });
    const organisationId = organisationOf(campaigner);
    const campaign = demanded(await this.planning.run(as(20), { coalitionId, organisationId, ...purpose, title: world.current.title, text: world.current.text, startsOn: day(15), endsOn: day(-60) }), CampaignRow);
    const on = { campaignId: campaign.id, organisationId, isPublic: true };
    const actionId = await this.work.action(as(19), { ...on, kind: 'petition', title: world.current.petition, text: world.current.petitionText, startsOn: day(12), endsOn: day(-45), embargoUntil: moment(12), subjectKind: 'petition', subjectId: petitionId });
    await this.work.action(as(19), { ...on, kind: 'day_of_action', title: world.current.evening, text: world.current.eveningText, startsOn: day(-9), embargoUntil: moment(-8) });
    await this.work.action(as(19), { ...on, kind: 'letter', title: world.current.letters, text: world.current.lettersText, startsOn: day(-16), endsOn: day(-40) });
    await this.work.message(as(18), { ...coordinator, now: moment(17) }, { campaignId: campaign.id, actionId, title: world.current.message, text: world.current.texts });
    demanded(await this.moving.run(as(15), campaign.id, 'open'), CampaignRow);
    const guests = world.joining.map((slug) => ({ ...delegates.get(slug)!, now: moment(14) }));
    await this.work.join(as(15), campaign, guests);
    for (const guest of guests) demanded(await this.tasks.run(as(13), { campaignId: campaign.id, title: world.current.task, organisationId: organisationOf(guest), dueOn: day(-5) }), CampaignRow);
    for (const who of [as(12), { ...guests[0]!, now: moment(11) }]) await this.work.published(who, actionId);
    await this.work.published({ ...guests[1]!, now: moment(11) }, actionId, false);
    return campaign.id;
  }
}
