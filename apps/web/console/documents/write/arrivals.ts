import { isImageAddress } from '#libs/editor-schema';

/** Why something that was pasted or dropped is not in the text. */
export type Kept = 'tooLong' | 'foreignPictures' | 'noPictures' | 'otherFiles';

/** What was pasted or dropped and does not simply go into the text. */
export interface Arrival {
  /** To be sent, each once it is said what it shows. */
  readonly pictures: readonly File[];
  readonly kept?: Kept;
  /** Whether the editor takes nothing of it by itself. */
  readonly isDone: boolean;
}
export const nothingArrived: Arrival = { pictures: [], isDone: false };

/** Two hundred pages: what is longer no browser here would show, and the server would not take at once. */
const LONGEST = 500_000;

/** Looks at what comes by the clipboard or is dropped. Words come with pictures of themselves from some programs: then the words are what is meant. */
export function arrivalOf(data: Pick<DataTransfer, 'getData' | 'files'> | null, takesPictures: boolean): Arrival {
  if (!data) return nothingArrived;
  if (data.getData('text/plain').length > LONGEST) return { pictures: [], kept: 'tooLong', isDone: true };
  const html = data.getData('text/html');
  const files = hasWords(html) ? [] : [...data.files];
  if (files.length > 0) return ofFiles(files, takesPictures);
  const addresses = [...html.matchAll(/<img\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]*)/gi)].map(([, address]) => address);
  const [hasPictures, hasForeign] = [addresses.length > 0, !addresses.every(isImageAddress)];
  return { pictures: [], isDone: false, ...(hasPictures && !takesPictures ? { kept: 'noPictures' } : hasForeign && { kept: 'foreignPictures' }) };
}

const hasWords = (html: string) => html.replaceAll(/<(style|title)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>|&nbsp;/gi, '').trim() !== '';

function ofFiles(files: readonly File[], takesPictures: boolean): Arrival {
  const pictures = files.filter(({ type }) => type.startsWith('image/'));
  if (pictures.length > 0 && !takesPictures) return { pictures: [], kept: 'noPictures', isDone: true };
  return { pictures, isDone: true, ...(pictures.length < files.length && { kept: 'otherFiles' }) };
}
