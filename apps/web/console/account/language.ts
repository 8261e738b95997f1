import { redirect, redirectDocument, type ActionFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask } from '../desk.js';
import { readForm } from '../form.js';
import { wayBack } from '../door/way-back.js';

const updateLocale = graphql(`
  mutation UpdateLocale($locale: String!) {
    updateMe(input: { locale: $locale }) { __typename ... on UserError { ...Fault } }
  }
`);

export const loader = () => redirect('/console');

/** The whole page comes anew: its direction and its words are those of the other language. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const form = await readForm(request);
  await ask(context, updateLocale, { locale: form.text('locale') });
  return redirectDocument(wayBack(form.text('back')));
}
