import { Injectable, Logger } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { PutToVote } from '../course/put-to-vote.service.js';
import { AdoptionObjectionRow } from '../objecting/adoption-objection.entity.js';
import { sendToVote } from './adoption.jobs.js';

/** Puts the text to the vote for an organisation whose objection still stands. */
@Injectable()
@HandlesJob(sendToVote)
export class SendToVote implements JobHandler {
  private readonly logger = new Logger(SendToVote.name);

  constructor(
    private readonly database: Database,
    private readonly voting: PutToVote,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    const ctx = systemContext(subject);
    const objection = await this.database.transaction(ctx, (em) => em.findOneBy(AdoptionObjectionRow, { id: subject, state: 'open' }));
    const answer = objection && (await this.voting.run(ctx, objection.documentId));
    if (answer && 'code' in answer) this.logger.warn(`Objection ${subject} could not be put to the vote: ${answer.code}`);
  }
}
