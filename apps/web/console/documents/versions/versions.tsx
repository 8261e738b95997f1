import { data, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { languageNames, type Locale } from '#libs/i18n';
import type { DocumentVersionsQuery } from '../../../gql/graphql.js';
import { ask, notFound } from '../../desk.js';
import { readForm } from '../../form.js';
import { faultOf, type Fault } from '../../outcome.js';
import { PageHead } from '../../parts/page-head.js';
import { Mark } from '../../parts/state-mark.js';
import { useWords } from '../../words/words.js';
import { readChosen, type Chosen } from './chosen.js';
import { Comparison } from './comparison.js';
import { Editions } from './editions.js';
import { MakeVersion } from './make-version.js';
import { VersionTable } from './version-table.js';
import { confirmTranslation, diffQuery, keepVersion, restoreVersion, versionsQuery } from './versions.queries.js';

export type Version = DocumentVersionsQuery['documentVersions'][number];
export type Language = DocumentVersionsQuery['documentLanguages'][number];
export type Edition = DocumentVersionsQuery['documentEditions'][number];
/** What was just done or refused, and to which version. */
export type Acted = { readonly done: string; readonly id: string; readonly fault: Fault | undefined } | undefined;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = params['id']!;
  const { document, documentLanguages: languages, documentVersions: versions, documentEditions: editions } = await ask(context, versionsQuery, { id });
  if (!document) throw notFound();
  const chosen = readChosen(new URL(request.url).searchParams, languages.map(({ locale }) => locale), versions);
  const diff = chosen.before ? (await ask(context, diffQuery, { input: { documentId: id, locale: chosen.locale, before: chosen.before, after: chosen.after || null } })).documentDiff : undefined;
  return { document, languages, versions, editions, chosen, diff };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const [done, versionId] = [form.text('act'), form.text('versionId')];
  const answer = done === 'keep' ? (await ask(context, keepVersion, { input: { documentId: params['id']!, locale: form.text('locale'), name: form.text('name') } })).done
    : done === 'restore' ? (await ask(context, restoreVersion, { versionId })).done
    : done === 'stillRight' ? (await ask(context, confirmTranslation, { versionId })).done : undefined;
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  return data({ done, id: versionId, fault }, { status: fault ? 409 : 200 });
}

/** The versions of a document, language by language: who kept them, what differs between two, and what was frozen together. */
export default function VersionsScreen() {
  const say = useWords();
  const { document, languages, versions, editions, chosen, diff } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const language = languages.find(({ locale }) => locale === chosen.locale);
  const reference = languages.find(({ isReference }) => isReference);
  const own = versions.filter(({ locale }) => locale === chosen.locale);
  return (
    <>
      <PageHead title={say('console.documents.versions.title')} kicker={<Link to={`/console/documents/${document.id}`}><bdi>{document.title}</bdi></Link>} />
      {acted && !acted.fault && <p className="good-note" role="status">{say(`console.documents.versions.did.${acted.done as 'keep'}`)}</p>}
      <Languages languages={languages} versions={versions} chosen={chosen} />
      {document.rights.mayKeep && own.length > 0 && reference?.isChanged && !language?.isReference && <p className="fault-note">{say('console.documents.versions.referenceFirst')} <Link to={`?language=${reference.locale}`}>{languageNames[reference.locale as Locale]}</Link></p>}
      {language && document.rights.mayKeep && <MakeVersion key={`${language.locale} ${own.length}`} language={language} hasVersions={own.length > 0} acted={acted} />}
      <VersionTable versions={own} isChanged={language?.isChanged ?? false} rights={document.rights} acted={acted} />
      {own.length > 0 && <Comparison versions={own} chosen={chosen} diff={diff} />}
      <Editions editions={editions} document={document} />
    </>
  );
}

/** One tab a language, which stands in the address; those whose newest version is behind are marked. */
function Languages({ languages, versions, chosen }: { readonly languages: readonly Language[]; readonly versions: readonly Version[]; readonly chosen: Chosen }) {
  const say = useWords();
  const isBehind = (locale: string) => versions.find((version) => version.locale === locale)?.isStale;
  return (
    <nav className="tabs" aria-label={say('console.charter.languages')}>
      {languages.map(({ locale, isReference }) => (
        <Link key={locale} to={`?language=${locale}`} preventScrollReset aria-current={locale === chosen.locale ? 'page' : undefined}>
          <span lang={locale}>{languageNames[locale as Locale]}</span>
          {isReference && <span className="hint">&nbsp;{say('console.charter.holds')}</span>}
          {isBehind(locale) && <>&nbsp;<Mark tone="waiting">{say('console.documents.versions.stale')}</Mark></>}
        </Link>
      ))}
    </nav>
  );
}
