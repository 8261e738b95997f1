import { Form, Link, useActionData, type ActionFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';

const requestReset = graphql(`
  mutation RequestPasswordReset($email: String!) {
    requestPasswordReset(email: $email) { ... on PasswordResetRequested { said: message } ... on UserError { ...Fault } }
  }
`);

export async function action({ request, context }: ActionFunctionArgs) {
  const email = (await readForm(request)).text('email');
  const { requestPasswordReset: answer } = await ask(context, requestReset, { email });
  return { email, fault: faultOf(answer), said: 'said' in answer ? answer.said : undefined };
}

export default function Forgotten() {
  const say = useWords();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title={say('console.forgotten.title')} />
      {answer?.said ? <p className="good-note" role="status">{answer.said}</p> : (
        <Form method="post">
          <FaultNote fault={answer?.fault} />
          <p>{say('console.forgotten.text')}</p>
          <Field label={say('console.signIn.email')} name="email" type="email" autoComplete="username" dir="ltr" required defaultValue={answer?.email} />
          <button type="submit">{say('console.forgotten.submit')}</button>
        </Form>
      )}
      <p><Link to="/console/sign-in">{say('console.forgotten.back')}</Link></p>
    </>
  );
}
