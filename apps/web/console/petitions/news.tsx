import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { directionOf, formatDate, formatNumber, languageNames, type Locale } from '#libs/i18n';
import { graphql } from '../../gql/gql.js';
import { ask, notFound } from '../desk.js';
import { Empty } from '../parts/empty.js';
import { When } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import { usePetition } from './petition.js';
import { PublishForm } from './publish-form.js';

const newsQuery = graphql(`
  query PetitionNews($slug: String!) {
    petition(slug: $slug) {
      id
      updates { id title body publishedAt }
      errata { number text publishedAt }
      deliveries { id deliveredOn receipt note signatures target { name } }
      answers { id kind answeredOn summary text locale sourceUrl }
    }
  }
`);

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { petition } = await ask(context, newsQuery, { slug: params.slug! });
  if (!petition) throw notFound();
  return petition;
}

/** What was published since it opened: news, corrections, deliveries, answers. */
export default function News() {
  const say = useWords();
  const { myActions } = usePetition();
  const { updates, errata, deliveries, answers } = useLoaderData<typeof loader>();
  const isEmpty = [updates, errata, deliveries, answers].every((list) => list.length === 0);
  return (
    <>
      {myActions.includes('PUBLISH_UPDATE') && <PublishForm kind="PUBLISH_UPDATE" />}
      {myActions.includes('CORRECT') && <PublishForm kind="CORRECT" />}
      {isEmpty && <Empty title={say('console.news.none')}><p>{say('console.news.noneText')}</p></Empty>}
      {updates.length > 0 && (
        <section className="card" aria-labelledby="updates">
          <h2 id="updates">{say('console.news.updates')}</h2>
          {updates.map(({ id, title, body, publishedAt }) => <article key={id}><h3 dir="auto">{title}</h3><p className="hint"><When at={publishedAt} /></p><p dir="auto">{body}</p></article>)}
        </section>
      )}
      {errata.length > 0 && (
        <section className="card" aria-labelledby="errata">
          <h2 id="errata">{say('console.news.errata')}</h2>
          <ul className="plain">{errata.map(({ number, text, publishedAt }) => <li key={number}><p dir="auto">{text}</p><p className="hint"><When at={publishedAt} /></p></li>)}</ul>
        </section>
      )}
      <Following />
    </>
  );
}

function Following() {
  const say = useWords();
  const reader = useLanguage();
  const { deliveries, answers } = useLoaderData<typeof loader>();
  return (
    <>
      {deliveries.length > 0 && (
        <section className="card" aria-labelledby="deliveries">
          <h2 id="deliveries">{say('console.news.deliveries')}</h2>
          <ul className="plain">
            {deliveries.map(({ id, deliveredOn, receipt, note, signatures, target }) => (
              <li key={id}>
                <p><strong dir="auto">{target?.name}</strong> · {formatDate(reader, deliveredOn)}{signatures !== null && <> · <bdi>{formatNumber(reader, signatures)}</bdi></>}</p>
                {receipt && <p className="hint" dir="auto">{receipt}</p>}
                {note && <p dir="auto">{note}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {answers.length > 0 && (
        <section className="card" aria-labelledby="answers">
          <h2 id="answers">{say('console.news.answers')}</h2>
          {answers.map(({ id, kind, answeredOn, summary, text, locale, sourceUrl }) => (
            <article key={id} lang={locale} dir={directionOf(locale as Locale)}>
              <p className="hint">{say(kind === 'debate' ? 'console.step.debate' : 'console.step.answer')} · {formatDate(reader, answeredOn)} · {languageNames[locale as Locale]}</p>
              {summary && <p><strong>{summary}</strong></p>}
              <p>{text}</p>
              {sourceUrl && <p><a href={sourceUrl} rel="noreferrer" dir="ltr">{sourceUrl}</a></p>}
            </article>
          ))}
        </section>
      )}
    </>
  );
}
