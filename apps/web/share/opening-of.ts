import type { DocumentNode } from '#libs/editor-schema';

/** The first words of a document, for those who only see a link. */
export function openingOf(content: DocumentNode): string {
  const lines = (content.content ?? []).filter(({ type }) => type === 'paragraph').map(wordsOf).filter((text) => text.trim() !== '');
  return lines.slice(0, 3).join(' ');
}

const wordsOf = (node: DocumentNode): string => node.text ?? (node.type === 'hardBreak' ? ' ' : (node.content ?? []).map(wordsOf).join(''));
