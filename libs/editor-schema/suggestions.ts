import { v7 } from 'uuid';
import { canonical } from './canonical.js';
import type { DocumentNode } from './read-document.js';

/** Words that somebody would add and strike out at one place, kept beside the text until somebody answers. */
export interface Suggestion {
  readonly id: string;
  /** The account it is from. */
  readonly by: string;
  /** Undefined for an id that says no time. */
  readonly at: Date | undefined;
  readonly added: string;
  readonly struck: string;
}

const marks = ['insertion', 'deletion'] as const;
/** Stands in words that are added where a paragraph would end. */
export const PARAGRAPH_END = '¶';

/** A new suggestion of somebody: its id says whose it is and since when. */
export const newSuggestionId = (accountId: string): string => `${accountId}:${v7()}`;

/** Whose a suggestion is. */
export const suggestedBy = (id: string): string => id.split(':')[0]!;

/** The suggestion some words stand in. */
export function suggestionOf({ marks: worn = [] }: DocumentNode): { readonly id: string; readonly isAdded: boolean } | undefined {
  const mark = worn.find(({ type }) => marks.some((one) => one === type));
  return mark && { id: String(mark.attrs?.['id']), isAdded: mark.type === 'insertion' };
}

/** Whether anything waits to be accepted or rejected. */
export function hasSuggestions(node: DocumentNode): boolean {
  return suggestionOf(node) !== undefined || (node.content ?? []).some(hasSuggestions);
}

/** What waits in a text, in its order. */
export function suggestionsIn(node: DocumentNode, found = new Map<string, Suggestion>()): Suggestion[] {
  const suggestion = suggestionOf(node);
  if (suggestion) {
    const { id, isAdded } = suggestion;
    const { added, struck } = found.get(id) ?? { added: '', struck: '' };
    found.set(id, { id, by: suggestedBy(id), at: timeOf(id), added: added + (isAdded ? (node.text ?? '') : ''), struck: struck + (isAdded ? '' : (node.text ?? '')) });
  }
  for (const child of node.content ?? []) suggestionsIn(child, found);
  return [...found.values()];
}

/** The text as it would stand without anything this account suggests, as one string: two that are equal differ in nothing but that. */
export const apartFrom = (accountId: string, node: DocumentNode): string => canonical(without(accountId, node)!);

function without(accountId: string, node: DocumentNode): DocumentNode | undefined {
  const suggestion = suggestionOf(node);
  const isTheirs = suggestion !== undefined && suggestedBy(suggestion.id) === accountId;
  if (isTheirs && suggestion.isAdded) return undefined;
  const worn = (node.marks ?? []).filter(({ type }) => !isTheirs || type !== 'deletion').toSorted((a, b) => (a.type < b.type ? -1 : 1));
  const content = joinedWords((node.content ?? []).flatMap((child) => without(accountId, child) ?? []));
  return { type: node.type, ...(node.attrs && { attrs: node.attrs }), ...(node.text !== undefined && { text: node.text }), ...(worn.length > 0 && { marks: worn }), ...(content.length > 0 && { content }) };
}

/** Words that were cut in two by a suggestion are one again. */
function joinedWords(nodes: readonly DocumentNode[]): DocumentNode[] {
  const joined: DocumentNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const isOne = last?.text !== undefined && node.text !== undefined && JSON.stringify(last.marks) === JSON.stringify(node.marks);
    if (isOne) joined[joined.length - 1] = { ...last, text: last.text! + node.text! };
    else joined.push(node);
  }
  return joined;
}

/** Ids of version 7 begin with the milliseconds. */
function timeOf(id: string): Date | undefined {
  const time = Number.parseInt(id.split(':')[1]?.slice(0, 13).replace('-', '') ?? '', 16);
  return Number.isFinite(time) ? new Date(time) : undefined;
}
