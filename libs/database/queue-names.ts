/** One queue per promise of speed, so that a million newsletters never delay one confirmation. Named here since each has a sequence in the schema. */
export const queueNames = ['confirmations', 'newsletters', 'letters', 'counting', 'exports'] as const;
