import fc from 'fast-check';
import { memberKinds, standings } from '../coalition-member.entity.js';
import { countedStays } from './counted-stays.js';
import { placesOn, type Step } from './timeline.js';

const dayAt = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
const steps = fc.array(fc.record({ organisationId: fc.constantFrom('a', 'b', 'c'), kind: fc.constantFrom(...memberKinds), standing: fc.constantFrom(...standings), at: fc.nat(40) }), { maxLength: 25 })
  .map((drawn) => drawn.map(({ at, ...step }, i): Step => ({ ...step, id: String(i).padStart(3, '0'), fromOn: dayAt(at) })));

describe('stays of members', () => {
  it('hold on exactly the days on which an organisation is an active founder or member', () => {
    fc.assert(fc.property(steps, fc.nat(45), (given, n) => {
      const day = dayAt(n);
      const counted = placesOn(given, day).filter(({ kind, standing }) => standing === 'active' && (kind === 'founder' || kind === 'member')).map(({ organisationId }) => organisationId).sort();
      const staying = countedStays(given).filter(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || day <= untilOn)).map(({ organisationId }) => organisationId).sort();
      expect(staying).toEqual(counted);
    }));
  });
  it('never overlap', () => {
    fc.assert(fc.property(steps, (given) => {
      const stays = countedStays(given);
      for (const one of stays) for (const other of stays) if (one !== other && one.organisationId === other.organisationId) expect(one.fromOn < other.fromOn ? one.untilOn! < other.fromOn : other.untilOn! < one.fromOn).toBe(true);
    }));
  });
});
