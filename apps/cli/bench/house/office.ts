import { loadConfig } from '#libs/config';
import { BuildDemo } from '../../demo/build-demo.service.js';
import { withServices } from '../../with-services.js';
import type { BenchHouse } from './bench-house.js';
import type { Program } from './program.js';

/** Somebody of the demo's staff, signed in at the api as a browser would be. */
export class Office {
  private constructor(
    private readonly url: string,
    /** As the api gave it, for who asks by other ways. */
    readonly cookie: string,
  ) {}

  /** `who` is what stands before the @ of a demo account. */
  static async enter(house: BenchHouse, { url }: Program, who: string): Promise<Office> {
    const password = await withServices(async (app) => app.get(BuildDemo).password(), loadConfig({ ...house.env }));
    const query = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { input: { email: `${who}@sawt.example`, password } } }) });
    const [cookie] = response.headers.getSetCookie();
    if (!cookie) throw new Error(`${who} was not let in: ${await response.text()}`);
    return new Office(url, cookie.split(';')[0]!);
  }

  async ask<Data>(query: string, variables: object): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: this.cookie }, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  get(path: string): Promise<Response> {
    return fetch(this.url + path, { headers: { cookie: this.cookie } });
  }
}
