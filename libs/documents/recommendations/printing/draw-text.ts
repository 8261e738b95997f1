import type { DocumentNode } from '#libs/editor-schema';
import { colours, type Sheet, type Span, type Style } from '#libs/typesetting';
import { GAP, type Course, type PrintedPicture } from './course.js';
import { DrawnBlocks } from './draw-blocks.js';
import { directionOfWords, PrintedWords } from './printed-words.js';

const body: Style = { size: 11, weight: 400, colour: colours.ink, leading: 1.5 };
const STEP = 24;

/** What a text is printed with, beside itself. */
export interface TextSurroundings {
  /** Heading of footnotes and addresses of links. */
  readonly endnotes: string;
  /** Where pages of this site are. */
  readonly site: string;
  /** By the address under which they stand in the text. */
  readonly pictures: ReadonlyMap<string, PrintedPicture>;
}

/** Draws what stands in a document; footnotes and the addresses of links are numbered and stand at its end. */
export function drawText(sheet: Sheet, content: DocumentNode, { endnotes, site, pictures }: TextSurroundings): void {
  const [words, course] = [new PrintedWords(site), downThe(sheet)];
  new DrawnBlocks({ sheet, words, pictures }, course, body).draw(content.content ?? [], { from: 0, till: 0 });
  if (words.notes.length === 0) return;
  sheet.gap(GAP * 2);
  sheet.need(5 * body.size * body.leading);
  sheet.paragraph('H2', endnotes, { ...body, size: 13, weight: 600 });
  sheet.gap(GAP / 2);
  words.notes.forEach((note, i) => drawNote(sheet, note, i + 1));
}

const downThe = (sheet: Sheet): Course => ({
  put: (tag, strips, options) => sheet.tagged(tag, () => sheet.pour(strips), options),
  group: (tag, work) => sheet.group(tag, work),
  gap: (height) => sheet.gap(height),
});

/** Its number stands on the side where the page is read from, the note beside it in the direction of its own words. */
function drawNote(sheet: Sheet, note: Span, number: number): void {
  const direction = directionOfWords(note.text) ?? sheet.direction;
  const style = { ...body, size: 9, leading: direction === 'rtl' ? 1.7 : 1.5 };
  sheet.group('Note', () => {
    sheet.need(style.size * style.leading);
    sheet.tagged('Lbl', () => sheet.label(`${number}.`, sheet.y + style.size * style.leading * 0.72, style));
    sheet.paragraph('P', [note], style, { start: STEP, width: sheet.width - STEP, direction, align: direction === sheet.direction ? 'start' : 'end' });
  });
  sheet.gap(GAP / 2);
}
