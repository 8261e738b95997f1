import { redirect, redirectDocument, type ActionFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask } from '../desk.js';

const signOut = graphql(`mutation SignOut { signOut }`);

export const loader = () => redirect('/console');

export async function action({ context }: ActionFunctionArgs): Promise<Response> {
  await ask(context, signOut);
  return redirectDocument('/console/sign-in');
}
