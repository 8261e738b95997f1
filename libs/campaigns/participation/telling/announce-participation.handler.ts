import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { ParticipationChangeRow } from '../participation-change.entity.js';
import { ParticipationRow } from '../campaign-participation.entity.js';
import { ParticipationNotices } from './participation-notices.service.js';
import type { ParticipationNoticeKind } from './participation-notice.entity.js';
import { announceParticipation } from './participation.jobs.js';

/** Leaves a mail to each person whom the last move concerns: those asked, those who asked, those who wait for an answer. */
@Injectable()
@HandlesJob(announceParticipation)
export class AnnounceParticipation implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly notices: ParticipationNotices,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.database.transaction(systemContext(subject), async (em) => {
      const row = await em.findOneBy(ParticipationRow, { id: subject });
      const told = row && (await this.told(em, row));
      if (told) await this.notices.tell(em, row, ...told);
    });
  }

  /** Of which kind, and the people of which organisation; nobody is told that nothing came of it. */
  private async told(em: EntityManager, { id, state, leadId, organisationId }: ParticipationRow): Promise<[ParticipationNoticeKind, string] | undefined> {
    if (state === 'invited') return ['invited', organisationId];
    if (state === 'asked') return ['asked', leadId];
    if (state === 'declined' || state === 'left') return ['answered', leadId];
    if (state === 'refused') return ['answered', organisationId];
    if (state !== 'joined' || leadId === organisationId) return undefined;
    const [, before] = await em.find(ParticipationChangeRow, { where: { participationId: id }, order: { at: 'DESC', id: 'DESC' }, take: 2 });
    return ['answered', before?.state === 'asked' ? organisationId : leadId];
  }
}
