import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';

const MINUTE = 60_000;

interface Watched {
  minute: number;
  now: number;
  before: number;
}

/**
 * Whether a petition is under attack, as this process sees it: signs of it are attempts of networks that send more
 * than half of what they may, and forged or spent proofs. A mistake in a form is none: in a campaign's best hour there
 * are hundreds a minute. So many signs in a minute (SIGN_CHALLENGE_AFTER) raise the alarm; it ends a minute after the last of them. In calm nothing is kept.
 */
@Injectable()
export class SigningAlarm {
  private readonly watched = new Map<string, Watched>();
  private readonly threshold: number;

  constructor({ signChallengeAfter }: Config) {
    this.threshold = signChallengeAfter;
  }

  /** One sign of an attack. */
  note(petitionId: string, at = Date.now()): void {
    if (this.threshold === 0) return;
    const watched = this.at(petitionId, at) ?? { minute: Math.floor(at / MINUTE), now: 0, before: 0 };
    watched.now++;
    this.watched.set(petitionId, watched);
  }

  /** How many times over the threshold; 0 in calm, which costs one look into a map. */
  levelOf(petitionId: string, at = Date.now()): number {
    if (!this.watched.has(petitionId)) return 0;
    const watched = this.at(petitionId, at);
    if (!watched) return 0;
    const signs = Math.max(watched.now, watched.before);
    return signs >= this.threshold ? signs / this.threshold : 0;
  }

  /** Brought to this minute; forgotten when there was nothing for two. */
  private at(petitionId: string, at: number): Watched | undefined {
    const watched = this.watched.get(petitionId);
    const minute = Math.floor(at / MINUTE);
    if (!watched || watched.minute === minute) return watched;
    if (minute - watched.minute > 1) {
      this.watched.delete(petitionId);
      return undefined;
    }
    return Object.assign(watched, { minute, before: watched.now, now: 0 });
  }
}
