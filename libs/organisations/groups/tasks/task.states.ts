/* open ──▶ done · dropped; what was dropped by mistake is given again. */
export const taskStates = ['open', 'done', 'dropped'] as const;
export type TaskState = (typeof taskStates)[number];
