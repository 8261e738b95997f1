import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { openLetters } from '../documents/letters.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { useSay } from '../layout/locale.js';
import { LettersItem } from './letters-item.js';

export const handle = sharedFor(30);

export async function loader({ context }: LoaderFunctionArgs) {
  return ask(context, openLetters, { locale: context.get(given).locale });
}

/** The letter actions that take letters now. */
export default function LettersListPage() {
  const say = useSay();
  const { openLetters: all } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap">
      <Head title={say('site.letters.list.title')} description={say('site.letters.list.lead')} />
      <h1>{say('site.letters.list.title')}</h1>
      <p className="lead">{say(all.length > 0 ? 'site.letters.list.lead' : 'site.letters.list.empty')}</p>
      {all.length > 0 && <ul className="items">{all.map((letters) => <LettersItem key={letters.slug} letters={letters} level="h2" />)}</ul>}
    </main>
  );
}
