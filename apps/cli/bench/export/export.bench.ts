import type { Bench } from '../bench.js';
import { median } from '../figures.js';
import { foundWorld } from '../house/bench-world.js';
import { compare, type Side } from '../report.js';
import { interleave } from '../rounds.js';
import { ExportSides, fill, type Filled, type Format, type Made } from './export-sides.js';

const WHOLE = 1_000_000;
const FEW = 10_000;

/** G12, G13: a million signatures one by one as CSV and XLSX, sealed on disk, against Postgres' COPY into a file. */
export const exporting: Bench = {
  name: 'export',
  about: 'a million signatures as CSV and XLSX through the worker, against COPY through Node into a plain file',
  async run(house, options) {
    const world = await foundWorld(house);
    const sides = await ExportSides.prepare(house);
    const [few, many] = [await fill(house, world, FEW), await fill(house, world, Math.round(WHOLE * options.share))];
    options.say(`${many.signatures} signatures stand in the table`);
    const memory = await memoryOf(sides, few, many);
    const maker = await sides.maker();
    const made: Partial<Record<Format, Made>> = {};
    const keep = async (format: Format) => (made[format] = await sides.make(maker, many, format));
    let copied = 0;
    for (const format of ['CSV', 'XLSX'] as const) await sides.make(maker, few, format); // warm
    const seen = await interleave(options.rounds, {
      copy: async () => {
        const { perSecond, rows } = await sides.copy(many);
        copied = rows;
        return perSecond;
      },
      csv: async () => (await keep('CSV')).perSecond,
      xlsx: async () => (await keep('XLSX')).perSecond,
    }, (name, round, rate) => options.say(`round ${round + 1}  ${name.padEnd(5)} ${Math.round(rate)} rows/s`));
    const { checks, firstByteMs } = await sides.check(many, made as Record<Format, Made>, copied);
    const side = (name: keyof typeof seen, words: string): Side => ({ side: words, unit: 'rows/s', rounds: seen[name] });
    const [copy, csv, xlsx] = [side('copy', 'COPY through Node into a file'), side('csv', 'CSV: in words, hashed, sealed, synced'), side('xlsx', 'XLSX: the same')];
    return {
      sides: [copy, csv, xlsx],
      lines: [
        compare('G12', `CSV of ${many.signatures} rows ÷ COPY through Node`, csv, copy, { least: 0.8 }),
        { goal: 'G12', what: 'first byte of the CSV when it is taken', value: firstByteMs.CSV, unit: 'ms', wanted: { most: 100 } },
        { goal: 'G12', what: `memory of the worker, ${FEW} → ${many.signatures} rows as CSV`, value: memory.csv, unit: 'MB', wanted: { most: 20 } },
        compare('G13', `XLSX of ${many.signatures} rows ÷ COPY through Node`, xlsx, copy, { least: 0.2 }),
        { goal: 'G13', what: `most memory of the worker, ${many.signatures} rows as XLSX`, value: memory.xlsxPeak, unit: 'MB', wanted: { most: 150 } },
        { what: `memory of the worker, ${FEW} → ${many.signatures} rows as XLSX`, value: memory.xlsx, unit: 'MB' },
      ],
      checks,
      notes: [
        `COPY writes codes in the order of the table; an export writes words, in an order that tells nothing, counts its lines, hashes, seals and syncs its file. Median of ${options.rounds} rounds.`,
        'Memory is the most a fresh worker had resident after one export.',
        ...(median(csv.rounds) > 0 && options.rounds < 5 ? ['Fewer than five rounds: no figure to quote.'] : []),
      ],
    };
  },
};

/** Each size in a worker of its own: what one had is kept by its heap. */
async function memoryOf(sides: ExportSides, few: Filled, many: Filled): Promise<{ csv: number; xlsx: number; xlsxPeak: number }> {
  const peak = async (petition: Filled, format: Format) => {
    const maker = await sides.maker();
    await sides.make(maker, petition, format);
    const { peakMb } = maker;
    await maker.stop();
    return peakMb;
  };
  const [csvFew, csvMany, xlsxFew, xlsxMany] = [await peak(few, 'CSV'), await peak(many, 'CSV'), await peak(few, 'XLSX'), await peak(many, 'XLSX')];
  return { csv: csvMany - csvFew, xlsx: xlsxMany - xlsxFew, xlsxPeak: xlsxMany };
}
