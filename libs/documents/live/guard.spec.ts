import { Connection } from '@hocuspocus/server';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import { plainText } from '#libs/editor-schema';
import { guard, mend } from './guard.js';
import { contentOf, FRAGMENT } from './joined.js';
import { isSound } from './sound-update.js';

const connection = Object.assign(Object.create(Connection.prototype) as Connection, { context: { seat: { typist: { accountId: randomUUID() } } } });
const honest = 'Le droit à la santé · الحق في الصحة';
type Attributes = Record<string, string>;
const textOf = (doc: Y.Doc) => doc.getXmlFragment(FRAGMENT);

function paragraph(words: string): Y.XmlElement {
  const made = new Y.XmlElement('paragraph');
  made.insert(0, [new Y.XmlText(words)]);
  return made;
}

/** Blocks within blocks at the end. */
function nest(text: Y.XmlFragment, depth: number, name = 'blockquote'): void {
  let outer: Y.XmlFragment = text;
  for (let i = 0; i < depth; i++) {
    const inner = new Y.XmlElement(name);
    outer.push([inner]);
    outer = inner;
  }
  outer.push([paragraph('au fond')]);
}

function built(name: string, attributes: Record<string, unknown>, ...inside: readonly (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const made = new Y.XmlElement<Attributes>(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as never);
  made.insert(0, [...inside]);
  return made as Y.XmlElement;
}

function formatted(words: string, marks: Record<string, unknown>): Y.XmlElement {
  const [made, text] = [new Y.XmlElement('paragraph'), new Y.XmlText()];
  made.insert(0, [text]);
  text.insert(0, words, marks);
  return made;
}

/** One text as the program has it, and somebody who sends it whatever they like. */
class Scene {
  readonly kept = new Y.Doc();
  readonly hostile = new Y.Doc();
  refused = 0;

  constructor() {
    textOf(this.kept).insert(0, [paragraph(honest)]);
    Y.applyUpdate(this.hostile, Y.encodeStateAsUpdate(this.kept));
    guard(this.kept);
    this.kept.on('update', (update: Uint8Array) => Y.applyUpdate(this.hostile, update, 'kept'));
    this.hostile.on('update', (update: Uint8Array, origin: unknown) => origin === 'kept' || this.send(update));
  }

  /** As the socket takes it. */
  send(update: Uint8Array): void {
    if (isSound(this.kept, update)) Y.applyUpdate(this.kept, update, connection);
    else this.refused += 1;
  }

  do(act: (text: Y.XmlFragment, doc: Y.Doc) => void): void {
    this.hostile.transact(() => act(textOf(this.hostile), this.hostile));
  }

  get words(): string {
    return plainText(contentOf(this.kept));
  }
}

describe('a text under somebody’s worst', () => {
  const acts: readonly [string, (text: Y.XmlFragment, doc: Y.Doc) => void][] = [
    ['an image from elsewhere', (text) => text.push([built('image', { src: 'https://elsewhere.example/pixel.png', alt: '' })])],
    ['an image that is a script', (text) => text.push([built('image', { src: 'javascript:alert(1)', alt: '' })])],
    ['a link that is a script', (text) => text.push([formatted('ici', { link: { href: 'javascript:alert(1)' } })])],
    ['a mark nobody knows', (text) => text.push([formatted('ici', { blink: {} })])],
    ['a block nobody knows', (text) => text.push([built('script', {}, new Y.XmlText('alert(1)'))])],
    ['an attribute that is no direction', (text) => (text.get(0) as Y.XmlElement).setAttribute('dir', 'sideways')],
    ['a table without rows', (text) => text.push([built('table', {})])],
    ['a cell as large as it likes', (text) => text.push([built('table', {}, built('tableRow', {}, built('tableCell', { colspan: 1e9 }, paragraph('')))) ])],
    ['a list that holds words', (text) => text.push([built('bulletList', {}, new Y.XmlText('nu'))])],
    ['a footnote too long', (text) => (text.get(0) as Y.XmlElement).push([built('footnote', { text: 'a'.repeat(3000) })])],
    ['the letter zero', (text) => text.push([paragraph('un\0deux')])],
    ['words in no block', (text) => text.push([new Y.XmlText('nu')])],
    ['marks that are no marks', (text) => text.push([formatted('ici', { bold: 'x'.repeat(10), link: 7 })])],
    ['everything gone and a script', (text) => { text.delete(0, text.length); text.push([built('script', {})]); }],
    ['blocks within blocks, six thousand deep', (text) => nest(text, 6_000)],
    ['strange blocks as deep as is looked at', (text) => nest(text, 58, 'strange')],
    ['something beside the text', (_text, doc) => doc.getMap('secret').set('a', 'x'.repeat(1000))],
    ['a document within', (_text, doc) => doc.getXmlFragment(FRAGMENT).push([built('paragraph', { dir: new Y.Doc() })])],
    ['bytes for a direction', (text) => (text.get(0) as Y.XmlElement<Attributes>).setAttribute('dir', new Uint8Array(9) as never)],
    ['a thing among letters', (text) => ((text.get(0) as Y.XmlElement).get(0) as Y.XmlText).insertEmbed(0, { image: 'x' })],
  ];

  it.each(acts)('stands as it stood: %s', (_what, act) => {
    const scene = new Scene();
    scene.do(act);
    expect(scene.words).toBe(honest);
    textOf(scene.kept).insert(1, [paragraph('et la suite')]);
    expect(scene.words).toBe(`${honest}\net la suite`);
  });

  it('takes what editors write, as deep as people write', () => {
    const scene = new Scene();
    scene.do((text) => { text.push([paragraph('un')]); nest(text, 20); text.push([built('table', {}, built('tableRow', {}, built('tableCell', {}, paragraph('')))), formatted('ici', { bold: {}, link: { href: 'https://example.org' } })]); });
    expect([scene.refused, scene.words]).toEqual([0, `${honest}\nun\nau fond\n\nici`]);
  });

  it('grows no deeper step by step', () => {
    const scene = new Scene();
    let inner = built('blockquote', {}, paragraph('0'));
    scene.do((text) => text.push([inner]));
    for (let i = 1; i < 200; i++) {
      const next = built('blockquote', {}, paragraph(String(i)));
      scene.do(() => inner.push([next]));
      inner = next;
    }
    expect(scene.refused).toBeGreaterThan(100);
    expect(scene.words).toContain('10');
  });

  it('waits for nothing: what stands on letters that are not there yet is refused, so that nobody’s next letter brings it in', () => {
    const scene = new Scene();
    const [far, gone] = [new Y.Doc(), [] as Uint8Array[]];
    Y.applyUpdate(far, Y.encodeStateAsUpdate(scene.kept));
    far.on('update', (update: Uint8Array) => gone.push(update));
    textOf(far).push([paragraph('perdu')]);
    ((textOf(far).get(1) as Y.XmlElement).get(0) as Y.XmlText).insert(5, ' au loin');
    scene.send(gone[1]!);
    expect([scene.refused, scene.kept.store.pendingStructs, scene.words]).toEqual([1, null, honest]);
    for (const update of gone) scene.send(update);
    expect([scene.refused, scene.words]).toEqual([1, `${honest}\nperdu au loin`]);
  });

  it('keeps what others wrote meanwhile when it takes something back', () => {
    const scene = new Scene();
    const friend = new Y.Doc();
    Y.applyUpdate(friend, Y.encodeStateAsUpdate(scene.kept));
    const before = Y.encodeStateVector(friend);
    textOf(friend).insert(0, [paragraph('Un titre')]);
    scene.do((text) => { text.delete(0, 1); text.push([built('script', {})]); });
    scene.send(Y.encodeStateAsUpdate(friend, before));
    expect(scene.words.split('\n').toSorted()).toEqual([honest, 'Un titre'].toSorted());
  });

  it('is sound after anything at all, here and for whoever opens it anew', () => {
    const value = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.dictionary(fc.string(), fc.integer(), { maxKeys: 2, noNullPrototype: true }));
    const name = fc.constantFrom('paragraph', 'heading', 'blockquote', 'bulletList', 'listItem', 'table', 'tableRow', 'tableCell', 'image', 'footnote', 'hardBreak', 'text', 'doc', 'script', '');
    const key = fc.constantFrom('dir', 'level', 'src', 'href', 'text', 'colspan', 'rowspan', 'start', 'onclick', '__proto__');
    const mark = fc.constantFrom('bold', 'link', 'insertion', 'deletion', 'modification', 'blink', '__proto__', 'constructor');
    const act = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), at: fc.nat(9), name, key, value }),
      fc.record({ kind: fc.constant('attribute' as const), at: fc.nat(9), key, value }),
      fc.record({ kind: fc.constant('mark' as const), at: fc.nat(9), mark, value }),
      fc.record({ kind: fc.constant('within' as const), at: fc.nat(9), name, words: fc.string({ unit: 'binary' }) }),
    );
    fc.assert(fc.property(fc.array(act, { maxLength: 12 }), (deeds) => {
      const scene = new Scene();
      for (const deed of deeds) {
        scene.do((text) => {
          if (deed.kind === 'put') return text.push([built(deed.name, { [deed.key]: deed.value })]);
          const block = text.get(1 + (deed.at % Math.max(1, text.length - 1))) as Y.XmlElement<Attributes> | undefined;
          if (!(block instanceof Y.XmlElement)) return;
          if (deed.kind === 'attribute') block.setAttribute(deed.key, deed.value as never);
          else if (deed.kind === 'within') block.push([built(deed.name, {}, new Y.XmlText(deed.words))]);
          else block.push([formatted('mots', { [deed.mark]: deed.value })]);
        });
        expect(scene.words.startsWith(honest)).toBe(true);
      }
      const anew = new Y.Doc();
      Y.applyUpdate(anew, Y.encodeStateAsUpdate(scene.kept));
      mend(anew);
      expect(plainText(contentOf(anew))).toBe(scene.words);
    }), { numRuns: 40 });
  });
});
