import type { PetitionAtWork } from './petition.js';

export interface Check {
  readonly name: 'reference' | 'target' | 'translations' | 'milestones' | 'partners';
  readonly isDone: boolean;
  /** Without it there is no review. */
  readonly isNeeded: boolean;
  readonly screen: 'text' | 'details';
  /** Languages it is about. */
  readonly locales?: readonly string[];
}
type Checked = Pick<PetitionAtWork, 'referenceLocale' | 'texts' | 'targets' | 'milestones' | 'organisations'>;

/** What a petition has and lacks. The api decides in the end; this only spares a refused attempt. */
export function checks({ referenceLocale, texts, targets, milestones, organisations }: Checked): readonly Check[] {
  const reference = texts.find(({ locale }) => locale === referenceLocale);
  const others = texts.filter(({ locale }) => locale !== referenceLocale);
  const behind = others.filter(({ isReady, isBehind }) => !isReady || isBehind).map(({ locale }) => locale);
  return [
    { name: 'reference', isDone: reference?.isReady === true, isNeeded: true, screen: 'text' },
    { name: 'target', isDone: targets.length > 0, isNeeded: true, screen: 'details' },
    { name: 'translations', isDone: others.length > 0 && behind.length === 0, isNeeded: false, screen: 'text', locales: behind },
    { name: 'milestones', isDone: milestones.length > 0, isNeeded: false, screen: 'details' },
    { name: 'partners', isDone: organisations.length > 1, isNeeded: false, screen: 'details' },
  ];
}
