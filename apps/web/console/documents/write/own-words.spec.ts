import * as Y from 'yjs';
import { hasOwnWords, ownWords } from './own-words.js';

function paragraph(words: string): Y.XmlElement {
  const made = new Y.XmlElement('paragraph');
  made.insert(0, [new Y.XmlText(words)]);
  return made;
}
const textOf = (doc: Y.Doc) => doc.getXmlFragment('default');
const knownOf = (doc: Y.Doc) => Y.decodeStateVector(Y.encodeStateVector(doc));

describe('what the server has not', () => {
  let mine: Y.Doc;
  let theirs: Y.Doc;
  beforeEach(() => {
    [mine, theirs] = [new Y.Doc(), new Y.Doc()];
    textOf(theirs).insert(0, [paragraph('Ce qui était là')]);
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
  });

  it('is nothing while nothing was typed, and nothing once it has it', () => {
    expect(hasOwnWords(textOf(mine), knownOf(theirs))).toBe(false);
    textOf(mine).insert(1, [paragraph('à moi')]);
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
    expect(ownWords(textOf(mine), knownOf(theirs))).toBe('');
  });

  it('is the words typed here, also in the middle of those of others, and the end of what it has in part', () => {
    const line = (textOf(mine).get(0) as Y.XmlElement).get(0) as Y.XmlText;
    line.insert(3, 'texte ');
    textOf(mine).insert(1, [paragraph('الحق')]);
    expect(ownWords(textOf(mine), knownOf(theirs))).toBe('texte\nالحق');
    const known = knownOf(mine);
    const [, last] = textOf(mine).toArray() as Y.XmlElement[];
    (last!.get(0) as Y.XmlText).insert(4, ' في الصحة');
    expect(ownWords(textOf(mine), known)).toBe('في الصحة');
  });

  it('leaves out what was struck out again, and has the words of footnotes', () => {
    const line = (textOf(mine).get(0) as Y.XmlElement).get(0) as Y.XmlText;
    line.insert(0, 'non ');
    line.delete(0, 4);
    expect(hasOwnWords(textOf(mine), knownOf(theirs))).toBe(false);
    const note = new Y.XmlElement('footnote');
    note.setAttribute('text', 'Loi 02-03');
    (textOf(mine).get(0) as Y.XmlElement).insert(1, [note]);
    expect(ownWords(textOf(mine), knownOf(theirs))).toBe('[Loi 02-03]');
  });
});
