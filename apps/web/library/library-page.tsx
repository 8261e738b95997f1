import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { isLocale, languageNames, locales } from '#libs/i18n';
import { ask } from '../asking/ask.js';
import { documentKinds, documentList, type DocumentInList } from '../documents/library.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Day } from '../layout/written.js';
import { isNarrowed, readChosen, toSearch, type Chosen } from './library-filters.js';

export const handle = sharedFor(5);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const chosen = readChosen(new URL(request.url).searchParams);
  const { publishedDocuments } = await ask(context, documentList, { locale: context.get(given).locale, after: chosen.after || undefined, query: chosen.q || undefined, kind: chosen.kind || undefined, language: chosen.language || undefined });
  return { documents: publishedDocuments.edges.map(({ node }) => node), next: publishedDocuments.pageInfo.hasNextPage ? publishedDocuments.pageInfo.endCursor : null, chosen };
}

/** What coalitions have published, the latest first; found by its words in every language. */
export default function LibraryPage() {
  const say = useSay();
  const locale = useLocale();
  const { documents, next, chosen } = useLoaderData<typeof loader>();
  const here = `/${locale}/documents`;
  return (
    <main id="main" className="wrap">
      <Head title={say('site.documents.title')} description={say('site.documents.about')} isHidden={isNarrowed(chosen) || chosen.after !== ''} />
      <h1>{say('site.documents.title')}</h1>
      <p className="lead">{say('site.documents.about')}</p>
      <Filters chosen={chosen} />
      {documents.length === 0 ? (
        <div className="empty">
          <p>{say(isNarrowed(chosen) ? 'site.documents.none' : 'site.documents.empty')}</p>
          {isNarrowed(chosen) && <p><a href={here}>{say('site.documents.all')}</a></p>}
        </div>
      ) : (
        <ul className="items">{documents.map((document) => <Item key={document.slug} document={document} />)}</ul>
      )}
      <nav className="pages" aria-label={say('site.list.pages')}>
        {chosen.after && <a href={here + toSearch({ ...chosen, after: '' })}>{say('site.list.first')}</a>}
        {next && <a href={here + toSearch({ ...chosen, after: next })} rel="next">{say('site.list.next')}</a>}
      </nav>
    </main>
  );
}

function Filters({ chosen }: { readonly chosen: Chosen }) {
  const say = useSay();
  return (
    <form className="filters" action={`/${useLocale()}/documents`} role="search">
      <p className="wide">
        <label htmlFor="q">{say('site.documents.query')}</label>
        <input id="q" name="q" type="search" defaultValue={chosen.q} maxLength={200} dir="auto" />
      </p>
      <p>
        <label htmlFor="kind">{say('site.documents.kind')}</label>
        <select id="kind" name="kind" defaultValue={chosen.kind.toLowerCase()}>
          <option value="">{say('site.documents.anyKind')}</option>
          {documentKinds.map((kind) => <option key={kind} value={kind.toLowerCase()}>{say(`site.documents.kind.${kind}`)}</option>)}
        </select>
      </p>
      <p>
        <label htmlFor="language">{say('site.list.language')}</label>
        <select id="language" name="language" defaultValue={chosen.language}>
          <option value="">{say('site.list.anyLanguage')}</option>
          {locales.map((locale) => <option key={locale} value={locale} lang={locale}>{languageNames[locale]}</option>)}
        </select>
      </p>
      <p><button type="submit">{say('site.list.search')}</button></p>
    </form>
  );
}

function Item({ document: { slug, kind, title, publishedAt, coalition, texts, correctedBy } }: { readonly document: DocumentInList }) {
  const say = useSay();
  const locale = useLocale();
  return (
    <li className="item">
      <p className="kicker">{say(`site.documents.kind.${kind}`)} · <bdi>{coalition.name}</bdi></p>
      <h2 dir="auto"><a href={`/${locale}/documents/${encodeURIComponent(slug)}`}>{title}</a></h2>
      <p className="far"><Day of={publishedAt} />{correctedBy?.document.publishedAt && <> · <strong>{say('site.documents.correction.since')}</strong></>}{texts.filter((text) => isLocale(text.locale)).map((text) => <span key={text.locale}> · <bdi lang={text.locale}>{languageNames[text.locale as 'fr']}</bdi></span>)}</p>
    </li>
  );
}
