import { directionOf, languageNames, locales } from '#libs/i18n';
import type { Form } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Field, TextArea } from '../parts/field.js';
import { useWords } from '../words/words.js';

interface Text {
  readonly locale: string;
  readonly subject: string;
  readonly body: string;
}

/** The words as posted: languages left wholly empty are not written in. */
export function textsOf(form: Form): Text[] {
  return locales
    .map((locale) => ({ locale, subject: form.text(`${locale}.subject`), body: form.text(`${locale}.body`) }))
    .filter(({ subject, body }) => subject.trim() !== '' || body.trim() !== '');
}

/** Subject and message in four languages, side by side where there is room. */
export function WordsFields({ texts = [], posted = [], fault }: { readonly texts?: readonly Text[]; readonly posted?: readonly Text[]; readonly fault?: Fault }) {
  const say = useWords();
  return (
    <div className="in-each">
      {locales.map((locale) => {
        const text = texts.find((one) => one.locale === locale);
        const at = posted.findIndex((one) => one.locale === locale);
        const faultOn = (field: string) => (at < 0 ? undefined : faultAt(fault, `texts.${at}.${field}`));
        const inThis = { lang: locale, dir: directionOf(locale) };
        return (
          <fieldset key={locale}>
            <legend><span lang={locale} dir={directionOf(locale)}>{languageNames[locale]}</span></legend>
            <Field label={say('console.mailings.subject')} name={`${locale}.subject`} defaultValue={text?.subject} fault={faultOn('subject')} {...inThis} />
            <TextArea label={say('console.mailing.body')} name={`${locale}.body`} rows={12} defaultValue={text?.body} fault={faultOn('body')} {...inThis} />
          </fieldset>
        );
      })}
    </div>
  );
}
