import { Gapcursor, Placeholder } from '@tiptap/extensions';
import type { Extensions } from '@tiptap/react';
import { documentExtensions } from '#libs/editor-schema';
import type { Locale } from '#libs/i18n';
import { suggesting, type SuggestMode } from '../suggest/suggesting.js';
import { commentMarks, type Marking } from '../talk/comment-marks.js';
import { carets } from './carets.js';
import { LiveWords } from './live-words.js';
import type {} from '@tiptap/extension-blockquote';
import type {} from '@tiptap/extension-bold';
import type {} from '@tiptap/extension-heading';
import type {} from '@tiptap/extension-image';
import type {} from '@tiptap/extension-italic';
import type {} from '@tiptap/extension-link';
import type {} from '@tiptap/extension-list';
import type {} from '@tiptap/extension-paragraph';
import type {} from '@tiptap/extension-table';
import type { Shown, WritingSession } from './writing-session.js';

/** Who sits at the editor, what of the text is talked about, and whether they suggest rather than type. */
export interface Writer {
  readonly shown: Shown;
  readonly accountId: string;
  /** In which they read. */
  readonly locale: Locale;
  readonly marking: Marking;
  readonly mode: SuggestMode;
  readonly placeholder: string;
}

/** What documents hold, written by several at once. Undo takes back one’s own alone. */
export const extensionsFor = ({ doc, provider, fragment }: WritingSession, { shown, accountId, locale, marking, mode, placeholder }: Writer): Extensions => [
  ...(documentExtensions as readonly unknown[] as Extensions), // one package, of which libs and pages see types in two files
  LiveWords.configure({ document: doc, provider }),
  carets(provider, shown, locale),
  Gapcursor,
  Placeholder.configure({ placeholder }),
  commentMarks(fragment, marking),
  suggesting(mode, accountId),
];
