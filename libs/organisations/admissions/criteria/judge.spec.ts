import fc from 'fast-check';
import { areasOf, regionOf, themes } from '#libs/i18n';
import { criterionKinds } from './admission-criterion.entity.js';
import { judge, unmetOf, type Candidate, type Criterion } from './judge.js';

const blank: Candidate = { seat: null, branches: [], themes: [], formedOn: null, declared: [], given: [], today: '2026-11-22' };
const criterion = (kind: Criterion['kind'], values: string[] = [], isBlocking = true): Criterion => ({ id: kind, kind, values, isBlocking });
const isMet = (one: Criterion, candidate: Partial<Candidate>) => judge([one], { ...blank, ...candidate })[0]!.isMet;

const codes = areasOf('MA', 'fr').map(({ code }) => code);
const area = fc.constantFrom(...codes);
const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const anyCriterion = fc.record({ id: fc.uuid(), kind: fc.constantFrom(...criterionKinds), isBlocking: fc.boolean(), values: fc.subarray([...themes, ...codes.slice(0, 5), 'MA-01', '2', '3']) });
const anyCandidate = fc.record({
  seat: fc.option(area), branches: fc.array(area, { maxLength: 4 }), themes: fc.subarray([...themes]), formedOn: fc.option(day),
  declared: fc.array(fc.uuid(), { maxLength: 3 }), given: fc.array(fc.uuid(), { maxLength: 3 }), today: day,
});

it('finds a seat or a branch in an area, and in the region around it', () => {
  fc.assert(fc.property(area, area, (seat, other) => {
    expect(isMet(criterion('territory', [seat]), { seat })).toBe(true);
    expect(isMet(criterion('territory', [regionOf(seat)!]), { branches: [seat] })).toBe(true);
    expect(isMet(criterion('territory', [regionOf(other)!]), { seat })).toBe(regionOf(seat) === regionOf(other));
    expect(isMet(criterion('territory', [other]), { seat })).toBe(seat === other);
  }));
  expect(isMet(criterion('territory', ['MA-01']), {})).toBe(false);
});

it('counts whole years since formation, says from which day, and takes no date for young', () => {
  const three = criterion('formation', ['3']);
  expect(isMet(three, { formedOn: '2023-11-22' })).toBe(true);
  expect(judge([three], { ...blank, formedOn: '2023-11-23' })).toEqual([{ criterionId: 'formation', isMet: false, isBlocking: true, missing: ['2026-11-23'] }]);
  expect(judge([three], { ...blank, formedOn: '2024-02-29' })[0]!.missing).toEqual(['2027-03-01']);
  expect(judge([three], blank)[0]).toMatchObject({ isMet: false, missing: [] });
});

it('says what is missing of what is unmet, and nothing of what is met', () => {
  fc.assert(fc.property(fc.array(anyCriterion, { maxLength: 6 }), anyCandidate, (criteria, candidate) => {
    const findings = judge(criteria, candidate);
    expect(findings.map(({ criterionId }) => criterionId)).toEqual(criteria.map(({ id }) => id));
    for (const finding of findings) if (finding.isMet) expect(finding.missing).toEqual([]);
    expect(unmetOf(findings).length === 0).toBe(findings.filter((one) => !one.isMet).every((one) => !one.isBlocking));
  }));
});

it('never judges worse what tells more', () => {
  fc.assert(fc.property(fc.array(anyCriterion, { maxLength: 6 }), anyCandidate, area, fc.constantFrom(...themes), (criteria, candidate, branch, theme) => {
    const more = { ...candidate, branches: [...candidate.branches, branch], themes: [...candidate.themes, theme], declared: criteria.map(({ id }) => id), given: criteria.map(({ id }) => id) };
    const [before, after] = [judge(criteria, candidate), judge(criteria, more)];
    before.forEach(({ isMet: was }, i) => expect(after[i]!.isMet || !was).toBe(true));
  }));
});

it('only what blocks keeps an application back', () => {
  expect(unmetOf(judge([criterion('theme', ['health'], false), criterion('territory', ['MA-01'])], { ...blank, seat: 'MA-TNG', themes: ['youth'] }))).toEqual([]);
  expect(unmetOf(judge([criterion('declaration')], blank))).toMatchObject([{ criterionId: 'declaration' }]);
  expect(unmetOf(judge([criterion('document'), criterion('declaration')], { ...blank, declared: ['declaration'], given: ['document'] }))).toEqual([]);
});
