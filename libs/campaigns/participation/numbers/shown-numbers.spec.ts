import fc from 'fast-check';
import { publicNumbers } from './shown-numbers.js';

const houses = fc.array(fc.record({ n: fc.integer({ min: 0, max: 60 }), showsNumber: fc.boolean() }), { maxLength: 8 });

describe('numbers everybody may see', () => {
  it('are those of who agreed, never a small one, and leave none to be worked out', () => {
    fc.assert(
      fc.property(houses, fc.integer({ min: 0, max: 40 }), (given, direct) => {
        const bringers = given.map(({ showsNumber }, i) => ({ organisationId: `o${i}`, showsNumber }));
        const sources = Object.fromEntries(given.map(({ n }, i) => [`o${i}`, n]));
        const total = given.reduce((sum, { n }) => sum + n, direct);
        const shown = publicNumbers({ total, sources }, bringers);
        for (const [key, n] of shown) {
          expect(n).toBe(sources[key]);
          expect(n).toBeGreaterThanOrEqual(10);
          expect(bringers.find(({ organisationId }) => organisationId === key)!.showsNumber).toBe(true);
        }
        const hidden = bringers.filter(({ organisationId }) => !shown.has(organisationId));
        const left = total - [...shown.values()].reduce((sum, n) => sum + n, 0);
        if (shown.size > 0 && hidden.some(({ organisationId }) => sources[organisationId]! > 0)) expect(left === 0 || left >= 10).toBe(true);
      }),
    );
  });
  it('hide one more where a single small one would be the difference', () => {
    const shown = publicNumbers({ total: 45, sources: { a: 25, b: 15, c: 5 } }, ['a', 'b', 'c'].map((organisationId) => ({ organisationId, showsNumber: true })));
    expect([...shown]).toEqual([['a', 25]]);
  });
});
