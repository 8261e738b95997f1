import { sha256 } from '#libs/crypto';

/** Solves the sum of ChallengeNeeded as a browser does; undefined when there is no such number. */
export function solve(challenge: string): string | undefined {
  const [salt = '', hash, , cost] = challenge.split('.');
  for (let number = 0; number < Number(cost); number++) if (sha256(salt + number).toString('hex') === hash) return `${challenge}.${number}`;
  return undefined;
}
