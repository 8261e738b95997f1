import { useEffect, useMemo, useState } from 'react';
import type { Editor } from '@tiptap/react';
import { bytesOf } from './base64.js';
import { redrawn, type Marking } from './comment-marks.js';
import type { Talk } from './use-talk.js';

/** What the editor marks of the conversations; given to it before it is made. */
export function useMarking(): { readonly marking: Marking; readonly picked: string | undefined; readonly pick: (id: string) => void } {
  const [picked, pick] = useState<string>();
  const marking = useMemo<Marking>(() => ({ comments: [], picked: undefined, pick }), []);
  return { marking, picked, pick };
}

/** Keeps the marks in step: open conversations about words, the picked one told apart. */
export function useMarks(editor: Editor, marking: Marking, { comments }: Talk, picked: string | undefined): void {
  useEffect(() => {
    marking.comments = comments.flatMap(({ id, quote, begins, ends, resolvedAt }) => (begins && ends && !resolvedAt ? [{ id, anchor: { from: bytesOf(begins), to: bytesOf(ends), quote } }] : []));
    marking.picked = picked;
    editor.view.dispatch(redrawn(editor.state));
  }, [editor, marking, comments, picked]);
}
