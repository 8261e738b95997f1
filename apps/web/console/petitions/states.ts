/** The states of a petition in the order of its life. */
export const states = ['DRAFT', 'IN_REVIEW', 'REJECTED', 'APPROVED', 'SCHEDULED', 'OPEN', 'PAUSED', 'CLOSED', 'DELIVERED', 'ANSWERED', 'NO_ANSWER', 'ARCHIVED'] as const;

export function isState(text: string | undefined): boolean {
  return states.some((state) => state === text);
}
