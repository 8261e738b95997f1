import { formatDate, formatNumber, translate } from '#libs/i18n';
import type { ReportContent } from './report-content.js';
import { colours, type Sheet, type Style } from '#libs/typesetting';

const DAY = 86_400_000;
const CURVE = 130;
const BARS = 46;
const GAP = 26;
const SCALE = 46; // room for the numbers at the reading side
const small: Style = { size: 8, weight: 400, colour: colours.soft, leading: 1.4 };
const direct: Style = { ...small, weight: 600, colour: colours.ink };

/** A round number no smaller than the value: 1, 2 or 5 times a power of ten. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value)!;
}

interface Point {
  /** 0 at the first day, 1 at the end of the last. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly sum: number;
}

/** The points of a curve over time, by the share of the time that has passed. */
export function pointsOf(days: ReportContent['days']): Point[] {
  const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
  const first = at(days[0]!.day);
  const last = days.at(-1)!;
  const span = at(last.to ?? last.day) + DAY - first;
  let sum = 0;
  return days.map(({ day, to, count }) => ({ from: (at(day) - first) / span, to: (at(to ?? day) + DAY - first) / span, count, sum: (sum += count) }));
}

/** The total as a growing line, the days as bars below it; time runs in the direction of reading. */
export function drawDayCurve(sheet: Sheet, content: ReportContent): void {
  if (content.days.length === 0) return;
  sheet.need(CURVE + BARS + GAP + 60);
  const best = content.days.reduce((most, day) => (day.count > most.count ? day : most));
  const values = { day: formatDate(content.locale, `${best.day}T12:00:00Z`, 'UTC'), count: best.count, number: formatNumber(content.locale, best.count) };
  sheet.paragraph('H2', translate(content.locale, best.to ? 'exports.curve.title' : 'exports.curve.best', values), { size: 13, weight: 600, colour: colours.ink, leading: 1.6 });
  sheet.gap(8);
  const alt = translate(content.locale, 'exports.curve.alt', { total: formatNumber(content.locale, content.total), from: formatDate(content.locale, content.days[0]!.day), to: formatDate(content.locale, content.days.at(-1)!.day) });
  sheet.tagged('Figure', () => new DayCurve(sheet, content).draw(), { alt });
}

class DayCurve {
  private readonly points: Point[];
  private readonly top: number;
  private readonly width: number;
  private readonly most: number;

  constructor(
    private readonly sheet: Sheet,
    private readonly content: ReportContent,
  ) {
    this.points = pointsOf(content.days);
    this.top = sheet.y;
    this.width = sheet.width - SCALE;
    this.most = roundUp(content.total);
  }

  draw(): void {
    this.scale();
    this.goals();
    this.line();
    this.bars();
    this.dates();
    this.sheet.y = this.top + CURVE + GAP + BARS + 30;
  }

  /** Where a share of the time lies on the page. */
  private x(share: number): number {
    const start = this.sheet.left(SCALE, this.width);
    return this.sheet.direction === 'ltr' ? start + share * this.width : start + (1 - share) * this.width;
  }

  private y(value: number): number {
    return this.top + CURVE * (1 - value / this.most);
  }

  private scale(): void {
    for (const value of [0, this.most / 2, this.most]) {
      this.rule(this.y(value), colours.line);
      if (Number.isInteger(value)) this.sheet.label(formatNumber(this.content.locale, value), this.y(value) + 3, small, { width: SCALE - 8, align: 'end' });
    }
  }

  private goals(): void {
    for (const goal of this.content.goals.filter((given) => given <= this.most)) {
      this.rule(this.y(goal), colours.sun, 3);
      const isEarly = (this.points.find((point) => point.sum >= goal)?.from ?? 1) < 0.5; // the name stands where the curve is not
      this.sheet.label(translate(this.content.locale, 'exports.curve.goal', { goal: formatNumber(this.content.locale, goal) }), this.y(goal) - 3, small, { start: SCALE, width: this.width, align: isEarly ? 'end' : 'start' });
    }
  }

  private line(): void {
    const { doc } = this.sheet;
    const trace = () => {
      doc.moveTo(this.x(0), this.y(0));
      for (const point of this.points) doc.lineTo(this.x(point.from), this.y(point.sum - point.count)).lineTo(this.x(point.to), this.y(point.sum));
    };
    trace();
    doc.lineTo(this.x(1), this.y(0)).fillOpacity(0.08).fill(colours.accent).fillOpacity(1);
    trace();
    doc.lineWidth(1.6).lineJoin('round').stroke(colours.accent);
    doc.circle(this.x(1), this.y(this.content.total), 2.6).fill(colours.accent);
    this.sheet.label(formatNumber(this.content.locale, this.content.total), this.y(this.content.total) - 6, { ...direct, size: 10, colour: colours.accent }, { start: SCALE, width: this.width, align: 'end' });
  }

  private bars(): void {
    const { doc } = this.sheet;
    const most = Math.max(...this.points.map((point) => point.count));
    const foot = this.top + CURVE + GAP + BARS;
    for (const { from, to, count } of this.points) {
      const [a, b] = [this.x(from), this.x(to)].sort((one, other) => one - other) as [number, number];
      const height = (count / most) * BARS;
      doc.rect(a, foot - height, Math.max(0.4, b - a - Math.min(1.5, (b - a) * 0.2)), height).fill(colours.sun);
    }
    this.rule(foot, colours.line);
    this.sheet.label(translate(this.content.locale, 'exports.curve.daily'), foot - BARS - 7, small, { start: SCALE, width: this.width });
    this.sheet.label(formatNumber(this.content.locale, most), foot - BARS + 6, small, { width: SCALE - 8, align: 'end' });
  }

  private dates(): void {
    const days = this.content.days;
    const last = days.at(-1)!;
    const baseline = this.top + CURVE + GAP + BARS + 14;
    const written = (day: string) => formatDate(this.content.locale, `${day}T12:00:00Z`, 'UTC');
    this.sheet.label(written(days[0]!.day), baseline, small, { start: SCALE, width: this.width / 2 });
    this.sheet.label(written(last.to ?? last.day), baseline, small, { start: SCALE + this.width / 2, width: this.width / 2, align: 'end' });
  }

  private rule(y: number, colour: string, dash?: number): void {
    const left = this.sheet.left(SCALE, this.width);
    if (dash) this.sheet.doc.dash(dash, { space: dash });
    this.sheet.doc.lineWidth(0.6).moveTo(left, y).lineTo(left + this.width, y).stroke(colour);
    this.sheet.doc.undash();
  }
}
