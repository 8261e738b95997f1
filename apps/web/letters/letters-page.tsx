import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound } from '../asking/ask.js';
import { lettersPage, previewLetter, writeLetter } from '../documents/letters.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { firstWords } from '../layout/first-words.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Num, Paragraphs } from '../layout/written.js';
import { Accent } from '../petition/accent.js';
import { LetterForm } from './letter-form.js';
import { LetterSheets } from './letter-sheets.js';
import { said } from './said.js';
import { readTyped, toAnswered, toInput, type Answered } from './typed.js';

export const handle = sharedFor(5);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { letters } = await ask(context, lettersPage, { slug: params['slug'] ?? '', locale: context.get(given).locale });
  if (!letters) throw notFound();
  return { letters };
}

/** Read first, then sent: kept, it leads to the page that says to look into the mail; else here again with every word still in it. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { locale } = context.get(given);
  const slug = params['slug'] ?? '';
  const form = await request.formData();
  const typed = readTyped(form);
  const input = toInput(slug, locale, typed);
  if (form.get('intent') === 'edit') return data<Answered>({ typed, faults: {} });
  if (form.get('intent') === 'send') {
    const { writeLetter: result } = await ask(context, writeLetter, { input });
    if (result.__typename === 'CheckYourEmail') return redirect(`/${locale}/letters/${encodeURIComponent(slug)}/check-your-mail`, 303);
    return data<Answered>(toAnswered(typed, result), { status: result.__typename === 'TooManyRequests' ? 429 : 422 });
  }
  const { previewLetter: result } = await ask(context, previewLetter, { input });
  return result.__typename === 'LetterPreviews' ? data<Answered>({ typed, faults: {}, previews: result.letters }) : data<Answered>(toAnswered(typed, result), { status: 422 });
}

/** A letter action: what it is about, to whom letters go, and the letter to write. */
export default function LettersPage() {
  const say = useSay();
  const locale = useLocale();
  const { letters } = useLoaderData<typeof loader>();
  const answered = useActionData<Answered>();
  const { title, intro, targets, organisation, confirmed, state, isTest } = letters;
  return (
    <main id="main" className="wrap narrow plain letters">
      <Head title={said(title, locale)} description={firstWords(said(intro, locale))} isHidden={answered !== undefined || isTest} />
      <Accent of={[organisation]} />
      <p className="kicker"><a href={`/${locale}/organisations/${organisation.slug}`}><bdi>{organisation.name}</bdi></a></p>
      <h1 dir="auto">{said(title, locale)}</h1>
      {isTest && <p className="notice">{say('site.letters.test')}</p>}
      <p><b><Say of="site.letters.to" with={{ targets: <Names of={targets.map(({ name }) => said(name, locale))} /> }} /></b></p>
      {!answered?.previews && <Paragraphs text={said(intro, locale)} />}
      <p className="count"><Say of="site.letters.counted" with={{ count: confirmed, number: <b><Num of={confirmed} /></b> }} /></p>
      {state !== 'OPEN' ? <p className="notice">{say('campaigns.letters.notOpen')}</p> : answered?.previews ? <LetterSheets typed={answered.typed} previews={answered.previews} /> : <LetterForm letters={letters} answered={answered} />}
    </main>
  );
}

function Names({ of }: { readonly of: readonly string[] }) {
  return <>{of.map((name, i) => <span key={name}>{i > 0 && ' · '}<bdi>{name}</bdi></span>)}</>;
}
