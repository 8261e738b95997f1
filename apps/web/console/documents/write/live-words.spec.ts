import fc from 'fast-check';
import * as Y from 'yjs';
import { Desk, Room } from './testing/desks.factory.js';

/** A text as it is kept: blocks with nothing in them, or with letters. */
function roomWith(...lines: readonly string[]): Room {
  const doc = new Y.Doc();
  doc.clientID = 1;
  doc.getXmlFragment('default').insert(0, lines.map((words) => {
    const paragraph = new Y.XmlElement('paragraph');
    if (words) paragraph.insert(0, [new Y.XmlText(words)]);
    return paragraph;
  }));
  return new Room(Y.encodeStateAsUpdate(doc));
}

function settle(desks: readonly Desk[]): void {
  for (let i = 0; i < 3; i++) {
    for (const desk of desks) desk.send();
    for (const desk of desks) desk.fetch();
  }
}

describe('two who write in one paragraph', () => {
  it('begin in it while it is empty, and every letter stands once', () => {
    const room = roomWith('');
    const [one, two] = [new Desk(room, 2), new Desk(room, 3)];
    one.pointInBlock(0, 0);
    two.pointInBlock(0, 0);
    one.type('ab');
    two.type('xy');
    one.send();
    two.send();
    one.fetch();
    one.type('c');
    two.fetch();
    two.type('z');
    settle([one, two]);
    expect([one.words, two.words]).toEqual(['abcxyz', 'abcxyz']);
    expect([one.isTrue, two.isTrue]).toEqual([true, true]);
  });
  it('each go on with their own word, also where letters are the same', () => {
    const room = roomWith('aa');
    const [one, two] = [new Desk(room, 2), new Desk(room, 3)];
    one.pointInBlock(0, 1);
    two.pointInBlock(0, 2);
    one.type('a');
    two.type('a');
    one.type('x');
    two.type('y');
    settle([one, two]);
    expect([one.words, two.words]).toEqual(['aaxaay', 'aaxaay']);
  });
});

describe('somebody who takes back what they made', () => {
  it.each(['head', 'quote'] as const)('takes nothing of what another wrote in it since (%s)', (shape) => {
    const room = roomWith('santé');
    const [one, two] = [new Desk(room, 2), new Desk(room, 3)];
    one.pointInBlock(0, 5);
    one[shape]();
    settle([one, two]);
    two.point(6 + Number(shape === 'quote'));
    two.type(' pour tous');
    settle([one, two]);
    one.takeBack();
    settle([one, two]);
    expect(one.words.replaceAll('/', '').split('\n').toSorted()).toEqual([' pour tous', 'santé']);
    expect([one.isTrue, two.isTrue, two.words]).toEqual([true, true, one.words]);
  });
  it.each(['head', 'quote'] as const)('leaves nothing of it where nobody else wrote (%s)', (shape) => {
    const room = roomWith('santé');
    const one = new Desk(room, 2);
    const before = one.state.doc;
    one.pointInBlock(0, 5);
    one[shape]();
    one.takeBack();
    expect(one.state.doc.toJSON()).toEqual(before.toJSON());
  });
});

describe('several who write at once', () => {
  const who = { by: fc.nat(2), at: fc.nat(400) };
  const line = fc.constantFrom('send', 'send', 'fetch', 'fetch');
  const isOnLine = (desk: Desk, kind: string, at: number) => (kind === 'send' ? desk.send(1 + (at % 4)) : desk.fetch(1 + (at % 4)));
  const meet = (lines: number) => {
    const room = roomWith(...Array.from({ length: lines }, (_, i) => (i % 2 === 0 ? '' : 'déjà')));
    return [2, 3, 4].map((client) => new Desk(room, client));
  };
  const agree = (desks: readonly Desk[]) => {
    settle(desks);
    for (const desk of desks) expect([desk.isTrue, desk.words]).toEqual([true, desks[0]!.words]);
  };

  const deed = fc.record({ ...who, kind: fc.oneof({ weight: 4, arbitrary: line }, { weight: 6, arbitrary: fc.constantFrom('type', 'type', 'type', 'type', 'strike', 'enter', 'break', 'point') }) });
  it.each([['whenever their lines stand or fall', false], ['also where one of them cuts lines in two', true]])('lose no letter and see none twice, %s', (_when, cuts) => {
    fc.assert(fc.property(fc.array(deed, { minLength: 10, maxLength: 80 }), fc.integer({ min: 1, max: 3 }), (deeds, lines) => {
      const desks = meet(lines);
      const [typed, struck] = [new Set<string>(), new Set<string>()];
      for (const { by, kind, at } of deeds) {
        const desk = desks[by]!;
        const mayCut = cuts ? by === 0 : desk.isAtEnd;
        if (kind === 'type') {
          const letter = String.fromCharCode(0x4e00 + typed.size);
          typed.add(letter);
          desk.type(letter);
        } else if (kind === 'strike') {
          if (!cuts || by === 0) struck.add(desk.strike());
        } else if (kind === 'enter') {
          if (mayCut) desk.enter();
        } else if (kind === 'break') {
          if (mayCut) desk.breakLine();
        } else if (kind === 'point') desk.point(at);
        else isOnLine(desk, kind, at);
        expect(desk.isTrue).toBe(true);
      }
      agree(desks);
      const letters = desks[0]!.words.replaceAll(/[^\u4e00-\u9fff]/gu, '');
      expect(Array.from(letters).toSorted()).toEqual([...typed].filter((letter) => !struck.has(letter)));
    }), { numRuns: 25 });
  });

  const anything = fc.record({ ...who, kind: fc.oneof(line, fc.constantFrom('type', 'strike', 'enter', 'breakLine', 'point', 'join', 'embolden', 'note', 'head', 'turn', 'takeBack')) });
  it('end with one text, which each editor shows, whatever they do', () => {
    fc.assert(fc.property(fc.array(anything, { maxLength: 80 }), (deeds) => {
      const desks = meet(3);
      for (const { by, kind, at } of deeds) {
        const desk = desks[by]!;
        if (kind === 'type') desk.type(['ab', 'b', '😀'][at % 3]!);
        else if (kind === 'point') desk.point(at);
        else if (kind === 'send' || kind === 'fetch') isOnLine(desk, kind, at);
        else desk[kind]();
        expect(desk.isTrue).toBe(true);
      }
      agree(desks);
    }), { numRuns: 25 });
  });
});
