import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { MailAllowance, SignaturesModule } from '#libs/signatures';
import './mailing.jobs.js';
import { AnswerSubscriber } from './newsletter/answer-subscriber.job.js';
import { EraseUnconfirmed } from './newsletter/erase-unconfirmed.job.js';
import { SilenceSubscriber } from './newsletter/silence-subscriber.job.js';
import { SubscriberMail } from './newsletter/subscriber.mail.js';
import { Subscribers } from './newsletter/subscribers.js';
import { Courier } from './sending/courier.js';
import { DropQueued } from './sending/drop-queued.job.js';
import { GatherAudience } from './sending/gather-audience.job.js';
import { LetterPress } from './sending/letter-press.js';
import { SendBatch } from './sending/send-batch.job.js';
import { SendLog } from './sending/send-log.js';
import { SendTest } from './writing/send-test.job.js';

/** The jobs of mailings. Wants the global `Outbox` and `MailSender`. */
@Module({
  imports: [AuthModule, SignaturesModule],
  providers: [SendTest, GatherAudience, SendBatch, DropQueued, SendLog, LetterPress, Courier, Subscribers, AnswerSubscriber, SilenceSubscriber, EraseUnconfirmed, SubscriberMail, MailAllowance],
})
export class MailingsWorkerModule {}
