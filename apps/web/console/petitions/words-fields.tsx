import { directionOf, languageNames, locales, type Locale } from '#libs/i18n';
import { Field } from '../parts/field.js';

export type WordsValue = Partial<Record<Locale, string | null>>;

/** The same words in each language; the first languages first. */
export function WordsFields({ label, value, isReadOnly, first, fault, onChange }: { readonly label: string; readonly value: WordsValue; readonly isReadOnly: boolean; readonly first: string; readonly fault?: string; readonly onChange: (value: WordsValue) => void }) {
  const ordered = [...locales].sort((a, b) => Number(b === first) - Number(a === first));
  return (
    <div className="tongue-fields">
      {ordered.map((locale, i) => (
        <Field key={locale} label={`${label} · ${languageNames[locale]}`} lang={locale} dir={directionOf(locale)} readOnly={isReadOnly} isOptional={i > 0} maxLength={200} value={value[locale] ?? ''} fault={i === 0 ? fault : undefined} onChange={(event) => onChange({ ...value, [locale]: event.target.value })} />
      ))}
    </div>
  );
}
