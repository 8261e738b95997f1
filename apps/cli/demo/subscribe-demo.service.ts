import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { systemContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { newId } from '#libs/database';
import { ConfirmSubscription, LeaveNewsletter, openSubscriber, Subscribe } from '#libs/mailings';
import { seeded } from './people.js';

const SUBSCRIBERS = 140;
const DAY = 86_400_000;
/** How far back the first of them came, how many have not confirmed, and how many left again. */
const DAYS = 300;
const FORGETFUL = 0.06;
const GONE = 0.08;

interface Sealed {
  readonly id: string;
  readonly sealed: Buffer;
}

/** Lets synthetic people subscribe to the demo's newsletter through the services everybody uses, at moments of the past. */
@Injectable()
export class SubscribeDemo {
  constructor(
    private readonly source: DataSource,
    private readonly keys: Keys,
    private readonly subscribing: Subscribe,
    private readonly confirming: ConfirmSubscription,
    private readonly leaving: LeaveNewsletter,
  ) {}

  /** Whoever is there already stays as they are. */
  async run(coalition: string, organisations: readonly string[]): Promise<void> {
    const [{ n: already }] = (await this.source.query('select count(*)::int as n from subscriber s join coalition c on c.id = s.coalition_id where c.slug = $1', [coalition])) as [{ n: number }];
    const chance = seeded(1958);
    for (let i = already; i < SUBSCRIBERS; i++) {
      const isForgetful = chance() < FORGETFUL;
      const at = new Date(Date.now() - (isForgetful ? 3 : 1 + Math.sqrt(chance()) * DAYS * (1 - i / SUBSCRIBERS)) * DAY);
      const chosen = organisations.filter(() => chance() < 0.15);
      await this.subscribing.run(systemContext(newId(), 'fr', at), { coalition, email: `abonne${i + 1}@example.org`, locale: chance() < 0.55 ? 'ar' : 'fr', organisations: chosen });
      if (!isForgetful) await this.answerMail(new Date(at.getTime() + 600_000), chance() < GONE);
    }
  }

  /** Reads the link of the newest request as the worker would before it mails it. */
  private async answerMail(at: Date, isLeaving: boolean): Promise<void> {
    const [{ id, sealed }] = (await this.source.query('select subscriber_id as id, sealed from subscriber_contact order by subscriber_id desc limit 1')) as [Sealed];
    const { confirmToken, manageToken } = openSubscriber(this.keys.for('newsletter'), id, sealed);
    await this.confirming.run(systemContext(newId(), 'fr', at), confirmToken);
    if (isLeaving) await this.leaving.unsubscribe(systemContext(newId()), manageToken);
  }
}
