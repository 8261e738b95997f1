import type { Sheet, Strip } from '#libs/typesetting';
import type { PrintedWords } from './printed-words.js';

/** A picture of a text, ready to be put in; its size is that of what was uploaded, in points of a screen. */
export interface PrintedPicture {
  readonly content: Buffer;
  readonly width: number;
  readonly height: number;
}
/** What blocks are drawn with. */
export interface Means {
  readonly sheet: Sheet;
  readonly words: PrintedWords;
  /** By the address under which they stand in a text. */
  readonly pictures: ReadonlyMap<string, PrintedPicture>;
}
/** Room on the page, as distances from the side where the page is read from, and from the other. */
export interface Box {
  readonly from: number;
  readonly till: number;
}
/** Where strips go: down the page, or into the cell of a table. */
export interface Course {
  put(tag: string, strips: readonly Strip[], options?: { alt?: string }): void;
  group(tag: string, work: () => void): void;
  gap(height: number): void;
}
export const GAP = 7;
