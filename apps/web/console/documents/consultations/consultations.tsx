import { data, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { plainText, type DocumentNode } from '#libs/editor-schema';
import { locales, type Locale } from '#libs/i18n';
import type { DocumentConsultationsQuery } from '../../../gql/graphql.js';
import { ask, notFound } from '../../desk.js';
import { readForm } from '../../form.js';
import { faultOf, type Fault } from '../../outcome.js';
import { Empty } from '../../parts/empty.js';
import { PageHead } from '../../parts/page-head.js';
import { TypedGuard } from '../../parts/typed-guard.js';
import { useWords } from '../../words/words.js';
import { act } from './act.js';
import { ConsultationCard } from './consultation-card.js';
import { consultationsQuery } from './consultations.queries.js';
import { OpenForm } from './open-form.js';

/** Voice notes are played here, and here alone. */
export const handle = { plays: true };

type Asked = NonNullable<DocumentConsultationsQuery['document']>;
export type Consultation = Omit<Asked['consultations'][number], 'texts'> & { readonly shown: readonly { readonly locale: Locale; readonly text: string }[] };
export type Shown = Omit<Asked, 'consultations'> & { readonly consultations: readonly Consultation[] };
/** What was done, to which consultation, or why not. */
export interface Acted {
  readonly done: string;
  readonly of: string;
  readonly fault: Fault | undefined;
}

export async function loader({ params, context }: LoaderFunctionArgs): Promise<Shown> {
  const { document } = await ask(context, consultationsQuery, { id: params['id']! });
  if (!document) throw notFound();
  return { ...document, consultations: document.consultations.map(({ texts, ...one }) => ({ ...one, shown: shownTexts(texts as Partial<Record<Locale, DocumentNode>>) })) };
}

/** As plain words: what reads documents stays with the server. */
const shownTexts = (texts: Partial<Record<Locale, DocumentNode>>) => locales.flatMap((locale) => (texts[locale] ? [{ locale, text: plainText(texts[locale]) }] : []));

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const answer = await act(context, params['id']!, form);
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  return data<Acted>({ fault, done: form.text('act'), of: form.text('of') }, { status: fault ? 409 : 200 });
}

/** Consultations of the community about a document: opened, answered, ended, and what was heard. */
export default function Consultations() {
  const say = useWords();
  const document = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const { id, title, mayConsult, consultations } = document;
  const hasOpen = consultations.some(({ state }) => state === 'OPEN');
  return (
    <>
      <PageHead title={say('console.documents.consultations.title')} kicker={<Link to={`/console/documents/${id}`} dir="auto">{title}</Link>}>
        <Link className="button second" to={`/console/documents/${id}`}>{say('console.documents.consultations.toDocument')}</Link>
      </PageHead>
      <p className="hint">{say('console.documents.consultations.about')}</p>
      <TypedGuard />
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.documents.consultations.done')}</p>}
      {consultations.length === 0 && <Empty title={say('console.documents.consultations.none')}><p>{say('console.documents.consultations.noneText')}</p></Empty>}
      {mayConsult && !hasOpen && <OpenForm key={consultations.length} document={document} acted={acted} />}
      {consultations.map((one) => <ConsultationCard key={one.id} document={document} consultation={one} mayReopen={mayConsult && !hasOpen} acted={acted?.of === one.id ? acted : undefined} />)}
    </>
  );
}
