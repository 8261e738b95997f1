import { readData } from '../data-file.js';

const DAY = 86_400_000;

/**
 * Moments at which `count` signatures arrive, spread over `days` until `end` as the signatures of UK petition
 * 241584 were over its 40 days: slow, then a wave, then a long tail. Ascending.
 */
export function signingMoments(count: number, days: number, end: Date): Date[] {
  const points = readCurve();
  const [first, last] = [points[0]!, points.at(-1)!];
  const moments: Date[] = [];
  for (let i = 0, at = 1; i < count; i++) {
    const wanted = first.count + ((i + 0.5) / count) * (last.count - first.count);
    while (points[at]!.count < wanted) at++;
    const [before, after] = [points[at - 1]!, points[at]!];
    const time = before.time + ((wanted - before.count) / (after.count - before.count)) * (after.time - before.time);
    moments.push(new Date(end.getTime() - ((last.time - time) / (last.time - first.time)) * days * DAY));
  }
  return moments;
}

function readCurve(): { time: number; count: number }[] {
  const rows = readData('petition_241584_hourly.csv').trim().split('\n').slice(1);
  return rows.map((row) => {
    const [hour, count] = row.split(',');
    return { time: Date.parse(hour!), count: Number(count) };
  });
}
