import { Form, Link, redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';
import { audienceOf } from './audience.js';
import { MailingMark } from './mailing-mark.js';
import { textsOf, WordsFields } from './words-form.js';

const wordsQuery = graphql(`
  query MailingWords($id: ID!) { mailing(id: $id) { id state newsletter petition { title } coalition { name } texts { locale subject body } } }
`);
const updateMailing = graphql(`
  mutation UpdateMailing($input: UpdateMailingInput!) {
    updateMailing(input: $input) { __typename ... on Mailing { id } ... on UserError { ...Fault } }
  }
`);

export async function loader({ params, context }: LoaderFunctionArgs) {
  return ask(context, wordsQuery, { id: params['id']! });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const posted = textsOf(await readForm(request));
  const { updateMailing: answer } = await ask(context, updateMailing, { input: { id: params['id']!, texts: posted } });
  if (answer.__typename === 'Mailing') return redirect(`/console/mailings/${answer.id}`);
  return { fault: faultOf(answer), posted };
}

/** Changing the words; after a test or an approval both are asked for again. */
export default function EditMailing() {
  const say = useWords();
  const { mailing } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <>
      <PageHead title={mailing.texts[0]?.subject ?? say('console.mailing.edit')} kicker={<><MailingMark state={mailing.state} /> <bdi>{audienceOf(say, mailing).join(' · ')}</bdi></>}>
        <Link className="button second" to={`/console/mailings/${mailing.id}`}>{say('console.mailing.back')}</Link>
      </PageHead>
      <Form method="post">
        <FaultNote fault={answer?.fault} />
        <p className="hint">{say('console.mailing.editHint')}</p>
        <WordsFields texts={mailing.texts} fault={answer?.fault} posted={answer?.posted} />
        <button type="submit" disabled={isBusy}>{say('console.mailing.save')}</button>
      </Form>
    </>
  );
}
