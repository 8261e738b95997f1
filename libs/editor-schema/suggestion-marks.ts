import { Mark } from '@tiptap/core';

const LONGEST_ID = 80;
const demandId = (id: unknown) => {
  if (id !== null && (typeof id !== 'string' || id.length > LONGEST_ID)) throw new RangeError('suggestion');
};

/** Words that somebody would add or strike out, kept beside the text until that is accepted or rejected. */
const suggestion = (name: string, tag: string, excludes: string) => Mark.create({
  name,
  inclusive: false,
  excludes,
  addAttributes: () => ({ id: { default: null, validate: demandId, rendered: false, parseHTML: (element: { getAttribute(name: string): string | null }) => element.getAttribute('data-suggestion') } }),
  parseHTML: () => [{ tag: `${tag}[data-suggestion]` }],
  renderHTML: ({ mark }) => [tag, { 'data-suggestion': mark.attrs['id'] as string }, 0],
});

export const Insertion = suggestion('insertion', 'ins', 'deletion insertion');
export const Deletion = suggestion('deletion', 'del', 'insertion deletion');
