import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { CastVote, DecisionRow, Decisions, GiveOpinion, Proxies, type Answer, type Coalition } from '#libs/organisations';
import { demanded } from './demanded.js';
import { DecisionCourse } from './decision-course.service.js';
import * as world from './decision-world.js';
import type { Actors } from './founding.service.js';

const DAY = 86_400_000;
const then = (ago: number) => new Date(Date.now() - ago * DAY);

/** One decision that was taken, one that organisations answer now, one that is being written. */
@Injectable()
export class Deciding {
  constructor(
    private readonly decisions: Decisions,
    private readonly course: DecisionCourse,
    private readonly votes: CastVote,
    private readonly proxies: Proxies,
    private readonly opinions: GiveOpinion,
  ) {}

  async run({ id: coalitionId }: Coalition, actors: Actors): Promise<void> {
    const { coordinator } = actors;
    if ((await this.decisions.list(coordinator, { coalitionId })).edges.length > 0) return;
    await this.adopted(coalitionId, actors);
    await this.open(coalitionId, actors);
    const proposer = actors.delegates.get('nour-quartiers')!;
    await this.course.draft(proposer, { ...world.draft, coalitionId, organisationId: organisationOf(proposer) });
  }

  private async adopted(coalitionId: string, { coordinator, delegates }: Actors): Promise<void> {
    const { id } = await this.course.opened({ ...coordinator, now: then(50) }, { ...world.adopted, coalitionId }, then(43));
    const answers: Answer[] = ['yes', 'yes', 'yes', 'abstain', 'yes', 'yes', 'yes'];
    const people = [...delegates.values()];
    for (const [i, answer] of answers.entries()) await this.cast({ ...people[i]!, now: then(49 - i / 2) }, id, answer);
    await this.course.over({ ...coordinator, now: then(43) }, id);
  }

  private async open(coalitionId: string, { coordinator, community, delegates }: Actors): Promise<void> {
    const { id } = await this.course.opened({ ...coordinator, now: then(4) }, { ...world.open, coalitionId }, then(-6));
    const as = (slug: string, ago: number) => ({ ...delegates.get(slug)!, now: then(ago) });
    await this.cast(as('nour-quartiers', 3), id, 'yes');
    await this.cast(as('reseau-tawassol', 3), id, 'yes');
    await this.cast(as('passerelle-sante', 2), id, 'no', world.against);
    await this.cast(as('cap-sans-barrieres', 2), id, 'abstain');
    await this.cast(as('cap-sans-barrieres', 1), id, 'yes');
    const holderId = organisationOf(as('les-mains-tissees', 0));
    demanded(await this.proxies.give(as('riwaq-enfance', 1), { decisionId: id, organisationId: organisationOf(as('riwaq-enfance', 1)), holderId }), DecisionRow);
    demanded(await this.opinions.run({ ...community, now: then(2) }, { decisionId: id, answer: 'concern', reason: world.opinion }), DecisionRow);
  }

  private async cast(ctx: RequestContext, decisionId: string, answer: Answer, reason?: string): Promise<void> {
    demanded(await this.votes.run(ctx, { decisionId, organisationId: organisationOf(ctx), answer, reason }), DecisionRow);
  }
}

/** Whom somebody acts for. */
export function organisationOf({ actor }: RequestContext): string {
  return actor.kind === 'account' ? actor.memberships[0]!.organisationId : '';
}
