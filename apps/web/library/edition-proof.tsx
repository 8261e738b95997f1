import { languageNames, type Locale } from '#libs/i18n';
import type { EditionOfAll } from '../documents/editions.js';
import { useLocale, useRoot, useSay } from '../layout/locale.js';

/** The hash of what was adopted and signed in all its languages, and the command by which anybody finds it again. */
export function EditionProof({ edition: { number, hash, versions }, slug }: { readonly edition: EditionOfAll; readonly slug: string }) {
  const say = useSay();
  const { publicUrl } = useRoot();
  const at = `/${useLocale()}/documents/${encodeURIComponent(slug)}/editions/${number}`;
  return (
    <>
      <label htmlFor="hash">{say('site.documents.versions.edition', { number })}</label>
      <input id="hash" readOnly dir="ltr" defaultValue={hash} />
      <label htmlFor="check">{say('site.documents.versions.check')}</label>
      <input id="check" readOnly dir="ltr" defaultValue={`curl -s ${publicUrl}${at}/edition.json | sha256sum`} />
      <p className="ways small">{say('site.documents.versions.files')} <a href={`${at}/edition.json`}>{say('site.documents.versions.all')}</a>{versions.map(({ locale }) => <a key={locale} href={`${at}/${locale}.json`} lang={locale}>{languageNames[locale as Locale]}</a>)}</p>
    </>
  );
}
