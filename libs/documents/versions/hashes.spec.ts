import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { sha256 } from '#libs/crypto';
import { canonical, readDocument, type DocumentNode } from '#libs/editor-schema';
import { editionDocument, editionHash } from './hashes.js';

const hashOf = (content: DocumentNode) => sha256(canonical(content)).toString('hex');
const words = fc.string({ unit: fc.constantFrom('a', 'é', 'ا', 'ل', ' ', ',', '،', '’', '\u200f', '😀'), minLength: 1, maxLength: 12 });
const paragraph = words.map((text): DocumentNode => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
const heading = fc.tuple(words, fc.integer({ min: 1, max: 3 })).map(([text, level]): DocumentNode => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text }] }));
const written = fc.array(fc.oneof(paragraph, heading), { minLength: 1, maxLength: 5 }).map((content) => readDocument({ type: 'doc', content }));
const letters = ({ content }: DocumentNode) => Array.from(content![0]!.text!);
const withMark = (node: DocumentNode, block: number, at: number, mark: string): DocumentNode =>
  ({ ...node, content: node.content!.map((one, i) => (i === block ? { ...one, content: [{ type: 'text', text: letters(one).toSpliced(at, 0, mark).join('') }] } : one)) });
/** The same with the names of everything in another order, as Postgres gives it back. */
const turned = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(turned) : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).reverse().map(([name, inner]) => [name, turned(inner)])) : value;

describe('the hash of a version', () => {
  it('changes with every comma, wherever it is put', () => {
    fc.assert(fc.property(written, fc.nat(), fc.nat(), fc.constantFrom(',', '،', ' ', '.'), (text, i, j, mark) => {
      const block = i % text.content!.length;
      const at = j % (letters(text.content![block]!).length + 1);
      expect(hashOf(readDocument(withMark(text, block, at, mark)))).not.toBe(hashOf(text));
    }));
  });

  it('is equal for equal content and for no other, in whatever order it is written down', () => {
    fc.assert(fc.property(written, written, (one, other) => {
      expect(hashOf(turned(one) as DocumentNode)).toBe(hashOf(one));
      expect(hashOf(one) === hashOf(other)).toBe(canonical(one) === canonical(other));
    }));
  });
});

describe('the hash of an edition', () => {
  const version = (locale: 'fr' | 'ar', text: string) => ({ locale, hash: sha256(text) });

  it('is of its languages’ hashes, as sha256sum finds it', () => {
    const both = [version('fr', 'a'), version('ar', 'b')];
    expect(editionDocument(both)).toBe(`{"ar":"${sha256('b').toString('hex')}","fr":"${sha256('a').toString('hex')}"}`);
    expect(execFileSync('sha256sum', { input: editionDocument(both), encoding: 'utf8' }).slice(0, 64)).toBe(editionHash(both).toString('hex'));
    expect(editionHash([...both].reverse())).toEqual(editionHash(both));
  });

  it('is another for another text, another language or one less', () => {
    const hashes = [[version('fr', 'a'), version('ar', 'b')], [version('fr', 'b'), version('ar', 'a')], [version('fr', 'a')], [version('ar', 'a')], [version('fr', 'a'), version('ar', 'b.')]].map((all) => editionHash(all).toString('hex'));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
