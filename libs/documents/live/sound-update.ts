import * as Y from 'yjs';
import { FRAGMENT } from './joined.js';

/** How deep blocks may stand in each other: ten lists within each other take twenty. Much deeper breaks whoever walks it. */
const DEEPEST = 60;
/** What editors write beside blocks: letters, their marks and attributes, and what is gone. */
const contents: readonly unknown[] = [Y.ContentString, Y.ContentFormat, Y.ContentAny, Y.ContentDeleted];
const blocks: readonly unknown[] = [Y.XmlElement, Y.XmlText];

type Piece = Y.Item | Y.GC;

/**
 * Whether an update can be joined to a text without harm, whatever its words: it stands on what is there, so that nothing
 * of it waits and comes in with a letter of somebody else; it holds what editors write and nothing beside the text; no
 * block in it stands too deep. Looked at before it is kept, since what is kept comes back with each opening.
 */
export function isSound(doc: Y.Doc, body: Uint8Array): boolean {
  const { structs } = Y.decodeUpdate(body);
  if (structs.some((struct) => struct instanceof Y.Skip)) return false;
  const pieces = structs as Piece[];
  const runs = runsOf(pieces);
  return [...runs].every(([client, run]) => follows(run, Y.getState(doc.store, client))) && pieces.every(isWritten) && new Depths(doc, runs).areGood(pieces);
}

function runsOf(pieces: readonly Piece[]): Map<number, Piece[]> {
  const runs = new Map<number, Piece[]>();
  for (const piece of pieces) runs.set(piece.id.client, runs.get(piece.id.client) ?? []).get(piece.id.client)!.push(piece);
  return runs;
}

/** Without a gap, within it or before it. */
const follows = (run: readonly Piece[], state: number): boolean =>
  run.every(({ id: { clock } }, i) => (i === 0 ? clock <= state : clock === run[i - 1]!.id.clock + run[i - 1]!.length));

function isWritten(piece: Piece): boolean {
  if (piece instanceof Y.GC) return true;
  return piece.content instanceof Y.ContentType ? blocks.includes(piece.content.type.constructor) : contents.includes(piece.content.constructor);
}

/** How deep each piece of an update stands in the text. Without recursion: that is what depth breaks. */
class Depths {
  private readonly known = new Map<Piece, number>();

  constructor(
    private readonly doc: Y.Doc,
    private readonly runs: ReadonlyMap<number, Piece[]>,
  ) {}

  areGood(pieces: readonly Piece[]): boolean {
    return pieces.every((piece) => this.of(piece, pieces.length) <= DEEPEST);
  }

  /** Infinity for what stands nowhere. */
  private of(piece: Piece, most: number): number {
    const path = [piece];
    while (path.length > 0 && path.length <= most) {
      const one = path.at(-1)!;
      const refs = refsOf(one);
      const places = refs.map((ref) => this.at(ref));
      if (places.includes(undefined) || isElsewhere(one, refs)) return Infinity;
      const place = places[0];
      const depth = typeof place === 'object' ? this.known.get(place) : (place ?? 0);
      if (depth === undefined) path.push(place as Piece);
      else this.known.set(path.pop()!, hasParent(one) ? depth + 1 : depth);
    }
    return this.known.get(piece) ?? Infinity;
  }

  /** The depth of what the text has, or the piece of the update; undefined when neither has it. */
  private at({ client, clock }: Y.ID): number | Piece | undefined {
    if (clock < Y.getState(this.doc.store, client)) return depthIn(Y.getItem(this.doc.store, new Y.ID(client, clock)));
    const run = this.runs.get(client);
    const last = run?.at(-1);
    return run && last && clock < last.id.clock + last.length ? run[Y.findIndexSS(run, clock)] : undefined;
  }
}

const hasParent = (piece: Piece) => piece instanceof Y.Item && (piece.parent as unknown) instanceof Y.ID;

/** What a piece names of its surroundings, its parent first: Yjs names that only where there is no neighbour. */
function refsOf(piece: Piece): Y.ID[] {
  if (piece instanceof Y.GC) return [];
  return [piece.parent as unknown, piece.origin, piece.rightOrigin].filter((ref) => ref instanceof Y.ID);
}

/** Beside the text, in a part of the Yjs document that no editor shows. */
const isElsewhere = (piece: Piece, refs: readonly Y.ID[]): boolean =>
  piece instanceof Y.Item && ((piece.parent as unknown) === null ? refs.length === 0 : typeof piece.parent === 'string' && piece.parent !== FRAGMENT);

function depthIn(item: Y.Item): number {
  let depth = 0;
  for (let above = (item.parent as Y.AbstractType<unknown> | null)?._item; above; above = (above.parent as Y.AbstractType<unknown> | null)?._item) depth += 1;
  return depth;
}
