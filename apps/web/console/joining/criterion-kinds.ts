export const criterionKinds = ['THEME', 'TERRITORY', 'FORMATION', 'DECLARATION', 'DOCUMENT'] as const;
