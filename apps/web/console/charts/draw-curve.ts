import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, line } from 'd3-shape';
import { directionOf, formatNumber, regional, type Locale } from '#libs/i18n';
import { dayAfter, type CountedDay } from './days.js';
import { nextOf } from './pace.js';

export interface Threshold {
  readonly goal: number;
  readonly label: string;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
interface Tick {
  readonly at: number;
  readonly label: string;
}
/** A drawing in its own pixels: the page only puts it into SVG. */
export interface CurveDrawing extends Size {
  readonly area: string;
  readonly line: string;
  readonly days: readonly Tick[];
  readonly numbers: readonly Tick[];
  readonly thresholds: readonly Tick[];
  /** Where time begins and where it has come to; in a language read from the right the first is on the right. */
  readonly startX: number;
  readonly endX: number;
  /** The last day, and how the height of a newer number is found: 0 lies at `zeroY`, `topNumber` at `topY`. */
  readonly last: { readonly x: number; readonly y: number; readonly total: number };
  readonly scale: { readonly zeroY: number; readonly topY: number; readonly topNumber: number };
}

const margin = { top: 26, bottom: 24, start: 46, end: 18 };
/** A milestone further than this many times the number is not drawn: the curve would lie flat. */
const IN_SIGHT = 2;
const LABEL_HEIGHT = 16;
const LONG_DAYS = 300;

type Point = [day: Date, total: number];

/** Signatures over time. Time runs as the language is read; each milestone in sight is a line with its name. */
export function drawCurve(days: readonly CountedDay[], thresholds: readonly Threshold[], locale: Locale, { width, height }: Size): CurveDrawing {
  const points = pointsOf(days);
  const total = points.at(-1)![1];
  const turn = (x: number) => rounded(directionOf(locale) === 'rtl' ? width - x : x);
  const time = scaleUtc([points[0]![0], points.at(-1)![0]], [margin.start, width - margin.end]);
  const next = nextOf(thresholds.map(({ goal }) => goal), total);
  const top = Math.max(total, next !== undefined && next <= total * IN_SIGHT ? next : 0, 1);
  const count = scaleLinear([0, top], [height - margin.bottom, margin.top]).nice(4);
  const x = ([day]: Point) => turn(time(day));
  const y = ([, number]: Point) => rounded(count(number));
  return {
    width, height,
    area: area<Point>(x, count(0), y)(points) ?? '',
    line: line<Point>(x, y)(points) ?? '',
    days: dayTicks(time.ticks(Math.floor(width / 110)).filter((moment) => moment < points.at(-1)![0]), days.length, locale).map(({ at, label }) => ({ at: turn(time(at)), label })),
    numbers: count.ticks(4).filter(Number.isInteger).map((number) => ({ at: rounded(count(number)), label: formatNumber(locale, number) })),
    thresholds: apart(thresholds.filter(({ goal }) => goal <= count.domain()[1]!).map(({ goal, label }) => ({ at: rounded(count(goal)), label }))),
    startX: turn(margin.start),
    endX: turn(width - margin.end),
    last: { x: x(points.at(-1)!), y: y(points.at(-1)!), total },
    scale: { zeroY: count(0), topY: margin.top, topNumber: count.domain()[1]! },
  };
}

/** From the total before the first day to the end of the last. */
function pointsOf(days: readonly CountedDay[]): Point[] {
  const first = days[0]!;
  return [[new Date(first.day), first.total - first.confirmed], ...days.map(({ day, total }): Point => [new Date(dayAfter(day, 1)), total])];
}

/** Days by their names, months over a long time; each name once. */
function dayTicks(moments: readonly Date[], length: number, locale: Locale): { at: Date; label: string }[] {
  const format = new Intl.DateTimeFormat(regional[locale], length > LONG_DAYS ? { month: 'short', year: 'numeric', timeZone: 'UTC' } : { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const named = moments.map((at) => ({ at, label: format.format(at) }));
  return named.filter(({ label }, i) => named.findIndex((other) => other.label === label) === i);
}

/** Leaves out milestones whose names would lie on one another, the lower ones first. */
function apart(ticks: readonly Tick[]): Tick[] {
  return [...ticks].sort((a, b) => a.at - b.at).reduce<Tick[]>((kept, tick) => (kept.length > 0 && tick.at - kept.at(-1)!.at < LABEL_HEIGHT ? kept : [...kept, tick]), []);
}

const rounded = (length: number) => Math.round(length * 10) / 10;
