import fc from 'fast-check';
import { hideSmall } from './hide-small.js';

const cells = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }).map((numbers) => numbers.map((confirmed, i) => ({ key: `${i}`, confirmed })));

describe('small cells', () => {
  it('never shows one, and never lets one be worked out from the total', () => {
    fc.assert(
      fc.property(cells, (all) => {
        const shown = hideSmall(all, 10);
        const hidden = all.filter((cell) => !shown.includes(cell)).reduce((n, cell) => n + cell.confirmed, 0);
        expect(shown.every((cell) => cell.confirmed >= 10)).toBe(true);
        if (shown.length > 0) expect(hidden === 0 || hidden >= 10).toBe(true);
      }),
    );
  });
  it('shows all to who may see all', () => expect(hideSmall([{ key: 'a', confirmed: 1 }], 0)).toHaveLength(1));
});
