import { canonical } from '../canonical.js';
import type { Direction } from '../block-direction.js';
import type { DocumentNode } from '../read-document.js';

/** Where a block stands: on its own, in a list, in a quote, in a table. */
export type BlockShape = 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'image';

/** A block of a text as it is compared. */
export interface Block {
  readonly shape: BlockShape;
  /** Of a heading, 1 to 3; else 0. */
  readonly level: number;
  readonly dir: Direction;
  readonly words: string;
  /** Everything else of it that counts for its hash: what it stands in, its marks, its addresses. */
  readonly form: string;
}

const inside: Readonly<Record<string, BlockShape>> = { listItem: 'item', blockquote: 'quote', tableCell: 'cell', tableHeader: 'cell' };
const isProposed = ({ marks = [] }: DocumentNode) => marks.some(({ type }) => type === 'insertion');
const suggestions = new Set(['insertion', 'deletion']);

/** The blocks in reading order; what is only suggested is left out. */
export function comparedBlocks(node: DocumentNode, path: readonly DocumentNode[] = []): Block[] {
  const { type, content = [] } = node;
  if (type === 'paragraph' || type === 'heading' || type === 'image') return [blockOf(node, path)];
  return content.flatMap((child) => comparedBlocks(child, [...path, node]));
}

function blockOf(node: DocumentNode, path: readonly DocumentNode[]): Block {
  const around = path.map(({ type }) => inside[type]).findLast(Boolean);
  const shape = node.type === 'paragraph' ? (around ?? 'paragraph') : (node.type as 'heading' | 'image');
  const bare = path.map(({ type, attrs }) => ({ type, ...(attrs && { attrs }) }));
  const form = canonical({ type: 'block', content: [...bare, plain(node)] });
  return { shape, level: shape === 'heading' ? Number(node.attrs?.['level'] ?? 1) : 0, dir: (node.attrs?.['dir'] as Direction | undefined) ?? 'auto', words: wordsOf(node), form };
}

/** Without what is suggested. */
function plain({ marks, content, ...rest }: DocumentNode): DocumentNode {
  const kept = marks?.filter(({ type }) => !suggestions.has(type));
  return { ...rest, ...(kept?.length && { marks: kept }), ...(content && { content: content.filter((child) => !isProposed(child)).map(plain) }) };
}

function wordsOf(node: DocumentNode): string {
  if (isProposed(node)) return '';
  if (node.text !== undefined) return node.text;
  if (node.type === 'hardBreak') return '\n';
  if (node.type === 'footnote') return ` [${attribute(node, 'text')}]`;
  if (node.type === 'image') return attribute(node, 'alt');
  return (node.content ?? []).map(wordsOf).join('');
}

function attribute({ attrs }: DocumentNode, name: string): string {
  const value = attrs?.[name];
  return typeof value === 'string' ? value : '';
}
