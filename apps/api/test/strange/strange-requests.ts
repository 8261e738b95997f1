import type { GraphQLSchema } from 'graphql';
import type { Dice } from './dice.js';
import { brokenDocument, operation } from './strange-documents.js';
import { textFor, texts, type Known } from './strange-values.js';

/** What is sent, as `inject` takes it. */
export interface StrangeRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'HEAD' | 'OPTIONS' | 'DELETE';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload?: string | Buffer;
  readonly remoteAddress: string;
  /** Fields of the root, when an operation is asked as it was written. */
  readonly asks: readonly string[];
}

const json = { 'content-type': 'application/json' };
const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'multipart/form-data', 'application/graphql', 'application/xml', 'application/json; charset=utf-7', 'application/json; charset=', 'application/jsonx', 'json', '*/*', ';', 'application/graphql-response+json'];
const odd: readonly Record<string, string>[] = [
  { ...json, 'content-encoding': 'gzip' }, { ...json, accept: 'text/html' }, { ...json, accept: 'application/graphql-response+json' }, { ...json, accept: 'multipart/mixed' }, { ...json, accept: ';;q=' }, { ...json, 'accept-language': 'x'.repeat(2000) }, { ...json, 'accept-language': ';q=,,*' },
  { ...json, cookie: '__Host-sawt=' }, { ...json, cookie: `__Host-sawt=${'A'.repeat(43)}` }, { ...json, cookie: '__Host-sawt=%00; __Host-sawt=x' }, { ...json, 'x-http-method-override': 'DELETE' }, { ...json, origin: 'null' }, { ...json, 'transfer-encoding': 'gzip' },
];
const bodies = ['', ' ', 'null', 'true', '0', '-0', '1e999', '"x"', '[]', '{}', '[{"query":"{ me { id } }"}]', '{"query":7}', '{"query":null}', '{"query":["{ me { id } }"]}', '{"query":{"a":1}}', '{"query":"{ me { id } }","variables":"x"}', '{"query":"{ me { id } }","variables":[1]}', '{"query":"{ me { id } }","variables":7}',
  '{"query":"{ me { id } }","operationName":7}', '{"query":"{ me { id } }","operationName":"Nowhere"}', '{"query":"{ me { id } }","operationName":{}}', '{"query":"{ me { id } }","extensions":7}', '{"query":"{ me { id } }","extensions":{"persistedQuery":7}}', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
  '{"extensions":{"persistedQuery":{"version":9,"sha256Hash":{}}}}', '{"__proto__":{"query":"{ me { id } }"}}', '{"constructor":{"prototype":{"x":1}}}', '{"query":"{ me { id } }","query":"{"}', '\uFEFF{"query":"{ me { id } }"}', `${'['.repeat(5000)}${']'.repeat(5000)}`, `{"query":"{ me { id } }","variables":${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}}`];

/** One request to /graphql, or now and then to a door for plain forms. */
export function strangeRequest(dice: Dice, schema: GraphQLSchema, known: Known): StrangeRequest {
  const remoteAddress = `10.${dice.upTo(255)}.${dice.upTo(255)}.1`;
  const whole = operation(dice, schema, known);
  const { asks, query, variables } = whole;
  const post = (payload: string | Buffer, headers: Record<string, string> = json, asked: readonly string[] = []) => ({ method: 'POST' as const, url: '/graphql', headers, payload, remoteAddress, asks: asked });
  const sent = JSON.stringify({ query, variables });
  const kind = dice.upTo(99);
  if (kind < 76) return post(sent, json, asks);
  if (kind < 86) return post(JSON.stringify({ query: brokenDocument(dice, query), variables }));
  if (kind < 90) return post(dice.pick([...bodies, sent.slice(0, dice.upTo(sent.length)), dice.json(), dice.text(), Buffer.from([0xc3, 0x28, 0xff, 0, dice.upTo(255)])]));
  if (kind < 93) return post(sent, dice.chance(50) ? { 'content-type': dice.pick(types) } : dice.pick(odd));
  if (kind < 96) return withoutBody(dice, query, variables, remoteAddress);
  return form(dice, known, remoteAddress);
}

function withoutBody(dice: Dice, query: string, variables: object, remoteAddress: string): StrangeRequest {
  const asked = new URLSearchParams({ query, variables: dice.chance(70) ? JSON.stringify(variables) : dice.text(), ...(dice.chance(20) && { extensions: dice.json() }) });
  const url = dice.pick([`/graphql?${asked.toString()}`, '/graphql?query=%', '/graphql?query[]=x&query[a]=y', '/graphql/../graphql', '/graphql?', '/GraphQL', '/graphql/%00']).slice(0, 8000);
  return { method: dice.pick(['GET', 'GET', 'HEAD', 'PUT', 'OPTIONS', 'DELETE']), url, headers: dice.chance(50) ? { 'apollo-require-preflight': 'true' } : {}, remoteAddress, asks: [] };
}

const doors = ['/api/petitions/:slug/sign', '/api/newsletter/subscribe', '/api/signatures/confirm', '/api/signatures/withdraw', '/api/signatures/not-me'];
const fields = ['email', 'givenName', 'familyName', 'locale', 'country', 'area', 'publicName', 'org', 'proof', 'consent', 'organisation', 'coalition', 'token'];

function form(dice: Dice, known: Known, remoteAddress: string): StrangeRequest {
  const url = dice.pick(doors).replace(':slug', encodeURIComponent(Buffer.from((dice.chance(60) ? dice.pick(known['petition']!) : dice.pick(texts)).slice(0, 98)).toString()));
  const payload = new URLSearchParams(dice.some(fields, 9).map((name): [string, string] => [name, textFor(dice, name, known)])).toString();
  return { method: 'POST', url, headers: { 'content-type': dice.chance(90) ? 'application/x-www-form-urlencoded' : dice.pick(types), ...(dice.chance(50) && { accept: 'application/json' }) }, payload, remoteAddress, asks: [] };
}
