import { Injectable } from '@nestjs/common';
import { ProjectRow, Projects, Strategies } from '#libs/campaigns';
import type { RequestContext } from '#libs/context';
import * as world from './campaign-world.js';
import { demanded } from './demanded.js';

/** What the demo's campaigns work for, and which project pays for them. */
@Injectable()
export class CampaignPurpose {
  constructor(
    private readonly projects: Projects,
    private readonly strategies: Strategies,
  ) {}

  async run(coordinator: RequestContext, coalitionId: string, period: { startsOn: string; endsOn: string }): Promise<{ projectId: string; objectiveId: string }> {
    const { id: projectId } = demanded(await this.projects.write(coordinator, { coalitionId, ...world.project, ...period }), ProjectRow);
    const strategy = await this.strategies.write(coordinator, { coalitionId, ...world.strategy, ...period });
    const objective = 'id' in strategy ? await this.strategies.writeObjective(coordinator, { strategyId: strategy.id, ...world.objective }) : strategy;
    if (!('id' in objective)) throw new Error(`The demo was refused: ${JSON.stringify(objective)}`);
    return { projectId, objectiveId: objective.id };
  }
}
