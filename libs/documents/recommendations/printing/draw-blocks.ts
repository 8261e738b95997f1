import type { DocumentNode } from '#libs/editor-schema';
import { colours, type Direction, type Span, type Strip, type Style } from '#libs/typesetting';
import { GAP, type Box, type Course, type Means } from './course.js';
import { drawTable } from './draw-table.js';
import { numberSign } from './list-signs.js';
import { directionIn, wordsIn } from './printed-words.js';

const STEP = 20;
/** Most pictures are drawn for screens; at this many points an inch they are sharp on paper. */
const POINTS = 150;
const TALLEST = 560;
/** Room that a heading leaves for a table or a picture under it. */
const TALL = 200;
const headings: readonly number[] = [15, 13, 11.5];

/** Draws the blocks of a document one under the other, whatever stands within them. */
export class DrawnBlocks {
  constructor(
    private readonly means: Means,
    private readonly course: Course,
    private readonly base: Style,
  ) {}

  draw(nodes: readonly DocumentNode[], box: Box, depth = 0): void {
    nodes.forEach((node, i) => this.block(node, box, depth, nodes[i + 1]));
  }

  private block(node: DocumentNode, box: Box, depth: number, next: DocumentNode | undefined): void {
    const { type, content = [] } = node;
    if (type === 'heading') this.heading(node, box, next?.type === 'table' || next?.type === 'image' ? TALL : 0);
    else if (type === 'paragraph') this.course.put('P', [...this.lines(node, this.base, box), space(GAP)]);
    else if (type === 'bulletList') this.list(content, () => (depth % 2 ? '–' : '•'), box, depth);
    else if (type === 'orderedList') this.list(content, (i) => numberSign(Number(node.attrs?.['start'] ?? 1) + i, node.attrs?.['type']), box, depth);
    else if (type === 'table') drawTable(this.means.sheet, this.course, content, { box, style: this.base, draw: (course, style) => new DrawnBlocks(this.means, course, style) });
    else if (type === 'image') this.picture(node, box);
    else if (type === 'blockquote') this.quote(node, box, depth);
    else this.draw(content, box, depth);
  }

  /** Not without some of what it stands over. */
  private heading(node: DocumentNode, box: Box, keeps: number): void {
    const level = Number(node.attrs?.['level'] ?? 1);
    const style = { ...this.base, size: Math.max(headings[level - 1] ?? 0, this.base.size), weight: 600 as const };
    const [first, ...more] = this.lines(node, style, box);
    if (first) this.course.put(`H${level + 1}`, [{ ...space(GAP), keeps: Math.max(keeps, 4 * style.size * style.leading) }, first, ...more, space(GAP / 2)]);
  }

  private lines(node: DocumentNode, style: Style, box: Box): Strip[] {
    const direction = directionIn(node);
    return this.means.words.linesOf(node).flatMap((line) => this.set(line, style, box, direction));
  }

  private set(line: readonly Span[], style: Style, { from, till }: Box, direction: Direction | undefined): Strip[] {
    const { sheet } = this.means;
    const leaded = leadedFor(style, direction ?? sheet.direction);
    return line.length === 0 ? [space(leaded.size * leaded.leading)] : sheet.strips(line, leaded, { start: from, width: sheet.width - from - till, direction });
  }

  private list(items: readonly DocumentNode[], signOf: (i: number) => string, box: Box, depth: number): void {
    const signs = items.map((_, i) => signOf(i));
    const step = Math.max(STEP, ...signs.map((sign) => this.means.sheet.widthOf(sign, this.base) + 6));
    this.course.group('L', () => items.forEach((item, i) => this.course.group('LI', () => this.item(item, { sign: signs[i]!, step }, box, depth))));
  }

  /** The sign stands before the first line of the item, on the side where its reading starts. */
  private item(item: DocumentNode, { sign, step }: { readonly sign: string; readonly step: number }, box: Box, depth: number): void {
    const { sheet } = this.means;
    const direction = directionIn(item) ?? sheet.direction;
    const [line] = this.set([{ text: sign }], this.base, box, direction);
    if (line) this.course.put('Lbl', [{ height: 0, keeps: line.height, draw: line.draw }]);
    const inner = direction === sheet.direction ? { ...box, from: box.from + step } : { ...box, till: box.till + step };
    this.course.group('LBody', () => this.draw(item.content ?? [], inner, depth + 1));
  }

  private quote(node: DocumentNode, box: Box, depth: number): void {
    const { means: { sheet }, course } = this;
    const isTurned = (directionIn(node) ?? sheet.direction) !== sheet.direction;
    const bar = isTurned ? sheet.left(sheet.width - box.till - 2, 2) : sheet.left(box.from, 2);
    const barred: Course = {
      put: (tag, strips, options) => course.put(tag, strips.map((strip) => ({ ...strip, draw: (top) => { sheet.doc.rect(bar, top, 2, strip.height).fill(colours.line); strip.draw(top); } })), options),
      group: (tag, work) => course.group(tag, work),
      gap: (height) => course.gap(height),
    };
    const inner = isTurned ? { ...box, till: box.till + STEP } : { ...box, from: box.from + STEP };
    course.group('BlockQuote', () => new DrawnBlocks(this.means, barred, this.base).draw(node.content ?? [], inner, depth));
    course.gap(GAP / 2);
  }

  /** What it shows is said in the file; it stands in its place where there is no picture any more. */
  private picture({ attrs }: DocumentNode, { from, till }: Box): void {
    const { sheet, pictures } = this.means;
    const [alt, picture] = [wordsIn(attrs?.['alt']), pictures.get(wordsIn(attrs?.['src']))];
    if (!picture) return this.course.put('P', [...this.set([{ text: `[${alt}]` }], { ...this.base, colour: colours.soft }, { from, till }, undefined), space(GAP)]);
    const room = sheet.width - from - till;
    const scale = Math.min(72 / POINTS, room / picture.width, TALLEST / picture.height);
    const [width, height] = [picture.width * scale, picture.height * scale];
    const left = sheet.left(from + (room - width) / 2, width);
    this.course.put('Figure', [{ height: height + GAP, draw: (top) => sheet.picture(picture.content, { left, top, width, height }) }], { alt });
  }
}

/** Arabic letters need more room between lines. */
const leadedFor = (style: Style, direction: Direction): Style => (direction === 'rtl' ? { ...style, leading: Math.max(style.leading, 1.7) } : style);

/** Begins no page. */
const space = (height: number): Strip => ({ height, keeps: 0, draw: () => undefined });
