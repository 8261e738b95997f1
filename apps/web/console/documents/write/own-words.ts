import * as Y from 'yjs';

/** Up to where each writer’s changes are known to be at the server, by Yjs’ numbers of writers. */
export type Known = ReadonlyMap<number, number>;

/** Whether anything stands in the text that the server has not. What was struck out is not counted. */
export const hasOwnWords = (fragment: Y.XmlFragment, known: Known): boolean => ownWords(fragment, known) !== '';

/** The words in the text that the server has not, a line for each block that has any: what its writer would lose. */
export function ownWords(fragment: Y.XmlFragment, known: Known): string {
  return blocksIn(fragment).map((block) => wordsIn(block, known).trim()).filter(Boolean).join('\n');
}

type Block = Y.XmlElement | Y.XmlFragment;
const hasIt = (known: Known, { id: { client, clock } }: Y.Item) => clock < (known.get(client) ?? 0);

/** Elements whose words stand in them and not in elements below. */
function blocksIn(element: Block): Block[] {
  const children = element.toArray();
  const below = children.filter((child) => child instanceof Y.XmlElement).flatMap(blocksIn);
  return children.some((child) => child instanceof Y.XmlText) ? [element, ...below] : below;
}

function wordsIn(block: Block, known: Known): string {
  return block.toArray().map((child) => (child instanceof Y.XmlText ? piecesOf(child, known) : child instanceof Y.XmlElement ? noteIn(child, known) : '')).join('');
}

/** The end of a run may be news to the server while its beginning is not. */
function piecesOf(text: Y.XmlText, known: Known): string {
  let pieces = '';
  for (let item = text._start; item; item = item.right) {
    if (!item.deleted && item.content instanceof Y.ContentString) pieces += item.content.str.slice(Math.max(0, (known.get(item.id.client) ?? 0) - item.id.clock));
  }
  return pieces;
}

function noteIn(element: Y.XmlElement, known: Known): string {
  const note = element.nodeName === 'footnote' && !hasIt(known, element._item!) ? element.getAttribute('text') : undefined;
  return note ? ` [${note}] ` : '';
}
