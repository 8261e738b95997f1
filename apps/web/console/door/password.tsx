import { Form, Link, redirect, useActionData, type ActionFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask } from '../desk.js';
import { readForm } from '../form.js';
import { faultAt, faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';

const resetPassword = graphql(`
  mutation ResetPassword($token: String!, $password: String!) {
    resetPassword(token: $token, password: $password) { __typename ... on UserError { ...Fault } }
  }
`);

export async function action({ request, params, context }: ActionFunctionArgs) {
  const password = (await readForm(request)).text('password');
  const { resetPassword: answer } = await ask(context, resetPassword, { token: params.token!, password });
  const fault = faultOf(answer);
  return fault ? { fault, isOver: answer.__typename === 'LinkExpired' } : redirect('/console/sign-in?fresh');
}

export default function Password() {
  const say = useWords();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title={say('console.password.title')} />
      <FaultNote fault={answer?.fault} />
      {answer?.isOver ? <p><Link className="button" to="/console/forgotten">{say('console.password.again')}</Link></p> : (
        <Form method="post">
          <Field label={say('console.password.new')} hint={say('console.password.hint')} name="password" type="password" autoComplete="new-password" dir="ltr" required fault={faultAt(answer?.fault, 'password')} />
          <button type="submit">{say('console.password.submit')}</button>
        </Form>
      )}
    </>
  );
}
