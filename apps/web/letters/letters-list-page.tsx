import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { openLetters } from '../documents/letters.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Num } from '../layout/written.js';
import { said } from './said.js';

export const handle = sharedFor(30);

export async function loader({ context }: LoaderFunctionArgs) {
  return ask(context, openLetters, { locale: context.get(given).locale });
}

/** The letter actions that take letters now. */
export default function LettersListPage() {
  const say = useSay();
  const locale = useLocale();
  const { openLetters: all } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap narrow plain letters">
      <Head title={say('site.letters.list.title')} description={say('site.letters.list.lead')} />
      <h1>{say('site.letters.list.title')}</h1>
      <p className="lead">{say(all.length > 0 ? 'site.letters.list.lead' : 'site.letters.list.empty')}</p>
      {all.map(({ slug, title, organisation, confirmed }) => (
        <article key={slug} className="card">
          <p className="kicker"><bdi>{organisation.name}</bdi></p>
          <h2><a href={`/${locale}/letters/${slug}`} dir="auto">{said(title, locale)}</a></h2>
          <p className="count"><Say of="site.letters.counted" with={{ count: confirmed, number: <b><Num of={confirmed} /></b> }} /></p>
        </article>
      ))}
    </main>
  );
}
