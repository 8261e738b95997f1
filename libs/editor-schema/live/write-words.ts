import type { Fragment, Node } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { changeOf, THING, type Change } from './change.js';
import { createWords, runOf, textOf, writeAttributes } from './create-element.js';
import { runsOf, type Run, type Shown } from './shown.js';

/** A text or a thing where it stands: from which letter of the line on, and as which child. */
interface Piece {
  readonly part: Y.XmlText | Y.XmlElement;
  readonly child: number;
  readonly from: number;
  readonly letters: string;
}

/**
 * Makes the line of an element what a node says. Texts in it are one line whichever of them holds a letter, and none of
 * them is ever emptied into another: a letter that somebody else is typing there would be lost with it, or come twice.
 */
export function writeWords(element: Y.XmlElement, { content }: Node, shown: Shown, cursor: number): void {
  const pieces = piecesOf(element, shown);
  const things = new Map(pieces.flatMap(({ part, from }) => (part instanceof Y.XmlElement ? [[from, part] as const] : [])));
  const change = changeOf(pieces.map(({ letters }) => letters).join(''), content.content.map(({ text }) => text ?? THING).join(''), cursor, (one, other) => shown.get(things.get(one)!)!.eq(nodeAt(content, other)));
  const wanted = content.cut(change.from, change.from + change.come);
  const thing = things.get(change.from);
  if (thing && change.gone === 1 && change.come === 1 && wanted.firstChild!.type.name === thing.nodeName) {
    writeAttributes(thing, thing.getAttributes(), wanted.firstChild!);
    shown.set(thing, wanted.firstChild!);
  } else {
    strike(element, pieces, change);
    if (change.come > 0) put(element, change.from, wanted, shown);
  }
  dress(piecesOf(element, shown), content);
}

const nodeAt = (content: Fragment, at: number): Node => content.cut(at, at + 1).firstChild!;

function piecesOf(element: Y.XmlElement, shown: Shown): Piece[] {
  let end = 0;
  return element.toArray().flatMap((part, child) => {
    if (part instanceof Y.XmlElement && !shown.get(part)) return [];
    const letters = part instanceof Y.XmlText ? runsOf(part).map(({ insert }) => insert).join('') : THING;
    end += letters.length;
    return [{ part: part as Y.XmlText | Y.XmlElement, child, from: end - letters.length, letters }];
  });
}

function strike(element: Y.XmlElement, pieces: readonly Piece[], { from, gone }: Change): void {
  for (const { part, child, from: begin, letters } of pieces.toReversed()) {
    const [first, last] = [Math.max(from - begin, 0), Math.min(from + gone - begin, letters.length)];
    if (first >= last) continue;
    if (part instanceof Y.XmlText) part.delete(first, last - first);
    else element.delete(child, 1);
  }
}

/** Letters go to the text that ends or begins there; a thing within a text cuts it. */
function put(element: Y.XmlElement, at: number, content: Fragment, shown: Shown): void {
  const pieces = piecesOf(element, shown);
  const place = pieces.find(({ part, from, letters }) => part instanceof Y.XmlText && from <= at && at <= from + letters.length);
  if (place && content.content.every(({ isText }) => isText)) (place.part as Y.XmlText).insert(at - place.from, content.content.map(({ text }) => text).join(''));
  else element.insert(place ? cutAt(element, place, at - place.from) : childAt(pieces, at), createWords(content, shown));
}

const childAt = (pieces: readonly Piece[], at: number) => pieces.find(({ from }) => from >= at)?.child ?? (pieces.at(-1)?.child ?? -1) + 1;

/** The place among the children that stands before that letter. */
function cutAt(element: Y.XmlElement, { part, child, letters }: Piece, at: number): number {
  if (at === 0) return child;
  if (at < letters.length) {
    (part as Y.XmlText).delete(at, letters.length - at);
    element.insert(child + 1, [textOf([{ insert: letters.slice(at) }])]);
  }
  return child + 1;
}

/** The marks of each text whose letters do not wear what they should. */
function dress(pieces: readonly Piece[], content: Fragment): void {
  for (const { part, from, letters } of pieces) {
    if (!(part instanceof Y.XmlText) || letters === '') continue;
    const [worn, wanted] = [runsOf(part), content.cut(from, from + letters.length).content.map(runOf)];
    if (areSame(worn, wanted)) continue;
    const none = Object.fromEntries(worn.flatMap(({ attributes = {} }) => Object.keys(attributes)).map((name) => [name, null]));
    part.applyDelta(wanted.map(({ insert, attributes }) => ({ retain: insert.length, attributes: { ...none, ...attributes } })));
  }
}

function areSame(worn: readonly Run[], wanted: readonly Run[]): boolean {
  const marks = ({ attributes = {} }: Run) => JSON.stringify(Object.entries(attributes).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return worn.length === wanted.length && worn.every((run, i) => run.insert === wanted[i]!.insert && marks(run) === marks(wanted[i]!));
}
