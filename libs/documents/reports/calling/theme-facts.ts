import type { RequestContext } from '#libs/context';
import { fault, toWords, type FieldFault } from '#libs/graphql';
import { dayOf, isDay, type Locale } from '#libs/i18n';
import type { WriteThemeInput } from '../report.input.js';
import { MOST_BUDGET, MOST_DAYS, MOST_LETTERS, MOST_WORDS } from '../report.limits.js';
import type { ReportThemeRow } from './report-theme.entity.js';

const DAY = 86_400_000;
export type ThemeFacts = Pick<ReportThemeRow, 'title' | 'guidance' | 'isOpen' | 'wordBudget' | 'wordsEach' | 'dueOn'>;

export const themeOf = ({ title, guidance, isOpen, wordBudget, wordsEach, dueOn }: Omit<WriteThemeInput, 'documentId' | 'themeId' | 'organisationIds'>): ThemeFacts => ({
  title: toWords(title), guidance: toWords(guidance), isOpen, wordBudget: wordBudget ?? null, wordsEach: wordsEach ?? null, dueOn: dueOn.trim(),
});

/** A title in the report’s own language, budgets that are some, and a day still to come; of a theme that stands the day it has. */
export function themeFaults(ctx: RequestContext, { title, guidance, wordBudget, wordsEach, dueOn }: ThemeFacts, { locale, at, known }: { readonly locale: Locale; readonly at: Date; readonly known: ReportThemeRow | undefined }): FieldFault[] {
  const long = (field: string, words: Readonly<Record<string, string>>, most: number) => Object.entries(words).filter(([, text]) => text.length > most).map(([one]) => fault(ctx, `${field}.${one}`, 'documents.reports.tooManyLetters', { most }));
  const budget = (field: string, words: number | null) => (words === null || (words >= 1 && words <= MOST_BUDGET) ? [] : [fault(ctx, field, 'documents.reports.noBudget', { most: MOST_BUDGET })]);
  return [
    ...(title[locale] ? [] : [fault(ctx, `title.${locale}`, 'documents.reports.titleMissing')]),
    ...long('title', title, MOST_LETTERS), ...long('guidance', guidance, MOST_WORDS),
    ...budget('wordBudget', wordBudget), ...budget('wordsEach', wordsEach),
    ...(dueOn === known?.dueOn ? [] : dayFaults(ctx, dueOn, at)),
  ];
}

/** Today at the earliest. */
export function dayFaults(ctx: RequestContext, dueOn: string, at: Date): FieldFault[] {
  if (!isDay(dueOn)) return [fault(ctx, 'dueOn', 'documents.reports.noDay')];
  const isNear = dueOn >= dayOf(at) && dueOn <= dayOf(new Date(at.getTime() + MOST_DAYS * DAY));
  return isNear ? [] : [fault(ctx, 'dueOn', 'documents.reports.dayWhen', { most: MOST_DAYS })];
}
