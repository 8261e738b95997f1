import type { ClientLoaderFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, desk, signedIn } from '../desk.js';
import { maySeeNumbers } from '../numbers/may-see.js';
import { sayIn } from '../words/loaded.js';

const findPetitions = graphql(`query FindPetitions($query: String!) { myPetitions(first: 8, filter: { query: $query }) { edges { node { slug title openedAt organisations { slug } } } } }`);

/** Petitions for the palette, by words of their titles, and their signatures. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams.get('query') ?? '';
  const { myPetitions } = await ask(context, findPetitions, { query });
  const [me, { locale }] = [signedIn(context), context.get(desk)];
  return myPetitions.edges.flatMap(({ node: { slug, title, openedAt, organisations } }) => {
    const one = { to: `/console/petitions/${slug}`, name: title };
    return openedAt && maySeeNumbers(me, organisations) ? [one, { to: `${one.to}/signatures`, name: sayIn(locale, 'console.bar.numbers', { title }) }] : [one];
  });
}

/** Help beside the work: when it cannot be had, the work goes on without. */
export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  return serverLoader<typeof loader>().catch(() => []);
}
