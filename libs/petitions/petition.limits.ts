/** How long the parts of a petition may be. */
export const limits = {
  title: { least: 10, most: 150 },
  body: { least: 50, most: 10_000 },
  targets: { most: 10 },
  targetName: { most: 200 },
  partners: { most: 30 },
  milestones: { most: 20 },
  goal: { most: 100_000_000 },
  label: { most: 120 },
  note: { most: 2000 },
  receipt: { most: 200 },
  summary: { most: 1000 },
  answer: { most: 50_000 },
  erratum: { least: 10, most: 2000 },
} as const;
