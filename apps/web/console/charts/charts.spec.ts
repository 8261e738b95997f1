import { cameLately, dayOf, everyDay } from './days.js';
import { drawCurve } from './draw-curve.js';
import { drawTiles } from './draw-tiles.js';
import { paceOf } from './pace.js';
import { shareRows } from './share-rows.js';

const size = { width: 400, height: 240 };
const days = everyDay([{ key: '2026-11-01', confirmed: 10 }, { key: '2026-11-04', confirmed: 30 }, { key: '2026-11-10', confirmed: 40 }], 0, '2026-11-01', '2026-11-10');
const pointsOf = (path: string) => path.slice(1).split('L').map((point) => point.split(',').map(Number) as [number, number]);

describe('days', () => {
  it('are all there, also the empty ones, and add up', () => {
    expect(days).toHaveLength(10);
    expect(days[2]).toEqual({ day: '2026-11-03', confirmed: 0, total: 10 });
    expect(days.at(-1)).toEqual({ day: '2026-11-10', confirmed: 40, total: 80 });
  });
  it('count what is not in a day yet on the last one', () => expect(everyDay([{ key: '2026-11-01', confirmed: 2 }], 3, '2026-11-01', '2026-11-02').at(-1)).toEqual({ day: '2026-11-02', confirmed: 3, total: 5 }));
  it('begin with the first signature when it came before', () => expect(everyDay([{ key: '2026-10-30', confirmed: 1 }], 0, '2026-11-01', '2026-11-02')[0]?.day).toBe('2026-10-30'));
  it('are Morocco’s', () => expect(dayOf('2026-11-21T23:30:00Z')).toBe('2026-11-22'));
  it('say what came lately', () => expect(cameLately(days, 7)).toBe(70));
});

describe('curve', () => {
  it('goes from the total before the first day to the end of the last, upwards', () => {
    const { line, last, startX, endX, scale } = drawCurve(days, [], 'fr', size);
    const points = pointsOf(line);
    expect(points).toHaveLength(11);
    expect(points[0]).toEqual([startX, scale.zeroY]);
    expect(points.at(-1)).toEqual([endX, last.y]);
    expect(points.every(([x, y], i) => i === 0 || (x > points[i - 1]![0] && y <= points[i - 1]![1]))).toBe(true);
  });
  it('is mirrored where one reads from the right, with the same heights', () => {
    const [french, arabic] = [drawCurve(days, [], 'fr', size), drawCurve(days, [], 'ar', size)];
    expect(pointsOf(arabic.line)).toEqual(pointsOf(french.line).map(([x, y]) => [Math.round((size.width - x) * 10) / 10, y]));
    expect(arabic.startX).toBeGreaterThan(arabic.endX);
  });
  it('shows milestones reached and the next one in sight by name, not those far away', () => {
    const { thresholds, scale } = drawCurve(days, [{ goal: 50, label: 'Cinquante' }, { goal: 100, label: 'Cent' }, { goal: 5000, label: 'Loin' }], 'fr', size);
    expect(thresholds.map(({ label }) => label)).toEqual(['Cent', 'Cinquante']);
    const heightOf = (goal: number) => scale.zeroY - (goal / scale.topNumber) * (scale.zeroY - scale.topY);
    expect(thresholds[1]!.at).toBeCloseTo(heightOf(50), 0);
  });
  it('never writes two milestones on one another', () => expect(drawCurve(days, [{ goal: 79, label: 'a' }, { goal: 80, label: 'b' }], 'fr', size).thresholds.map(({ label }) => label)).toEqual(['b']));
  it('names each day once, also on the first day', () => {
    const { days: ticks } = drawCurve(days.slice(0, 1), [], 'fr', size);
    expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
  });
});

describe('pace', () => {
  it('is the mean of the last whole days, and says when the next milestone would come', () => {
    expect(paceOf(days, [50, 100, 1000])).toEqual({ perDay: 30 / 7, goal: 100, day: '2026-11-15' });
  });
  it('promises no day further than a year, and none without a pace', () => {
    expect(paceOf(days, [100_000])).toEqual({ perDay: 30 / 7, goal: 100_000 });
    expect(paceOf(everyDay([], 0, '2026-11-01', '2026-11-10'), [10])).toEqual({ perDay: 0, goal: 10 });
  });
  it('needs three whole days', () => expect(paceOf(days.slice(0, 3), [100])).toBeUndefined());
});

describe('tiles', () => {
  it('put the twelve regions on places of their own and add their provinces up', () => {
    const tiles = drawTiles([{ key: 'MA-TNG', confirmed: 30 }, { key: 'MA-TET', confirmed: 20 }, { key: 'MA-RAB', confirmed: 1 }, { key: '', confirmed: 9 }], 'ar');
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(12);
    expect(tiles.find(({ code }) => code === 'MA-01')).toMatchObject({ confirmed: 50, shade: 5, short: 'طنجة' });
    expect(tiles.find(({ code }) => code === 'MA-04')).toMatchObject({ confirmed: 1, shade: 1 });
    expect(drawTiles([], 'fr', true)[0]).toMatchObject({ written: '–' });
    expect(tiles.find(({ code }) => code === 'MA-06')).toMatchObject({ confirmed: 0, shade: 0, short: 'الدار البيضاء' });
  });
});

describe('shares', () => {
  it('are of the whole that is told when rows are hidden', () => expect(shareRows([{ key: 'a', name: 'A', confirmed: 1 }], 4)[0]?.share).toBe(0.25));
  it('are of the whole, bars of the largest', () => expect(shareRows([{ key: 'a', name: 'A', confirmed: 1 }, { key: 'b', name: 'B', confirmed: 3 }])).toEqual([{ key: 'b', name: 'B', confirmed: 3, share: 0.75, length: 100 }, { key: 'a', name: 'A', confirmed: 1, share: 0.25, length: 33 }]));
});
