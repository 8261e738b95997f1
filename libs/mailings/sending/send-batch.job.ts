import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { sendBatch } from '../mailing.jobs.js';
import { Courier, type Round } from './courier.js';
import { LetterPress } from './letter-press.js';
import { SendDesk } from './send-desk.js';
import { SendLog, type Report } from './send-log.js';

/** Mails of one batch under way at the same time. */
const LANES = 16;
/** Most mails a worker has under way, hence most that are ambiguous after it was killed. */
export const MOST_UNDER_WAY = LANES * sendBatch.atOnce;

/**
 * Writes to everybody left in one batch. May be killed at any moment and started again, also twice at once. Asked
 * to stop, it ends the mails under way, writes them down and leaves the rest to the next worker.
 */
@Injectable()
@HandlesJob(sendBatch)
export class SendBatch implements JobHandler, OnModuleDestroy {
  private readonly desks = new Set<SendDesk>();

  constructor(
    private readonly log: SendLog,
    private readonly press: LetterPress,
    private readonly courier: Courier,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    const batch = await this.log.begin(subject);
    if (!batch) return;
    await this.writeAll({ batch, letters: await this.press.of(batch.mailingId), keys: new Map() });
    await this.log.end(subject, batch);
  }

  onModuleDestroy(): void {
    for (const desk of this.desks) desk.close();
  }

  /** All lanes end before this does, also when one of them fails. */
  private async writeAll(round: Round): Promise<void> {
    const desk = new SendDesk((reports, wanted) => this.log.exchange(round.batch, reports, wanted), LANES / 2);
    this.desks.add(desk);
    const lanes = await Promise.allSettled(Array.from({ length: LANES }, () => this.work(round, desk)));
    this.desks.delete(desk);
    const broken = lanes.find((lane) => lane.status === 'rejected');
    if (broken) throw broken.reason;
  }

  private async work(round: Round, desk: SendDesk): Promise<void> {
    let report: Report | undefined;
    for (let held = await desk.next(); held; held = await desk.next(report)) {
      const { isOutage, ...verdict } = await this.courier.deliver(round, held);
      if (isOutage) desk.close();
      report = { recipientId: held.recipientId, ...verdict };
    }
  }
}
