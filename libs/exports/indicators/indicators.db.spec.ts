import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { Database } from '#libs/database';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { openExportHouse, type ExportHouse } from '../testing/index.js';
import { countIndicators } from './counting/count-indicators.js';
import { readRows } from './counting/indicator-rows.js';
import { readParts } from './counting/indicator-parts.js';
import { indicatorKinds, indicators } from './indicator-list.js';
import { makeCoalitionYear, type MadeYear } from './testing/coalition-year.js';
import { NaiveFigures, readTables, type Asked } from './testing/naive-figures.js';

const TODAY = '2026-09-15';
const seeds = [20261122, 7, 4711];
const found = new Set<string>();
type Told = ReadonlyMap<string, number>;

// Two coalitions of the same organisations, with rows of every kind; the figures are found once more by loops over all rows.
describe.each(seeds)('figures of a coalition drawn from %i', (seed) => {
  let db: SpecDatabase;
  let house: ExportHouse;
  let year: MadeYear;
  let tables: Awaited<ReturnType<typeof readTables>>;
  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openExportHouse(db);
    year = await makeCoalitionYear(db, seed);
    tables = await readTables(db);
  });
  afterAll(async () => {
    await house.close();
    await db.drop();
  });

  const day = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
  const periods = fc.tuple(day, day, fc.boolean()).map(([a, b, isByProject]) => ({ from: a < b ? a : b, to: a < b ? b : a, isByProject }));
  const askedOf = ({ from, to, isByProject }: { from: string; to: string; isByProject: boolean }): Asked => ({ coalitionId: year.coalitionId, projectId: isByProject ? year.projectId : null, from, to });

  it('are those of the definitions, for any period, of all and of a project', async () => {
    await fc.assert(fc.asyncProperty(periods, async (period) => {
      const asked = askedOf(period);
      const counted = await house.app.get(Database).counting((em) => countIndicators(em, asked, [asked], TODAY));
      const naive = new NaiveFigures(tables, asked, TODAY);
      const isToCome = asked.from > TODAY;
      expect(Object.fromEntries(indicators.map((one) => [one, counted.get(one)![0]!.value]))).toEqual(Object.fromEntries(indicators.map((one) => [one, isToCome ? null : naive.of(one)])));
    }), { numRuns: 12, examples: [[{ from: '2025-01-01', to: '2026-12-31', isByProject: false }], [{ from: '2025-01-01', to: '2026-12-31', isByProject: true }]] });
  });

  it('are all found somewhere, so that nothing is right by being nothing', async () => {
    const asked = askedOf({ from: '2025-01-01', to: '2026-12-31', isByProject: false });
    const counted = await house.app.get(Database).counting((em) => countIndicators(em, asked, [asked], TODAY));
    for (const indicator of indicators) if (counted.get(indicator)![0]!.value) found.add(indicator);
    if (seed === seeds.at(-1)) expect([...found].sort()).toEqual([...indicators].sort());
  });

  it('are the sums of the rows and parts they open to', async () => {
    const asked = askedOf({ from: '2025-02-01', to: '2026-08-31', isByProject: false });
    await house.app.get(Database).counting(async (em) => {
      const figures = await countIndicators(em, asked, [asked], TODAY);
      for (const indicator of indicators) {
        const rows = await readRows(em, { ...asked, indicator, span: asked, offset: 0, limit: 1_000 }, TODAY);
        const parts = await readParts(em, indicator, asked, asked, TODAY);
        const figure = figures.get(indicator)![0]!;
        if (indicator === 'participation') {
          expect(new Set(rows.map((row) => row.organisationId)).size).toBe(figure.did);
          expect([parts[0]!.cells.length, parts[0]!.cells.filter(({ n }) => n! > 0).length]).toEqual([figure.of, figure.did]);
          expect(parts[0]!.cells.reduce((sum, { n }) => sum + n!, 0)).toBe(rows.length);
        } else if (parts.length === 0) expect([indicator, rows.length]).toEqual([indicator, figure.value]);
        else if (indicator !== 'members') {
          const told = parts.filter(({ by }) => by !== 'area');
          for (const part of told) expect([indicator, part.by, part.cells.reduce((sum, { n }) => sum + (n ?? 0), 0)]).toEqual([indicator, part.by, part.span ? (await countIndicators(em, asked, [part.span], TODAY)).get(indicator)![0]!.value : figure.value]);
          for (const { n } of told.flatMap(({ cells }) => cells)) expect(n === null || Math.abs(n) >= indicatorKinds[indicator].hideUnder).toBe(true);
        }
      }
    });
  });

  // Whoever has the figures of two periods, or of a project and of all, takes one from the other.
  it('of persons tell of nobody when one is taken from another', async () => {
    const held = tables.activity.filter((row) => row.coalition_id === year.coalitionId).map((row) => row.starts_at.slice(0, 10));
    const quarters = ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31', '2026-06-30'];
    const ends = [...new Set([...held, ...quarters])].filter((to) => to <= TODAY).sort();
    const told: { all: Told; project: Told }[] = [];
    for (const to of ends) {
      const [all, project] = await house.app.get(Database).counting(async (em) => [await toldOf(em, askedOf({ from: '2025-01-01', to, isByProject: false })), await toldOf(em, askedOf({ from: '2025-01-01', to, isByProject: true }))]);
      told.push({ all: all!, project: project! });
    }
    const small: unknown[] = [];
    const compare = (more: Told, less: Told, where: string) => {
      for (const [cell, n] of less) if (more.get(cell)! - n !== 0 && !(more.get(cell)! - n >= 5)) small.push([where, cell, more.get(cell), n]);
    };
    told.forEach(({ all, project }, i) => {
      compare(all, project, `project until ${ends[i]}`);
      for (const earlier of told.slice(0, i)) {
        compare(all, earlier.all, `until ${ends[i]}`);
        compare(project, earlier.project, `project until ${ends[i]}`);
      }
    });
    expect(small).toEqual([]);
  });

  /** Every number of people at trainings that is told of a period: in all, and of each part. */
  async function toldOf(em: EntityManager, asked: Asked): Promise<Told> {
    const parts = await readParts(em, 'attendance', asked, asked, TODAY);
    const all = (await countIndicators(em, asked, [asked], TODAY)).get('attendance')![0]!.value;
    return new Map([['all', all ?? 0], ...parts.flatMap(({ by, cells }) => cells.filter(({ n }) => n !== null).map(({ key, n }): [string, number] => [`${by} ${key}`, n!]))]);
  }
});
