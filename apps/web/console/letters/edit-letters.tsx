import { Form, Link, redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, desk } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { PageHead } from '../parts/page-head.js';
import { useLanguage, useWords } from '../words/words.js';
import { inReading } from '../meetings/in-reading.js';
import { areaChoices } from '../targets/areas.js';
import { inRows, LettersFields, lettersIn } from './letters-form.js';
import { letterWordsQuery, updateLetters } from './letters.queries.js';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { letterCampaign } = await ask(context, letterWordsQuery, { id: params['id']! });
  return { letterCampaign, areas: areaChoices(context.get(desk).locale) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { input, kept } = lettersIn(await readForm(request));
  const { done } = await ask(context, updateLetters, { input: { id: params['id']!, ...input } });
  return done.__typename === 'LetterCampaign' ? redirect(`/console/letters/${done.id}`) : { fault: inRows(faultOf(done), kept) };
}

/** A draft is written anew; after an approval somebody has to approve it again. */
export default function EditLetters() {
  const say = useWords();
  const locale = useLanguage();
  const { letterCampaign: letters, areas } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <>
      <PageHead title={inReading(letters.title, locale)} kicker={<bdi>{letters.organisation.name}</bdi>}><Link className="button second" to={`/console/letters/${letters.id}`}>{say('console.letters.back')}</Link></PageHead>
      <Form method="post">
        <FaultNote fault={answer?.fault} />
        <p className="hint">{say('console.letters.editHint')}</p>
        <LettersFields given={letters} coalition={letters.coalition.slug} areas={areas} fault={answer?.fault} />
        <button type="submit" disabled={isBusy}>{say('console.mailing.save')}</button>
      </Form>
    </>
  );
}
