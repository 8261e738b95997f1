import { Form, Link, redirect, redirectDocument, useActionData, useLoaderData, useNavigation, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, desk } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';
import { wayBack } from './way-back.js';

const signIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { __typename ... on UserError { ...Fault } }
  }
`);

export function loader({ request, context }: LoaderFunctionArgs) {
  const next = wayBack(new URL(request.url).searchParams.get('next'));
  if (context.get(desk).me) throw redirect(next);
  return { next };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const email = form.text('email');
  const totp = form.text('totp').replace(/\s/g, '');
  const { signIn: answer } = await ask(context, signIn, { input: { email, password: form.text('password'), ...(totp && { totp }) } });
  const fault = faultOf(answer);
  if (!fault) return redirectDocument(wayBack(form.text('next'))); // the account's language may be another than the door's
  return { email, fault, needsCode: answer.__typename === 'TotpRequired' || form.has('totp') };
}

export default function SignIn() {
  const say = useWords();
  const { next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const isBusy = useNavigation().state !== 'idle';
  return (
    <>
      <PageHead title={say('console.signIn.title')} />
      {search.has('fresh') && <p className="good-note">{say('console.signIn.fresh')}</p>}
      <Form method="post">
        <FaultNote fault={answer?.fault} />
        <input type="hidden" name="next" value={next} />
        <Field label={say('console.signIn.email')} name="email" type="email" autoComplete="username" dir="ltr" required defaultValue={answer?.email} />
        <Field label={say('console.signIn.password')} name="password" type="password" autoComplete="current-password" dir="ltr" required />
        {answer?.needsCode && <Field label={say('console.signIn.code')} hint={say('console.signIn.codeHint')} name="totp" inputMode="numeric" autoComplete="one-time-code" pattern="[0-9 ]{6,7}" dir="ltr" required autoFocus />}
        <button type="submit" aria-disabled={isBusy}>{say('console.signIn.submit')}</button>
      </Form>
      <p><Link to="/console/forgotten">{say('console.signIn.forgotten')}</Link></p>
      <p className="fine">{say('console.signIn.noAccount')}</p>
    </>
  );
}
