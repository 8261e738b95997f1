import { directionOf, languageNames, locales, type Locale } from '#libs/i18n';
import { faultAt, type Fault } from '../outcome.js';
import { Field, TextArea } from './field.js';

/** A text by language, as the api gives it. */
export type Words = Partial<Record<Locale, string | null>>;
interface Asked {
  /** Posted as `name.fr`, `name.ar` … */
  readonly name: string;
  readonly label: string;
  readonly words?: Words;
  /** Lines of a text; one line when unset. */
  readonly rows?: number;
}

/** The same fields in four languages, side by side where there is room; one language is enough. */
export function WordsFields({ fields, fault }: { readonly fields: readonly Asked[]; readonly fault?: Fault }) {
  return (
    <>
      {fields.map(({ name }) => faultAt(fault, name)).filter(Boolean).map((message) => <p key={message} className="fault">{message}</p>)}
      <div className="in-each">
        {locales.map((locale) => (
          <fieldset key={locale}>
            <legend><span lang={locale} dir={directionOf(locale)}>{languageNames[locale]}</span></legend>
            {fields.map(({ name, label, words, rows }) => {
              const given = { label, name: `${name}.${locale}`, defaultValue: words?.[locale] ?? '', fault: faultAt(fault, `${name}.${locale}`), lang: locale, dir: directionOf(locale) };
              return rows ? <TextArea key={name} rows={rows} {...given} /> : <Field key={name} {...given} />;
            })}
          </fieldset>
        ))}
      </div>
    </>
  );
}
