import type { DocumentNode } from '#libs/editor-schema';
import { useSay } from '../layout/locale.js';
import { WrittenBlocks } from './written-blocks.js';

/** A document on a public page. Pictures of one that is not published only members may load. */
export function WrittenDocument({ content, lang, hasPictures }: { readonly content: DocumentNode; readonly lang: string; readonly hasPictures?: boolean }) {
  const say = useSay();
  const words = { notes: say('site.documents.notes'), note: (number: number) => say('site.documents.note', { number }), back: (number: number) => say('site.documents.noteBack', { number }) };
  return <WrittenBlocks content={content} lang={lang} words={words} hasPictures={hasPictures} />;
}
