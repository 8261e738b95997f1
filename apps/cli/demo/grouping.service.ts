import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Groups, MoveGroup, ProposeGroup, WorkingGroupRow, type Coalition } from '#libs/organisations';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';
import { GroupSeating, organisationOf } from './group-seating.service.js';
import { GroupWriting } from './group-writing.service.js';
import * as world from './group-world.js';

const DAY = 86_400_000;
const then = (ctx: RequestContext, ago: number) => ({ ...ctx, now: new Date(Date.now() - ago * DAY) });

/** One working group that is at work and shows itself, one that waits to be opened. */
@Injectable()
export class Grouping {
  constructor(
    private readonly groups: Groups,
    private readonly proposing: ProposeGroup,
    private readonly moving: MoveGroup,
    private readonly seating: GroupSeating,
    private readonly writing: GroupWriting,
  ) {}

  async run({ id: coalitionId }: Coalition, { coordinator, community, delegates }: Actors): Promise<void> {
    if ((await this.groups.list(coordinator, { coalitionId })).edges.length > 0) return;
    const [chair, rapporteur, guest] = [delegates.get('passerelle-sante')!, delegates.get('reseau-tawassol')!, delegates.get('les-mains-tissees')!];
    const id = await this.proposed(then(chair, 60), coalitionId, world.active);
    demanded(await this.moving.open(then(coordinator, 58), id), WorkingGroupRow);
    await this.seating.invited(then(chair, 57), then(rapporteur, 56), id, 'rapporteur');
    for (const one of [guest, community]) await this.seating.asked(then(one, 50), id);
    await this.seating.accept(then(chair, 49), id);
    await this.moving.show(then(chair, 49), id, true);
    await this.writing.run(id, coalitionId, chair, rapporteur);
    const school = await this.proposed(then(delegates.get('riwaq-enfance')!, 3), coalitionId, world.proposed);
    await this.seating.asked(then(delegates.get('cap-sans-barrieres')!, 2), school, world.why);
  }

  private async proposed(ctx: RequestContext, coalitionId: string, words: Pick<WorkingGroupRow, 'name' | 'mandate'>): Promise<string> {
    return demanded(await this.proposing.run(ctx, { coalitionId, organisationId: organisationOf(ctx), chairs: true, ...words }), WorkingGroupRow).id;
  }
}
