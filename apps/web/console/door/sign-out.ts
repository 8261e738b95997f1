import { redirect, redirectDocument, type ActionFunctionArgs, type ClientActionFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask } from '../desk.js';
import { forgetTexts } from '../documents/write/kept-texts.js';

const signOut = graphql(`mutation SignOut { signOut }`);

export const loader = () => redirect('/console');

export async function action({ context }: ActionFunctionArgs): Promise<Response> {
  await ask(context, signOut);
  return redirectDocument('/console/sign-in');
}

/** What this device kept of texts goes with whoever leaves; not before they have left. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction<typeof action>();
  } catch (answer) {
    if (answer instanceof Response) await forgetTexts();
    throw answer;
  }
}
