import { RateLimits, systemContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { newId } from '#libs/database';
import { JobRunner, Outbox, type JobDefinition, type JobHandler } from '#libs/jobs';
import { Coalitions, Organisations } from '#libs/organisations';
import { MailAllowance, ShowConsent } from '#libs/signatures';
import type { SigningHouse } from '#libs/signatures/testing';
import { MailSender } from '#libs/smtp';
import { specConfig, type SpecDatabase } from '#libs/testing';
import { answerSubscriber, silenceSubscriber } from '../mailing.jobs.js';
import { AnswerSubscriber } from '../newsletter/answer-subscriber.job.js';
import { ConfirmSubscription } from '../newsletter/confirm-subscription.service.js';
import { CountNewsletter } from '../newsletter/count-newsletter.service.js';
import { EraseUnconfirmed } from '../newsletter/erase-unconfirmed.job.js';
import { LeaveNewsletter } from '../newsletter/leave-newsletter.service.js';
import { MySubscription } from '../newsletter/my-subscription.service.js';
import { NewsletterDoor } from '../newsletter/newsletter-door.js';
import { NewsletterTexts } from '../newsletter/newsletter-texts.js';
import { OfferedNews } from '../newsletter/offered-news.service.js';
import { SilenceSubscriber } from '../newsletter/silence-subscriber.job.js';
import { Subscribe } from '../newsletter/subscribe.service.js';
import { openSubscriber } from '../newsletter/subscriber-blob.js';
import { SubscriberMail } from '../newsletter/subscriber.mail.js';

/** The services of the newsletter on a spec's database: doors as the API, jobs as the worker. Signing and its pool come from the house of signatures. */
export async function openNewsletterHouse(db: SpecDatabase, { app, worker, pool, unsubscribe }: SigningHouse, smtpUrl: string) {
  const config = specConfig(db, { SMTP_URL: smtpUrl, PUBLIC_URL: 'https://sawt.ma' });
  const [keys, outbox, door, texts, offered] = [new Keys(config), new Outbox(), new NewsletterDoor(app.source), new NewsletterTexts(app.source), new OfferedNews(app.database)];
  await texts.onApplicationBootstrap();
  const [organisations, sender, allowance] = [new Organisations(app.database), new MailSender(config, keys), new MailAllowance(worker.source, keys)];
  const handlers = new Map<string, JobHandler>([
    [answerSubscriber.name, new AnswerSubscriber(worker.source, keys, allowance, new SubscriberMail(config, sender))],
    [silenceSubscriber.name, new SilenceSubscriber(worker.source, keys, allowance)],
  ]);
  return {
    subscribe: new Subscribe(new RateLimits(config), offered, keys, texts, door, outbox),
    confirm: new ConfirmSubscription(door),
    mine: new MySubscription(door, offered, new Coalitions(app.database), organisations, new ShowConsent(pool, organisations)),
    leave: new LeaveNewsletter(door, unsubscribe, outbox),
    numbers: new CountNewsletter(app.database),
    eraseUnconfirmed: new EraseUnconfirmed(worker.source),
    runner: new JobRunner(worker.source, { of: (job: JobDefinition) => handlers.get(job.name)! } as never),
    /** The tokens of the links in the mails to the subscriber last asked for. */
    links: async (id?: string) => {
      const [row] = (await worker.source.query('select subscriber_id as id, sealed from subscriber_contact where $1::uuid is null or subscriber_id = $1 order by subscriber_id desc limit 1', [id ?? null])) as { id: string; sealed: Buffer }[];
      return { id: row!.id, ...openSubscriber(keys.for('newsletter'), row!.id, row!.sealed) };
    },
    stop: () => sender.onModuleDestroy(),
  };
}
export type NewsletterHouse = Awaited<ReturnType<typeof openNewsletterHouse>>;

/** Somebody who asked and confirmed; answers the tokens of the links. */
export async function makeSubscriber(db: SpecDatabase, house: NewsletterHouse, wishes: { coalition: string; email: string; locale?: string; organisations?: string[] }) {
  const ctx = systemContext(newId());
  await house.subscribe.run(ctx, wishes);
  const links = await house.links();
  await db.sql('delete from outbox where subject = $1', [links.id]);
  await house.confirm.run(ctx, links.confirmToken);
  return links;
}
