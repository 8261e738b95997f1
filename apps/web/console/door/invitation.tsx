import { Form, Link, redirectDocument, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { regional, type MessageKey } from '#libs/i18n';
import { graphql } from '../../gql/gql.js';
import { ask, desk } from '../desk.js';
import { readForm } from '../form.js';
import { faultAt, faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { useLanguage, useWords, Words } from '../words/words.js';

const invitationQuery = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) { email name roles organisation { name } coalition { name } }
  }
`);
const acceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) { __typename ... on UserError { ...Fault } }
  }
`);

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { invitation } = await ask(context, invitationQuery, { token: params.token! });
  const { me, address } = context.get(desk);
  return { invitation, me: me && { name: me.name, email: me.email }, address };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const text = (name: string) => (form.has(name) ? form.text(name) : undefined);
  const { acceptInvitation: answer } = await ask(context, acceptInvitation, { input: { token: params.token!, name: text('name'), password: text('password') } });
  const fault = faultOf(answer);
  return fault ? { fault, kind: answer.__typename } : redirectDocument('/console');
}

export default function Invitation() {
  const say = useWords();
  const { invitation } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!invitation || answer?.kind === 'LinkExpired') {
    return (
      <>
        <PageHead title={say('console.invitation.over')} />
        <p>{say('console.invitation.overText')}</p>
        <p><Link to="/console/sign-in">{say('console.signIn.title')}</Link></p>
      </>
    );
  }
  return <Accept />;
}

function Accept() {
  const say = useWords();
  const locale = useLanguage();
  const { me, address, ...loaded } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const invitation = loaded.invitation!;
  const place = invitation.organisation?.name ?? invitation.coalition?.name ?? 'Sawt';
  const roles = new Intl.ListFormat(regional[locale]).format(invitation.roles.map((role) => say(`organisations.role.${role.toLowerCase()}` as MessageKey)));
  return (
    <>
      <PageHead title={say('console.invitation.title', { place })} />
      <p>{say('console.invitation.roles', { roles })}</p>
      <Form method="post">
        <FaultNote fault={answer?.fault} />
        {answer?.kind === 'SignInFirst' && !me && <p><Link className="button" to={`/console/sign-in?next=${encodeURIComponent(address)}`}>{say('console.invitation.signIn')}</Link></p>}
        {me ? <p><Words of="console.invitation.as" with={{ name: <bdi>{me.name}</bdi> }} /></p> : (
          <>
            <Field label={say('console.signIn.email')} type="email" autoComplete="username" dir="ltr" value={invitation.email} readOnly />
            <Field label={say('console.invitation.name')} hint={say('console.invitation.nameHint')} name="name" autoComplete="name" dir="auto" required defaultValue={invitation.name} fault={faultAt(answer?.fault, 'name')} />
            <Field label={say('console.signIn.password')} hint={say('console.password.hint')} name="password" type="password" autoComplete="new-password" dir="ltr" required fault={faultAt(answer?.fault, 'password')} />
          </>
        )}
        <button type="submit">{say('console.invitation.submit')}</button>
      </Form>
    </>
  );
}
