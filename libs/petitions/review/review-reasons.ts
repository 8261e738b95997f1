/**
 * Why petitions are sent back or refused: the codes of the UK Parliament's petitions, where half of all that is
 * submitted is refused. A hidden reason is one whose text must not be shown to the public either.
 */
export const reviewReasons = {
  duplicate: { isShown: true },
  irrelevant: { isShown: true },
  'no-action': { isShown: true },
  'already-happening': { isShown: true },
  honours: { isShown: true },
  'fake-name': { isShown: true },
  foi: { isShown: true },
  libellous: { isShown: false },
  offensive: { isShown: false },
  advert: { isShown: false },
  removed: { isShown: false },
} as const;
export type ReasonCode = keyof typeof reviewReasons;
export const reasonCodes = Object.keys(reviewReasons) as ReasonCode[];

export function isReasonCode(code: string): code is ReasonCode {
  return Object.hasOwn(reviewReasons, code);
}
