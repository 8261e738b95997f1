import type { DocumentNode } from '#libs/editor-schema';

export type Direction = 'auto' | 'ltr' | 'rtl';

/**
 * The direction somebody chose for a block, else that of its first strong letter. Browsers do not look into blocks that have a
 * direction of their own, so that a list would not follow its points.
 */
export function directionOfBlock(node: DocumentNode): Direction {
  const chosen = node.attrs?.['dir'];
  if (chosen === 'ltr' || chosen === 'rtl') return chosen;
  const [letter] = /\p{L}/u.exec(lettersOf(node)) ?? [];
  if (!letter) return 'auto';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter) ? 'rtl' : 'ltr';
}

const lettersOf = (node: DocumentNode): string => node.text ?? (node.content ?? []).map(lettersOf).join(' ');
