import type { RequestContext } from '#libs/context';
import type { Multilingual } from '#libs/database';
import { fault, type FieldFault } from '#libs/graphql';
import { isArea, isRegion, isTheme } from '#libs/i18n';
import type { CriterionKind } from './admission-criterion.entity.js';

const LONGEST = 500;
const MOST_YEARS = 50;

interface Given {
  readonly kind: CriterionKind;
  readonly values: readonly string[];
  readonly words: Multilingual;
}

/** What keeps a criterion from being judged or understood. */
export function criterionFaults(ctx: RequestContext, { kind, values, words }: Given): FieldFault[] {
  const texts = Object.values(words);
  return [
    ...(valuesFit[kind](values) ? [] : [fault(ctx, 'values', `organisations.applying.values.${kind}`, { most: MOST_YEARS })]),
    ...(texts.length === 0 && ['declaration', 'document'].includes(kind) ? [fault(ctx, 'words', 'organisations.applying.wordsMissing')] : []),
    ...(texts.some((text) => text.length > LONGEST) ? [fault(ctx, 'words', 'organisations.textTooLong', { most: LONGEST })] : []),
  ];
}

const some = (isOne: (value: string) => boolean) => (values: readonly string[]) => values.length > 0 && values.every(isOne);
const none = (values: readonly string[]) => values.length === 0;

const valuesFit: Record<CriterionKind, (values: readonly string[]) => boolean> = {
  theme: some(isTheme),
  territory: some((code) => isArea(code, 'MA') || isRegion(code)),
  formation: (values) => values.length === 1 && /^[1-9]\d?$/.test(values[0]!) && Number(values[0]) <= MOST_YEARS,
  declaration: none,
  document: none,
};
