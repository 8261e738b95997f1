/** The first milestone not reached yet; undefined past the last, and without any. */
export function nextGoal(goals: readonly { readonly goal: number }[], confirmed: number): number | undefined {
  const ahead = goals.map(({ goal }) => goal).filter((goal) => goal > confirmed);
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}
