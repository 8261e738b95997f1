import type { ClientLoaderFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask } from '../desk.js';

const similarQuery = graphql(`
  query SimilarPetitions($locale: String!, $title: String!, $body: String!, $except: ID) {
    similarPetitions(locale: $locale, title: $title, body: $body, except: $except) { title similarity petition { id slug state organisations { name } } }
  }
`);

/** Petitions like the words being written; asked for while somebody types. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const text = (name: string) => search.get(name) ?? '';
  return (await ask(context, similarQuery, { locale: text('locale'), title: text('title'), body: text('body'), except: search.get('except') })).similarPetitions;
}

/** Help beside the work: when it cannot be had, the work goes on without. */
export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  return serverLoader<typeof loader>().catch(() => []);
}
