import { Form, redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { given } from '../../given.js';
import { graphql } from '../../gql/gql.js';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { chosenOrganisation } from '../organisation/chosen.js';
import { faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { FaultNote } from '../parts/fault-note.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';
import { answerTexts } from './answer-texts.js';
import { AudienceFields, readAudience } from './audience-fields.js';
import { textsOf, WordsFields } from './words-form.js';

const composerQuery = graphql(`
  query Composer($organisation: String!) {
    newsletterNumbers(organisation: $organisation) { coalition { slug name } confirmed paused choosing mayAddress }
    petitions(first: 100, filter: { organisation: $organisation, isImported: false }) { edges { node { id slug title state } } }
  }
`);
const createMailing = graphql(`
  mutation CreateMailing($input: CreateMailingInput!) {
    createMailing(input: $input) { __typename ... on Mailing { id } ... on UserError { ...Fault } }
  }
`);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const organisation = chosenOrganisation(context, request);
  if (!organisation) throw notFound();
  const { petitions, newsletterNumbers } = await ask(context, composerQuery, { organisation: organisation.slug });
  const { searchParams } = new URL(request.url);
  const petition = searchParams.get('petition');
  const texts = petition && searchParams.has('answer') ? await answerTexts(context, petition, context.get(given).publicUrl) : [];
  return { organisation, petition, texts, newsletters: newsletterNumbers, petitions: petitions.edges.map(({ node }) => node) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const organisation = chosenOrganisation(context, request);
  if (!organisation) throw notFound();
  const form = await readForm(request);
  const posted = textsOf(form);
  const { createMailing: answer } = await ask(context, createMailing, { input: { organisation: organisation.slug, ...readAudience(form), texts: posted } });
  if (answer.__typename === 'Mailing') return redirect(`/console/mailings/${answer.id}`);
  return { fault: faultOf(answer), posted };
}

/** A mailing begins: for whom, and with which words. */
export default function NewMailing() {
  const say = useWords();
  const { organisation, petition, texts, petitions, newsletters } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <>
      <PageHead title={say('console.mailings.new')} kicker={<bdi>{organisation.name}</bdi>} />
      {petitions.length === 0 && newsletters.length === 0 ? <Empty title={say('console.mailings.noPetition')}><p>{say('console.mailings.emptyText')}</p></Empty> : (
        <Form method="post">
          <FaultNote fault={answer?.fault} />
          <AudienceFields petition={petition} petitions={petitions} newsletters={newsletters} fault={answer?.fault} />
          <p className="hint">{say('console.mailing.wordsHint')}</p>
          <WordsFields texts={texts} fault={answer?.fault} posted={answer?.posted} />
          <button type="submit" disabled={isBusy}>{say('console.mailing.saveDraft')}</button>
        </Form>
      )}
    </>
  );
}
