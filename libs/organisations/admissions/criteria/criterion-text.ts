import type { RequestContext } from '#libs/context';
import { areaName, formatDate, isLocale, regional, translate, type Locale, type MessageKey } from '#libs/i18n';
import { inLocaleOf } from '../../reading/in-language.js';
import type { AdmissionCriterion } from './admission.type.js';
import type { Finding, FrozenCriterion } from './admission-criterion.entity.js';

/** What is asked: in the coalition's words, else in words made from its values. */
export function criterionText(ctx: RequestContext, { kind, values, words }: AdmissionCriterion | FrozenCriterion, asked?: string): string {
  const locale = isLocale(asked) ? asked : ctx.locale;
  const written = inLocaleOf(ctx, words, locale);
  if (written) return written;
  return translate(locale, `organisations.applying.asks.${kind}`, { list: listed(kind, values, locale), years: Number(values[0] ?? 0) });
}

/** What would meet a criterion that is unmet: the themes or areas, or the day from which it is old enough. */
export function missingText({ locale }: RequestContext, { kind }: FrozenCriterion, { missing }: Finding): string {
  const [day] = missing;
  if (kind === 'formation') return day ? translate(locale, 'organisations.applying.lacks.formationFrom', { day: formatDate(locale, day) }) : translate(locale, 'organisations.applying.lacks.formation');
  return translate(locale, `organisations.applying.lacks.${kind}`, { list: listed(kind, missing, locale) });
}

function listed(kind: FrozenCriterion['kind'], values: readonly string[], locale: Locale): string {
  const name = (value: string) => (kind === 'theme' ? translate(locale, `organisations.theme.${value}` as MessageKey) : areaName(value, locale));
  return new Intl.ListFormat(regional[locale], { type: 'disjunction' }).format(kind === 'theme' || kind === 'territory' ? values.map(name) : []);
}
