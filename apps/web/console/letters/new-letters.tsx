import { useState } from 'react';
import { Form, redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, desk, notFound, signedIn } from '../desk.js';
import { readForm } from '../form.js';
import { faultAt, faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { areaChoices } from '../targets/areas.js';
import { useWords } from '../words/words.js';
import { inRows, LettersFields, lettersIn } from './letters-form.js';
import { createLetters } from './letters.queries.js';

/** Whose action it may be, in which coalition. */
function placesOf(context: LoaderFunctionArgs['context']) {
  const { memberships, takesPart } = signedIn(context);
  const organisations = memberships.filter(({ roles }) => roles.some((role) => role === 'REPRESENTATIVE' || role === 'CAMPAIGNER')).map(({ organisation }) => organisation);
  return { organisations, coalitions: takesPart };
}

export async function loader({ context }: LoaderFunctionArgs) {
  const places = placesOf(context);
  if (places.organisations.length === 0 || places.coalitions.length === 0) throw notFound();
  return { ...places, areas: areaChoices(context.get(desk).locale) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { input, kept } = lettersIn(form);
  const { done } = await ask(context, createLetters, { input: { organisation: form.text('organisation'), coalition: form.text('coalition'), ...input } });
  return done.__typename === 'LetterCampaign' ? redirect(`/console/letters/${done.id}`) : { fault: inRows(faultOf(done), kept) };
}

/** A letter action begins, as a draft. */
export default function NewLetters() {
  const say = useWords();
  const { organisations, coalitions, areas } = useLoaderData<typeof loader>();
  const [coalition, setCoalition] = useState(coalitions[0]!.slug);
  const answer = useActionData<typeof action>();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <>
      <PageHead title={say('console.letters.new')} />
      <Form method="post">
        <FaultNote fault={answer?.fault} />
        <p className="hint">{say('console.letters.newHint')}</p>
        <div className="row">
          <Choice label={say('console.letters.organisation')} name="organisation">{organisations.map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}</Choice>
          <Choice label={say('console.letters.coalition')} name="coalition" value={coalition} onChange={(event) => setCoalition(event.target.value)} fault={faultAt(answer?.fault, 'coalition')}>{coalitions.map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}</Choice>
        </div>
        <LettersFields coalition={coalition} areas={areas} fault={answer?.fault} />
        <button type="submit" disabled={isBusy}>{say('console.mailing.saveDraft')}</button>
      </Form>
    </>
  );
}
