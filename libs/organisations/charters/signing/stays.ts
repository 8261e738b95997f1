import { dayOf } from '#libs/i18n';
import { inForce, type Step } from '../../places/timeline.js';

interface Signed {
  readonly organisationId: string;
  readonly signedAt: Date;
}

/** The day the organisation left the coalition it had signed in; null while it stays. A return does not revive what was signed before. */
export function leftAfter({ organisationId, signedAt }: Signed, steps: readonly Step[]): string | null {
  const day = dayOf(signedAt);
  return inForce(steps.filter((step) => step.organisationId === organisationId)).find(({ standing, fromOn }) => standing === 'left' && fromOn >= day)?.fromOn ?? null;
}

/** Whether it stood under the version as that was superseded; now, under the one in force. */
export function stands(leftOn: string | null, supersededAt: Date | null): boolean {
  return leftOn === null || (supersededAt !== null && leftOn > dayOf(supersededAt));
}
