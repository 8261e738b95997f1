import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import type { DocumentNode } from '#libs/editor-schema';
import { languageNames, type Locale } from '#libs/i18n';
import { WrittenBlocks } from '../../../share/written-blocks.js';
import { ask, desk, notFound } from '../../desk.js';
import { PageHead } from '../../parts/page-head.js';
import { Day } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import { editionsQuery, versionTextQuery } from './versions.queries.js';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { document, documentEditions } = await ask(context, editionsQuery, { id: params['id']! });
  const edition = documentEditions.find(({ number }) => String(number) === params['number']);
  if (!document || !edition) throw notFound();
  const inOne = (locale: string | null) => edition.versions.find((version) => version.locale === locale);
  const version = inOne(new URL(request.url).searchParams.get('language')) ?? inOne(context.get(desk).locale) ?? inOne(document.referenceLocale) ?? edition.versions[0]!;
  const { documentVersion } = await ask(context, versionTextQuery, { id: version.id });
  if (!documentVersion) throw notFound();
  return { document, edition, newest: documentEditions[0]!, version, content: JSON.parse(documentVersion.text.document) as DocumentNode };
}

/** One edition as it was frozen, to be read before it is commented, adopted or signed; one language at a time. */
export default function EditionScreen() {
  const say = useWords();
  const { document, edition, newest, version, content } = useLoaderData<typeof loader>();
  const words = { notes: say('console.documents.write.notes'), note: (number: number) => say('console.documents.versions.note', { number }), back: (number: number) => say('console.documents.versions.noteBack', { number }) };
  const title = document.titles[version.locale as Locale] ?? document.title;
  return (
    <>
      <PageHead title={title} kicker={<>{say('console.documents.versions.edition', { number: edition.number })} · <bdi>{edition.name}</bdi> · <Day at={edition.madeAt} /></>}>
        <Link className="button second" to={`/console/documents/${document.id}`}>{say('console.documents.adoption.toDocument')}</Link>
      </PageHead>
      {newest.number !== edition.number && <p className="fault-note">{say('console.documents.versions.older')} <Link to={`/console/documents/${document.id}/editions/${newest.number}`}>{say('console.documents.versions.edition', { number: newest.number })}</Link></p>}
      <nav className="tabs" aria-label={say('console.charter.languages')}>
        {edition.versions.map(({ locale }) => (
          <Link key={locale} to={`?language=${locale}`} replace preventScrollReset aria-current={locale === version.locale ? 'page' : undefined}>
            <span lang={locale}>{languageNames[locale as Locale]}</span>{locale === document.referenceLocale && <span className="hint">&nbsp;{say('console.charter.holds')}</span>}
          </Link>
        ))}
      </nav>
      <div className="frozen"><WrittenBlocks content={content} lang={version.locale} words={words} /></div>
      <p className="hint">{say('console.documents.versions.frozen')} SHA-256 <code className="hash" dir="ltr">{version.hash}</code></p>
    </>
  );
}
