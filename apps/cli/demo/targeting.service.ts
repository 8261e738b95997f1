import { Injectable } from '@nestjs/common';
import { AdvocacyCommitmentRow, AdvocacyContactRow, AdvocacyTargetRow, Directory, ImportTargets, KeepTarget, LogContact, RecordCommitment, TakeStance } from '#libs/campaigns';
import { systemContext, type RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { dayOf } from '#libs/i18n';
import type { Coalition } from '#libs/organisations';
import { readData } from '../data-file.js';
import { organisationOf } from './deciding.service.js';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';
import * as world from './target-world.js';

const DAY = 86_400_000;
const dayIn = (days: number) => dayOf(new Date(Date.now() + days * DAY));

/** The common institutions, and what the demo coalition thinks of made-up ones, did with them and was promised. */
@Injectable()
export class Targeting {
  constructor(
    private readonly importing: ImportTargets,
    private readonly directory: Directory,
    private readonly keeping: KeepTarget,
    private readonly assessing: TakeStance,
    private readonly logging: LogContact,
    private readonly recording: RecordCommitment,
  ) {}

  async run({ id: coalitionId }: Coalition, { coordinator, delegates }: Actors): Promise<void> {
    await this.importing.run(systemContext(newId()), JSON.parse(readData('advocacy_targets.json')));
    const known = await this.directory.list(coordinator, { coalitionId, search: world.agency.name.fr, first: 1 });
    if (known.edges.length > 0) return;
    const agencyId = await this.placed(coordinator, coalitionId, world.agency);
    demanded(await this.keeping.add(coordinator, { coalitionId, institutionId: agencyId, ...world.office }), AdvocacyTargetRow);
    for (const other of world.others) await this.placed(coordinator, coalitionId, other);
    await this.met(delegates.get('passerelle-sante')!, coalitionId, agencyId);
    await this.promised(coordinator, coalitionId, agencyId);
  }

  private async placed(ctx: RequestContext, coalitionId: string, { stance, ...facts }: (typeof world.others)[number]): Promise<string> {
    const { id: targetId } = demanded(await this.keeping.add(ctx, { coalitionId, ...facts }), AdvocacyTargetRow);
    demanded(await this.assessing.run(ctx, { coalitionId, targetId, ...stance, fromOn: dayIn(-50) }), AdvocacyTargetRow);
    return targetId;
  }

  private async met(ctx: RequestContext, coalitionId: string, targetId: string): Promise<void> {
    for (const { ago, followUpIn, ...contact } of world.contacts) {
      const followUpOn = followUpIn && dayIn(followUpIn);
      demanded(await this.logging.run(ctx, { coalitionId, targetId, organisationId: organisationOf(ctx), happenedOn: dayIn(-ago), followUpOn, ...contact }), AdvocacyContactRow);
    }
  }

  private async promised(ctx: RequestContext, coalitionId: string, targetId: string): Promise<void> {
    for (const { text, ago, dueIn, step } of world.commitments) {
      const { id } = demanded(await this.recording.run(ctx, { coalitionId, targetId, text, announcedOn: dayIn(-ago), dueOn: dueIn && dayIn(dueIn) }), AdvocacyCommitmentRow);
      demanded(await this.recording.move(ctx, { commitmentId: id, state: step.state, happenedOn: dayIn(-step.ago), note: step.note }), AdvocacyCommitmentRow);
      await this.recording.publish(ctx, id, true);
    }
  }
}
