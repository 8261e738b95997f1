import type { Fragment, Node } from '@tiptap/pm/model';
import * as Y from 'yjs';
import type { Run, Shown } from './shown.js';

/** An element that says what a node says. */
export function createElement(node: Node, shown: Shown): Y.XmlElement {
  const element = new Y.XmlElement(node.type.name);
  writeAttributes(element, {}, node);
  element.insert(0, node.isTextblock ? createWords(node.content, shown) : node.children.map((child) => createElement(child, shown)));
  shown.set(element, node);
  return element;
}

/** The texts and things of a line. */
export function createWords(content: Fragment, shown: Shown): (Y.XmlText | Y.XmlElement)[] {
  const parts: (Node | Run[])[] = [];
  for (const node of content.content) {
    const last = parts.at(-1);
    if (!node.isText) parts.push(node);
    else if (Array.isArray(last)) last.push(runOf(node));
    else parts.push([runOf(node)]);
  }
  return parts.map((one) => (Array.isArray(one) ? textOf(one) : createElement(one, shown)));
}

/** Attributes that are not what they were. */
export function writeAttributes(element: Y.XmlElement, before: Readonly<Record<string, unknown>>, { attrs }: Node): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(attrs)])) {
    const value: unknown = attrs[key] ?? null;
    if (value === null && before[key] !== undefined) element.removeAttribute(key);
    else if (value !== null && JSON.stringify(value) !== JSON.stringify(before[key])) element.setAttribute(key, value as string);
  }
}

/** Letters as one text. */
export function textOf(runs: readonly Run[]): Y.XmlText {
  const text = new Y.XmlText();
  text.applyDelta([...runs]);
  return text;
}

/** The letters of a node with their marks. */
export const runOf = ({ text, marks }: Node): Run => ({ insert: text!, attributes: Object.fromEntries(marks.map(({ type, attrs }) => [type.name, attrs])) });
