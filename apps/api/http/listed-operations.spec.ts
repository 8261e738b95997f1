import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import operations from '../operations/operations.json' with { type: 'json' };
import { ListedOperations } from './listed-operations.js';

const folder = new URL('../operations/', import.meta.url);
const written = readdirSync(folder).filter((name) => name.endsWith('.graphql')).map((name) => readFileSync(new URL(name, folder), 'utf8'));
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const byHash = (sha256Hash: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe('listed operations', () => {
  const list = new ListedOperations(Object.values(operations));

  it('are those of the files', () => expect(Object.values(operations).map((text) => `${text}\n`).toSorted()).toEqual(written.toSorted()));

  it.each(written)('are found by hash, by text and in another layout, always as one text: %.30s', (text) => {
    const found = list.find({ query: text });
    expect(found).toMatch(/^(query|mutation) /);
    for (const asked of [{ query: text.trim() }, byHash(hashOf(text)), byHash(hashOf(text.trim())), { query: `# mine\n${text.replaceAll(/\s+/g, '  ')}` }, { query: found }]) expect(list.find(asked)).toBe(found);
  });

  it.each([
    ['another text', { query: '{ __typename }' }],
    ['a listed one with more', { query: `${written[0]} query More { __typename }` }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['no GraphQL', { query: '"' }],
    ['another hash', byHash(hashOf('{ __typename }'))],
    ['a hash beside another text', { query: '{ __typename }', ...byHash(hashOf(written[0]!)) }],
    ['a hash for a text', { query: hashOf(`${written[0]}x`) }],
    ['a list', byHash([hashOf(written[0]!)])],
    ['nothing', {}],
  ])('do not include %s', (_what, asked) => expect(list.find(asked)).toBeUndefined());
});
