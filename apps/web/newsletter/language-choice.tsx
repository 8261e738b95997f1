import { languageNames, locales } from '#libs/i18n';
import { useSay } from '../layout/locale.js';
import { Field } from '../sign/field.js';

/** In which language the mails come; each is named by itself. */
export function LanguageChoice({ chosen }: { chosen: string }) {
  const say = useSay();
  return (
    <Field name="locale" label={say('site.newsletter.language')}>
      {(ties) => <select {...ties} defaultValue={chosen}>{locales.map((locale) => <option key={locale} value={locale} lang={locale}>{languageNames[locale]}</option>)}</select>}
    </Field>
  );
}
