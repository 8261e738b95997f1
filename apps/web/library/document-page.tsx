import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { isLocale, languageNames, type Locale } from '#libs/i18n';
import { ask, notFound } from '../asking/ask.js';
import { documentPage } from '../documents/library.js';
import { sharedFor } from '../layout/caching.js';
import { firstWords } from '../layout/first-words.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day, Num } from '../layout/written.js';
import { openingOf } from '../share/opening-of.js';
import { WrittenDocument } from '../share/written-document.js';
import { Signatories } from '../signoff/signatories.js';
import { CorrectionNotice } from './correction-notice.js';
import { EditionProof } from './edition-proof.js';
import { MinorityNotes } from './minority-notes.js';

export const handle = sharedFor(5);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const locale = params['lang'];
  if (!isLocale(locale)) throw notFound();
  const { publishedDocument: document, publishedEdition: edition } = await ask(context, documentPage, { locale, slug: params['slug'] ?? '' });
  const text = document?.texts.find((one) => one.locale === locale) ?? document?.texts[0];
  if (!document || !text) throw notFound();
  return { document, edition, text, title: document.titles[text.locale] ?? document.title };
}

/** A published document in the page's language where it has one, and how to check that nobody changed it. */
export default function DocumentPage() {
  const say = useSay();
  const locale = useLocale();
  const { document, edition, text, title } = useLoaderData<typeof loader>();
  const { kind, coalition, adoptedAt, publishedAt, archivedAt, texts, slug, referenceLocale } = document;
  const others = texts.filter((one) => one.locale !== text.locale);
  const languages = texts.map((one) => one.locale as Locale);
  return (
    <main id="main" className="wrap organisation">
      <Head title={title} description={firstWords(openingOf(text.content))} languages={languages} kind="article" />
      <article>
        <header className="titling">
          <p className="kicker">{say(`site.documents.kind.${kind}`)} · <a href={`/${locale}/coalitions/${encodeURIComponent(coalition.slug)}`}><bdi>{coalition.name}</bdi></a></p>
          <h1 dir="auto" lang={text.locale}>{title}</h1>
          <p>{adoptedAt && <><Say of="site.documents.adopted" with={{ day: <Day of={adoptedAt} /> }} /> · </>}<Say of="site.documents.published" with={{ day: <Day of={publishedAt} /> }} /></p>
          {archivedAt && <p><strong>{say('site.documents.archived')}</strong></p>}
        </header>
        <CorrectionNotice of={document} />
        {text.locale !== locale && <p className="notice">{say('site.documents.otherLanguage')}</p>}
        {others.length > 0 && <p>{say('site.documents.alsoIn')}{others.map((one) => <span key={one.locale}> <a href={`/${one.locale}/documents/${encodeURIComponent(slug)}`} hrefLang={one.locale} lang={one.locale}>{languageNames[one.locale as Locale]}</a></span>)}</p>}
        <WrittenDocument content={text.content} lang={text.locale} />
      </article>
      {document.reportCourse?.isPublic && <p><a className="onward" href={`/${locale}/documents/${encodeURIComponent(slug)}/report`}>{say('site.documents.report.follow')}</a></p>}
      {document.signOff && <Signatories of={document.signOff} />}
      <MinorityNotes notes={document.dissents} />
      <section aria-labelledby="proof">
        <h2 id="proof">{say('site.documents.proof')}</h2>
        <p>{say(text.locale === referenceLocale ? 'site.documents.holds' : 'site.documents.translation')} <Say of="site.documents.words" with={{ words: <Num of={text.words} /> }} /></p>
        <p>{say('site.documents.hash')} <code className="hash" dir="ltr">{text.hash}</code></p>
        {edition && <EditionProof edition={edition} slug={slug} />}
      </section>
      <p><a className="onward" href={`/${locale}/documents`}>{say('site.documents.all')}</a></p>
    </main>
  );
}
