import type { Person } from '../people.js';

/** Acknowledged, said no (an answer that will not change), or no such answer: a status or `cut off`. */
export type Outcome = 'acknowledged' | 'refused' | `${number}` | 'cut off' | 'busy';

const PATIENCE = 10_000;
const SIGN = 'mutation ($input: SignPetitionInput!) { signPetition(input: $input) { __typename } }';
const CONFIRM = 'mutation ($token: String!) { confirmSignature(token: $token) { __typename } }';
const WITHDRAW = 'mutation ($token: String!) { withdrawSignature(token: $token) { __typename } }';
const kept = new Set(['CheckYourEmail', 'SignatureConfirmed', 'SignatureWithdrawn']);

/** The two doors of the API, as a script and as a form use them. */
export class Requests {
  constructor(
    private readonly url: string,
    private readonly petitions: readonly string[],
    private readonly organisation: string,
  ) {}

  sign(person: Person, isRepeat: boolean): Promise<Outcome> {
    const slug = this.petitions[person.petition]!;
    const email = isRepeat ? person.email.toUpperCase() : person.email;
    const { givenName, familyName } = person;
    const common = { email, givenName, familyName, locale: 'fr', country: 'MA', area: 'MA-TNG' };
    if (person.usesForm) return this.post(`/api/petitions/${slug}/sign`, { ...common, publicName: 'hidden', consent: this.organisation }, '/check-your-mail');
    return this.ask(SIGN, { input: { petitionSlug: slug, ...common, publicName: 'HIDDEN', consents: [{ organisation: this.organisation, given: true }] } });
  }

  confirm(person: Person, token: string): Promise<Outcome> {
    return person.usesForm ? this.post('/api/signatures/confirm', { token, locale: 'fr' }, '/thank-you') : this.ask(CONFIRM, { token });
  }

  withdraw(person: Person, token: string): Promise<Outcome> {
    return person.usesForm ? this.post('/api/signatures/withdraw', { token, locale: 'fr' }, '/withdrawn') : this.ask(WITHDRAW, { token });
  }

  private post(path: string, form: Record<string, string>, expected: string): Promise<Outcome> {
    return attempt(async (signal) => {
      const response = await fetch(this.url + path, { method: 'POST', redirect: 'manual', body: new URLSearchParams(form), signal });
      await response.arrayBuffer();
      if (response.status !== 303) return `${response.status}`;
      return response.headers.get('location')?.endsWith(expected) ? 'acknowledged' : 'refused';
    });
  }

  private ask(query: string, variables: object): Promise<Outcome> {
    return attempt(async (signal) => {
      const response = await fetch(`${this.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': 'fr' }, body: JSON.stringify({ query, variables }), signal });
      const { data, errors } = (await response.json()) as { data?: Record<string, { __typename: string }> | null; errors?: object[] };
      if (response.status !== 200) return `${response.status}`;
      if (errors) return '500'; // GraphQL tells a breakage in its own way
      const answer = Object.values(data ?? {})[0]?.__typename ?? '';
      return kept.has(answer) ? 'acknowledged' : answer === 'TooManyRequests' ? 'busy' : 'refused';
    });
  }
}

async function attempt(request: (signal: AbortSignal) => Promise<Outcome>): Promise<Outcome> {
  try {
    return await request(AbortSignal.timeout(PATIENCE));
  } catch {
    return 'cut off';
  }
}
