import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { DocumentConsultationRow } from '../consultations/consultation.entity.js';
import { ConsultationInvitations } from './consultation-invitations.service.js';
import { announceConsultation } from './talk.jobs.js';

/** Of a group's document those who sit in the group, until it is released. */
const representatives = `
  select distinct v.account_id as id from document d join coalition_voice v on v.coalition_id = d.coalition_id and v.role = 'community_representative'
  where d.id = $1 and (d.group_id is null or d.released_at is not null or exists (select 1 from working_group_member m where m.group_id = d.group_id and m.account_id = v.account_id and m.until_at is null))`;

/** Tells each representative of the community that they are asked, once. */
@Injectable()
@HandlesJob(announceConsultation)
export class AnnounceConsultation implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly invitations: ConsultationInvitations,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.database.transaction(systemContext(subject), async (em) => {
      const consultation = await em.findOneBy(DocumentConsultationRow, { id: subject, state: 'open' });
      if (!consultation) return;
      const people = await em.query<{ id: string }[]>(representatives, [consultation.documentId]);
      await this.invitations.tell(em, consultation, 'consultation', people.map(({ id }) => id));
    });
  }
}
