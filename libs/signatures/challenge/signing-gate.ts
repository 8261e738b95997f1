import { Injectable } from '@nestjs/common';
import { RateLimits, type RequestContext, type Taken } from '#libs/context';
import { Keys } from '#libs/crypto';
import { translate } from '#libs/i18n';
import { SigningLimit } from '../signing/signing-limit.js';
import { ChallengeNeeded } from './challenge.results.js';
import { makeChallenge, readProof, type Proof } from './challenge.js';
import { SigningAlarm } from './signing-alarm.js';

/** Without a proof, while a petition is under attack: so many from one network. */
const withoutProof = { points: 2, seconds: 120 };

/**
 * Who may sign now. In calm only the rate of a network counts. While a petition is under attack a signature brings
 * a proof of work, or is one of the few that each network may send without, for browsers without scripts.
 */
@Injectable()
export class SigningGate {
  constructor(
    private readonly limit: SigningLimit,
    private readonly limits: RateLimits,
    private readonly alarm: SigningAlarm,
    private readonly keys: Keys,
  ) {}

  take(ctx: RequestContext): Promise<Taken> {
    return this.limit.take(ctx);
  }

  /** Counts what a busy network sends as a sign of an attack. */
  watch(petitionId: string, taken: Taken): void {
    if (this.limit.isBusy(taken)) this.alarm.note(petitionId);
  }

  isCalm(petitionId: string): boolean {
    return this.alarm.levelOf(petitionId) === 0;
  }

  /** A proof to be spent, nothing for one of the few without, or what is needed. */
  async pass(ctx: RequestContext, petitionId: string, proof: string | null | undefined): Promise<Proof | ChallengeNeeded | undefined> {
    if (proof) {
      const read = readProof(this.keys.for('sign-challenge'), petitionId, proof);
      if (read) return read;
      this.alarm.note(petitionId);
    }
    const taken = await this.limits.take('sign.unproven', `${petitionId} ${ctx.clientKey}`, withoutProof);
    return taken.isAllowed && !proof ? undefined : this.challenge(ctx, petitionId, taken.retryAfter || withoutProof.seconds);
  }

  /** For a proof that was spent before. */
  refuse(ctx: RequestContext, petitionId: string): ChallengeNeeded {
    this.alarm.note(petitionId);
    return this.challenge(ctx, petitionId, withoutProof.seconds);
  }

  private challenge(ctx: RequestContext, petitionId: string, retryAfter: number): ChallengeNeeded {
    const message = translate(ctx.locale, 'signatures.challengeNeeded', { seconds: retryAfter });
    return Object.assign(new ChallengeNeeded(), { code: 'challengeNeeded', message, retryAfter, ...makeChallenge(this.keys.for('sign-challenge'), petitionId, this.alarm.levelOf(petitionId)) });
  }
}
