import fc from 'fast-check';
import { drawMap, MAP } from './draw-map.js';

const placed = fc.record({ interest: fc.integer({ min: 1, max: 4 }), influence: fc.integer({ min: 1, max: 4 }) });

describe('the map of stakeholders', () => {
  it('puts each into its own square, and no two onto one another', () => {
    fc.assert(fc.property(fc.array(placed, { maxLength: 60 }), (all) => {
      const spots = drawMap(all);
      for (const { of, x, y, r } of spots) {
        expect(x - r).toBeGreaterThanOrEqual((of.interest - 1) * MAP.step);
        expect(x + r).toBeLessThanOrEqual(of.interest * MAP.step);
        expect(y - r).toBeGreaterThanOrEqual((4 - of.influence) * MAP.step);
        expect(y + r).toBeLessThanOrEqual((5 - of.influence) * MAP.step);
      }
      const apart = spots.every((a, i) => spots.slice(i + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) >= a.r + b.r - 1e-9));
      expect(apart).toBe(true);
    }));
  });
});
