import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { systemContext } from '#libs/context';
import { Keys, toToken } from '#libs/crypto';
import { newId } from '#libs/database';
import { CheckYourEmail, ConfirmSignature, openSigner, SignPetition, WithdrawSignature } from '#libs/signatures';
import { signingMoments } from './curve.js';
import { People, seeded } from './people.js';

const AT_ONCE = 250;
const MINUTE = 60_000;
/** How many never confirm, and how many change their mind. */
const FORGETFUL = 0.03;
const REGRETFUL = 0.004;

export interface DemoSigning {
  readonly petitionId: string;
  readonly slug: string;
  readonly organisations: readonly string[];
  readonly count: number;
  /** How many of them have signed before, in a run that was cut short. */
  readonly already: number;
  readonly days: number;
  readonly onProgress: (signed: number) => void;
  /** Where each of them lives, in Morocco; drawn by chance when unset. */
  readonly areas?: readonly string[];
}

/** Lets synthetic people sign, confirm and sometimes withdraw through the services everybody uses, at moments of the past. */
@Injectable()
export class SignDemo {
  private readonly forgotten = new Set<string>();

  constructor(
    private readonly source: DataSource,
    private readonly keys: Keys,
    private readonly signing: SignPetition,
    private readonly confirming: ConfirmSignature,
    private readonly withdrawing: WithdrawSignature,
  ) {}

  async run({ petitionId, slug, organisations, count, already, days, onProgress, areas }: DemoSigning): Promise<void> {
    const chance = seeded(241_584);
    const people = new People(chance, organisations);
    const moments = signingMoments(count, days, new Date());
    for (let from = already; from < count; from += AT_ONCE) {
      const some = moments.slice(from, from + AT_ONCE);
      await Promise.all(some.map((moment, i) => this.sign(Object.assign(people.signer(slug, from + i + 1), areas && { country: 'MA', area: areas[from + i] }), moment)));
      await this.answerMails(petitionId, chance);
      onProgress(Math.min(from + AT_ONCE, count));
    }
  }

  private async sign(input: ReturnType<People['signer']>, now: Date): Promise<void> {
    const result = await this.signing.run(systemContext(newId(), 'fr', now), input);
    if (!(result instanceof CheckYourEmail)) throw new Error(`A demo signature was not taken: ${JSON.stringify(result)}`);
  }

  /** Reads the links as the worker would before it mails them, and follows them a few minutes later. */
  private async answerMails(petitionId: string, chance: () => number): Promise<void> {
    const waiting = (await this.source.query(
      'select s.id, s.created_at as at, c.sealed from signature s join signer_contact c on c.signature_id = s.id where s.petition_id = $1 and s.state = 0 and s.reminded_at is null order by s.id',
      [petitionId],
    )) as { id: string; at: Date; sealed: Buffer }[];
    const fresh = waiting.filter(({ id }) => !this.forgotten.has(id));
    await Promise.all(fresh.map(async ({ id, at, sealed }) => {
      if (chance() < FORGETFUL) return void this.forgotten.add(id);
      const blob = openSigner(this.keys.for('signer-contact'), id, sealed);
      const later = systemContext(newId(), 'fr', new Date(Math.min(at.getTime() + Math.ceil(chance() * 45) * MINUTE, Date.now())));
      await this.confirming.run(later, toToken(id, blob.confirmSecret));
      if (chance() < REGRETFUL) await this.withdrawing.run(later, toToken(id, blob.manageSecret));
    }));
  }
}
