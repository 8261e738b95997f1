import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf, type Fault } from '../outcome.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';
import { CalendarCard } from './calendar-card.js';
import { drawCode, type Code } from './draw-code.js';
import { PasswordForm } from './password-form.js';
import { SessionList } from './session-list.js';
import { TotpCard } from './totp-card.js';

const accountQuery = graphql(`query Account { calendarSince me { hasTotp sessions { id createdAt seenAt isCurrent } } }`);
const startTotp = graphql(`mutation StartTotp { done: startTotp { __typename ... on TotpStarted { secret uri } ... on UserError { ...Fault } } }`);
const confirmTotp = graphql(`mutation ConfirmTotp($code: String!) { done: confirmTotp(code: $code) { __typename ... on UserError { ...Fault } } }`);
const disableTotp = graphql(`mutation DisableTotp($code: String!) { done: disableTotp(code: $code) { __typename ... on UserError { ...Fault } } }`);
const changePassword = graphql(`mutation ChangePassword($input: ChangePasswordInput!) { done: changePassword(input: $input) { __typename ... on UserError { ...Fault } } }`);
const renewCalendar = graphql(`mutation RenewCalendar { renewCalendar }`);
const stopCalendar = graphql(`mutation StopCalendar { stopCalendar }`);
const revokeSession = graphql(`mutation RevokeSession($id: ID!) { revokeSession(id: $id) }`);

export interface AccountAnswer {
  readonly did: string;
  readonly fault?: Fault;
  readonly secret?: string;
  readonly code?: Code;
  /** The secret address of the calendar, this once. */
  readonly url?: string;
}

export async function loader({ context }: LoaderFunctionArgs) {
  const { me, calendarSince } = await ask(context, accountQuery);
  return { hasTotp: me?.hasTotp === true, sessions: me?.sessions ?? [], calendarSince };
}

export async function action({ request, context }: ActionFunctionArgs): Promise<AccountAnswer> {
  const form = await readForm(request);
  const did = form.text('do');
  if (did === 'start') {
    const { done } = await ask(context, startTotp);
    return done.__typename === 'TotpStarted' ? { did, secret: done.secret, code: drawCode(done.uri) } : { did, fault: faultOf(done) };
  }
  if (did === 'renewCalendar') return { did, url: (await ask(context, renewCalendar)).renewCalendar };
  if (did === 'stopCalendar') {
    await ask(context, stopCalendar);
    return { did };
  }
  if (did === 'revoke') {
    await ask(context, revokeSession, { id: form.text('id') });
    return { did };
  }
  const code = form.text('code').replace(/\s/g, '');
  if (did === 'confirm') return { did, fault: faultOf((await ask(context, confirmTotp, { code })).done) };
  if (did === 'disable') return { did, fault: faultOf((await ask(context, disableTotp, { code })).done) };
  const input = { currentPassword: form.text('currentPassword'), newPassword: form.text('newPassword') };
  return { did: 'password', fault: faultOf((await ask(context, changePassword, { input })).done) };
}

/** How I come in: second step, password, where I am signed in. */
export default function Account() {
  const say = useWords();
  const { hasTotp, sessions, calendarSince } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title={say('console.screen.account')} />
      <TotpCard isOn={hasTotp} />
      <CalendarCard since={calendarSince} url={answer?.url} />
      <PasswordForm />
      <SessionList sessions={sessions} />
    </>
  );
}
