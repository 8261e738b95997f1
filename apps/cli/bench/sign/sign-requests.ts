import { readFileSync } from 'node:fs';
import type { BenchPetition } from '../house/bench-world.js';
import { luaOf, mark, posting } from '../load/requests.js';

/** An operation as the api publishes it for strangers. */
const published = (name: string) => readFileSync(new URL(`../../../../../apps/api/operations/${name}.graphql`, import.meta.url), 'utf8').trim();

export interface Signing {
  readonly url: string;
  /** With `mark.thousand` in its slug it is one of a thousand. */
  readonly petition: Pick<BenchPetition, 'slug' | 'organisations'>;
  /** Begins the addresses of this run, so that nobody signs twice. */
  readonly run: string;
}

/** People who sign: everyone with an area and the organisation that brought them, every fourth ticks a box. */
function people({ petition: { slug, organisations }, run }: Signing) {
  return [0, 1, 2, 3].map((i) => ({
    petitionSlug: slug, email: `${run}.${mark.number}@example.org`, givenName: ['Samira', 'Youssef', 'سميرة', 'Hind'][i]!, familyName: ['Benali', 'El Amrani', 'بنعلي', 'Tazi'][i]!, locale: i === 2 ? 'ar' : 'fr',
    country: 'MA', area: ['MA-TNG', 'MA-TET', 'MA-LAR', 'MA-HOC'][i]!, publicName: 'HIDDEN', sourceOrganisation: organisations[i % organisations.length]!,
    consents: i === 0 ? [{ organisation: organisations[0]!, given: true }] : [],
  }));
}

export function signByGraphql(given: Signing, query = published('sign-petition')): string {
  return luaOf(people(given).map((input) => posting('/graphql', 'json', JSON.stringify({ query, variables: { input } }), new URL(given.url).host)));
}

export function signByForm(given: Signing): string {
  const forms = people(given).map(({ petitionSlug, consents, sourceOrganisation, ...plain }) => {
    const fields = Object.entries({ ...plain, org: sourceOrganisation, ...(consents[0] && { consent: consents[0].organisation }) });
    const body = fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    return posting(`/api/petitions/${petitionSlug}/sign`, 'form', body, new URL(given.url).host);
  });
  return luaOf(forms);
}

export function confirmByGraphql(url: string, tokens: string): string {
  return luaOf([posting('/graphql', 'json', JSON.stringify({ query: published('confirm-signature'), variables: { token: mark.token } }), new URL(url).host)], tokens);
}

export function confirmByForm(url: string, tokens: string): string {
  return luaOf([posting('/api/signatures/confirm', 'form', `token=${mark.token}&locale=fr`, new URL(url).host)], tokens);
}
