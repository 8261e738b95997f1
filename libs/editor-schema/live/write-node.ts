import type { Node } from '@tiptap/pm/model';
import { diffArrays } from 'diff';
import * as Y from 'yjs';
import { createElement, writeAttributes } from './create-element.js';
import type { Shown } from './shown.js';
import { writeWords } from './write-words.js';

/**
 * Makes an element of a shared text what a node of the editor says, touching only what differs, so that what others write
 * beside it stands. `cursor` is the place of the writer’s cursor in the node: of many equal letters it says which one is new.
 */
export function writeNode(element: Y.XmlFragment, node: Node, shown: Shown, cursor = Infinity): void {
  if (element instanceof Y.XmlElement) writeAttributes(element, element.getAttributes(), node);
  if (node.isTextblock) writeWords(element as Y.XmlElement, node, shown, cursor);
  else writeChildren(element, node, shown, cursor);
  shown.set(element, node);
}

function writeChildren(parent: Y.XmlFragment, node: Node, shown: Shown, cursor: number): void {
  const mates = matesOf(shown.elementsIn(parent), node.children, shown);
  removeOthers(parent, new Set(mates), shown);
  const there = parent.toArray();
  let [place, fresh, at] = [0, 0, 0];
  for (const [i, child] of node.children.entries()) {
    const mate = mates[i];
    if (!mate) parent.insert(place + fresh++, [createElement(child, shown)]);
    else {
      while (there[place] !== mate) place += 1;
      if (shown.get(mate) !== child) writeNode(mate, child, shown, cursor - at - 1);
      place += 1;
    }
    at += child.nodeSize;
  }
}

/** Whatever the editor showed and does not show any more. */
function removeOthers(parent: Y.XmlFragment, kept: ReadonlySet<unknown>, shown: Shown): void {
  const there = parent.toArray();
  for (let i = there.length - 1; i >= 0; i--) {
    const child = there[i]!;
    if (child instanceof Y.XmlElement && shown.get(child) && !kept.has(child)) parent.delete(i, 1);
  }
}

/** For each node the element that becomes it: first those that say the same, then, between these, those of the same kind. */
function matesOf(elements: readonly Y.XmlElement[], nodes: readonly Node[], shown: Shown): (Y.XmlElement | undefined)[] {
  const same = (element: Y.XmlElement, node: Node) => shown.get(element) === node;
  const [least, mates] = [Math.min(elements.length, nodes.length), nodes.map((): Y.XmlElement | undefined => undefined)];
  let [start, end] = [0, 0];
  for (; start < least && same(elements[start]!, nodes[start]!); start++) mates[start] = elements[start];
  for (; end < least - start && same(elements.at(-1 - end)!, nodes.at(-1 - end)!); end++) mates[nodes.length - 1 - end] = elements.at(-1 - end);
  const [olds, news] = [elements.slice(start, elements.length - end), nodes.slice(start, nodes.length - end)];
  const pairs = pairsOf(olds, news, [(element, node) => shown.get(element)!.eq(node), (element, node) => element.nodeName === node.type.name]);
  for (const [element, i] of pairs) mates[start + i] = element;
  return mates;
}

type IsMate = (element: Y.XmlElement, node: Node) => boolean;

/** Elements with the place of their node, in an order that both have. */
function pairsOf(elements: readonly Y.XmlElement[], nodes: readonly Node[], [isMate, ...others]: readonly IsMate[]): (readonly [Y.XmlElement, number])[] {
  if (!isMate || elements.length === 0 || nodes.length === 0) return [];
  const pairs: (readonly [Y.XmlElement, number])[] = [];
  let [e, n, olds, news] = [0, 0, 0, 0];
  const closeGap = () => {
    pairs.push(...pairsOf(elements.slice(e - olds, e), nodes.slice(n - news, n), others).map(([element, i]) => [element, n - news + i] as const));
    [olds, news] = [0, 0];
  };
  for (const { added, removed, count } of diffArrays<Y.XmlElement | Node>([...elements], [...nodes], { comparator: (one, other) => isMate(one as Y.XmlElement, other as Node) })) {
    if (removed) [e, olds] = [e + count, olds + count];
    else if (added) [n, news] = [n + count, news + count];
    else {
      closeGap();
      for (let i = 0; i < count; i++) pairs.push([elements[e++]!, n++]);
    }
  }
  closeGap();
  return pairs;
}
