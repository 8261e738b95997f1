import { languageNames } from '#libs/i18n';
import type { PetitionInFull } from '../documents/shapes.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Paragraphs } from '../layout/written.js';

/** The words of the petition; where they are in another language than the page, it says so. */
export function Story({ petition: { body, locales, referenceLocale, slug, variant } }: { petition: PetitionInFull }) {
  const say = useSay();
  const locale = useLocale();
  const isForeign = !locales.includes(locale);
  return (
    <section className="story" aria-label={say('site.petition.story')} itemProp="text">
      {variant?.opening && <p className="opening" dir="auto">{variant.opening}</p>}
      {isForeign && <p className="notice">{say('site.petition.otherLanguage', { language: languageNames[referenceLocale] })}</p>}
      <Paragraphs text={body} lead lang={isForeign ? referenceLocale : undefined} />
      {locales.filter((language) => language !== locale).length > 0 && !isForeign && (
        <p className="fine">
          {say('site.petition.alsoIn')}{' '}
          {locales.filter((language) => language !== locale).map((language) => <a key={language} href={`/${language}/petitions/${slug}`} lang={language} hrefLang={language}>{languageNames[language]} </a>)}
        </p>
      )}
    </section>
  );
}
