import fc from 'fast-check';
import initiatives from '../eci-initiatives.json' with { type: 'json' };
import { judgeAssociation } from './association-route.js';
import { daysAfter, lastDay } from './days.js';
import { judge, onEvery, type Counted } from './judge.js';
import { knownTracks, versionOn } from './known-tracks.js';
import { legalTracks } from './legal-track.js';
import { isPlace, requirementOf, requirementsOf, shareOf, type Requirement } from './requirement.js';

type Counts = Record<string, number | undefined>;
const counted = (total: number, areas: Counts): Counted => ({ total, areas: new Map(Object.entries(areas) as [string, number][]) });
const track = (key: string, day: string) => versionOn(knownTracks, key, day)!;

describe('European citizens’ initiatives, by the thresholds of the day of their registration', () => {
  const judged = initiatives.map((one) => {
    const { readings: [reading] } = track('eu-eci', one.registeredOn);
    const requirement = requirementOf(reading!, 'euCitizens', null);
    return { ...one, requirement, result: judge(requirement, counted(one.total ?? 0, one.counts)) };
  });
  const withNumbers = judged.filter((one) => one.total !== null);

  it('are sixty-three, of which thirty say their numbers', () => {
    expect([judged.length, withNumbers.length]).toEqual([63, 30]);
  });

  it('are held against the very thresholds their pages show', () => {
    for (const { thresholds, requirement } of judged) for (const [code, needed] of Object.entries(thresholds)) expect(requirement.areas).toContainEqual({ code, needed });
  });

  it('have met their minimum in as many states as were recounted; of those that say no number, nobody has', () => {
    expect(judged.filter((one) => one.result.areasMet === (one.countriesMet ?? 0)).map((one) => one.id)).toHaveLength(63);
    // The scraped figure is another one for three of them.
    expect(withNumbers.filter((one) => one.countriesMetScraped !== one.countriesMet)).toHaveLength(3);
  });

  it('were collected validly where the Commission went on, and nowhere else', () => {
    const wentOn = ['Answered initiative', 'Valid initiative', 'Verification'];
    for (const { id, status, result } of judged) expect([id, result.verdict === 'met']).toEqual([id, wentOn.includes(status)]);
    expect(judged.filter(({ result }) => result.verdict === 'met')).toHaveLength(5);
    // Nine states and 867,946 signatures are not enough.
    expect(judged.find((one) => one.id === '2022/000003')!.result).toMatchObject({ verdict: 'short', areasMet: 9, total: { missing: 132_054 }, fewestMore: 132_054 });
  });
});

describe('a petition to the region of Tangier', () => {
  const readings = requirementsOf(track('ma-region-petition', '2026-11-22'), 'MA-01');
  const { requirement } = readings[0]!;
  const provinces = ['MA-CHE', 'MA-FAH', 'MA-HOC', 'MA-LAR', 'MA-MDF', 'MA-OUZ', 'MA-TET', 'MA-TNG'];
  const everywhere = (count: number): Counts => Object.fromEntries(provinces.map((code) => [code, count]));

  it('asks for 500, of them 25 in each of its eight prefectures and provinces; the other source for 600, and 30', () => {
    expect(requirement).toEqual({ total: 500, from: provinces, level: 'province', areas: provinces.map((code) => ({ code, needed: 25 })), areasNeeded: 8 });
    expect(readings[1]).toMatchObject({ reading: { key: 'sixHundred' }, requirement: { total: 600, areasNeeded: 8 } });
    expect(readings[1]!.requirement.areas.every(({ needed }) => needed === 30)).toBe(true);
  });

  it('is blocked by a single province, and says which and how many', () => {
    const result = judge(requirement, counted(1000, { ...everywhere(80), 'MA-OUZ': 24, 'MA-CAS': 400 }));
    expect(result).toMatchObject({ verdict: 'short', total: { missing: 0 }, areasMet: 7, fewestMore: 1 });
    expect(result.areas.filter((area) => area.verdict === 'short')).toEqual([{ code: 'MA-OUZ', needed: 25, counted: 24, missing: 1, verdict: 'short' }]);
    expect(judge(requirement, counted(900, { ...everywhere(80), 'MA-OUZ': 25 }))).toMatchObject({ verdict: 'met', fewestMore: 0 });
    expect(judge(requirement, counted(900, { ...everywhere(60), 'MA-TNG': 79 }))).toMatchObject({ verdict: 'short', areasMet: 8, total: { missing: 1 } });
    expect(judge(requirement, counted(500, {}))).toMatchObject({ verdict: 'short', areasMet: 0, fewestMore: 500 });
  });

  it('counts those who live there, and nobody who lives elsewhere, abroad, or said nothing', () => {
    const result = judge(requirement, counted(2000, { ...everywhere(62), 'MA-CAS': 900, 'MA-RAB': 200 }));
    expect(result).toMatchObject({ verdict: 'short', areasMet: 8, total: { needed: 500, counted: 496, missing: 4 }, elsewhere: 1504, fewestMore: 4 });
    expect(judge(requirement, counted(2000, { ...everywhere(62), 'MA-TNG': 66, 'MA-CAS': 900 }))).toMatchObject({ verdict: 'met', total: { counted: 500, missing: 0 }, elsewhere: 1500 });
    const ofProvince = requirementsOf(track('ma-province-petition', '2026-11-22'), 'MA-TNG')[0]!.requirement;
    expect(ofProvince).toEqual({ total: 300, from: ['MA-TNG'], level: 'province', areas: [], areasNeeded: 0 });
    expect(judge(ofProvince, counted(900, { 'MA-TNG': 299, 'MA-TET': 601 }))).toMatchObject({ verdict: 'short', total: { missing: 1 } });
    expect(judge(ofProvince, counted(900, { 'MA-TNG': 300 }))).toMatchObject({ verdict: 'met' });
    const national = requirementsOf(track('ma-national-petition', '2020-01-01'), null)[0]!.requirement;
    expect(judge(national, counted(5000, {}))).toMatchObject({ verdict: 'met', elsewhere: 0 });
  });

  it('is met on every reading by the strictest alone', () => {
    const of = (each: number) => readings.map((one) => judge(one.requirement, counted(9 * each, everywhere(each))).verdict);
    expect(of(74)).toEqual(['met', 'short']);
    expect(onEvery(of(74))).toBe('short');
    expect(onEvery(of(75))).toBe('met');
    expect(onEvery(['met', 'hidden'])).toBe('hidden');
  });

  it('tells of what is shown no more than is shown', () => {
    const shown = { ...counted(700, { 'MA-TNG': 400, 'MA-TET': 100 }), isPartial: true };
    const result = judge(requirement, shown);
    expect(result).toMatchObject({ verdict: 'hidden', areasMet: 2, fewestMore: null });
    expect(result.areas.find((area) => area.code === 'MA-OUZ')).toEqual({ code: 'MA-OUZ', needed: 25, counted: null, missing: null, verdict: 'hidden' });
    expect(judge(requirement, { ...shown, total: 499 }).verdict).toBe('short');
    expect(judge(requirement, { ...counted(700, { ...everywhere(80), 'MA-OUZ': 12 }), isPartial: true }).verdict).toBe('short');
    // What is hidden may all come from there, or nothing: 480 are seen, 30 are not.
    const most = everywhere(60);
    expect(judge(requirement, { ...counted(510, most), isPartial: true })).toMatchObject({ verdict: 'hidden', total: { counted: 480, missing: null }, elsewhere: 30, fewestMore: null });
    expect(judge(requirement, { ...counted(499, most), isPartial: true })).toMatchObject({ verdict: 'short', total: { missing: null } });
    expect(judge(requirement, { ...counted(480, most), isPartial: true })).toMatchObject({ verdict: 'short', total: { missing: 20 } });
  });
});

it('counts the places of each kind of track', () => {
  const total = (key: string, place: string | null) => requirementsOf(track(key, '2026-11-22'), place)[0]!.requirement.total;
  expect(['MA-12', 'MA-08', 'MA-09'].map((region) => total('ma-region-petition', region))).toEqual([300, 400, 500]);
  expect(['upTo35000', 'over35000', 'arrondissements'].map((kind) => total('ma-commune-petition', kind))).toEqual([100, 200, 400]);
  expect([total('ma-province-petition', 'MA-TNG'), total('ma-legislative-motion', null)]).toEqual([300, 20_000]);
  expect(() => total('ma-region-petition', 'MA-TNG')).toThrow();
  expect([isPlace('region', 'MA-01'), isPlace('region', 'MA-TNG'), isPlace('province', 'MA-TNG'), isPlace('none', null), isPlace('none', 'MA-01'), isPlace('commune', 'upTo35000'), isPlace('commune', null)]).toEqual([true, false, true, true, false, true, false]);
});

it('knows the version of the day', () => {
  expect(versionOn(knownTracks, 'ma-national-petition', '2021-09-12')).toMatchObject({ version: 1, authorityDays: { days: 30 } });
  expect(versionOn(knownTracks, 'ma-national-petition', '2021-09-13')).toMatchObject({ version: 2, authorityDays: { days: 60 } });
  expect(versionOn(knownTracks, 'ma-national-petition', '2010-01-01')).toBeUndefined();
});

it('refuses a file whose versions do not follow, or whose figures have neither source nor doubt', () => {
  const [region, other] = [structuredClone(knownTracks[0]!), structuredClone(knownTracks[0]!)];
  expect(legalTracks.safeParse([region]).success).toBe(true);
  expect(legalTracks.safeParse([region, { ...other, version: 3, holdsFrom: '2030-01-01' }]).success).toBe(false);
  expect(legalTracks.safeParse([region, { ...other, version: 2 }]).success).toBe(false);
  expect(legalTracks.safeParse([{ ...region, readings: [{ ...region.readings[0]!, source: '' }] }]).success).toBe(false);
  expect(legalTracks.safeParse([{ ...region, holdsFrom: '2015-02-30' }]).success).toBe(false);
});

it('keeps days as calendars do', () => {
  expect([lastDay('2024-08-31', 6), lastDay('2021-10-04', 12), daysAfter('2026-12-31', 60)]).toEqual(['2025-02-28', '2022-10-04', '2027-03-01']);
});

it('opens the way of associations by the facts they have told', () => {
  const { associationRoute } = track('ma-region-petition', '2026-11-22');
  const verdicts = (facts: Parameters<typeof judgeAssociation>[1], place: string | null = 'MA-01') => judgeAssociation(associationRoute!, facts, place, '2026-11-22').map((one) => one.verdict);
  expect(verdicts({ formedOn: '2023-11-22', seat: 'MA-RAB', branches: ['MA-TET'] })).toEqual(['met', 'met', 'toCheck', 'toCheck']);
  expect(verdicts({ formedOn: '2023-11-23', seat: 'MA-RAB', branches: [] })).toEqual(['short', 'short', 'toCheck', 'toCheck']);
  expect(verdicts({ formedOn: null, seat: null, branches: [] })).toEqual(['unknown', 'unknown', 'toCheck', 'toCheck']);
  expect(verdicts({ formedOn: '2010-01-01', seat: 'MA-TNG', branches: [] }, 'upTo35000')[1]).toBe('toCheck');
});

describe('whatever the rule and the signatures', () => {
  const codes = ['A', 'B', 'C', 'D', 'E'];
  const rules = fc.record({ total: fc.integer({ min: 1, max: 300 }), from: fc.constantFrom(codes, null), minima: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 5 }), needed: fc.nat(5) })
    .map(({ total, from, minima, needed }): Requirement => ({ total, from, level: 'province', areas: minima.map((minimum, i) => ({ code: codes[i]!, needed: minimum })), areasNeeded: Math.min(needed, minima.length) }));
  const signers = fc.array(fc.constantFrom(...codes, 'Z', ''), { maxLength: 300 });
  const tallied = (areas: readonly string[]) => {
    const parts = new Map<string, number>();
    for (const area of areas) parts.set(area, (parts.get(area) ?? 0) + 1);
    return { total: areas.length, areas: parts };
  };

  it('one signature more takes nothing away', () => {
    fc.assert(fc.property(rules, signers, fc.constantFrom(...codes, 'Z', ''), (rule, list, next) => {
      const [before, after] = [judge(rule, tallied(list)), judge(rule, tallied([...list, next]))];
      expect(after.areasMet).toBeGreaterThanOrEqual(before.areasMet);
      expect(before.fewestMore! - after.fewestMore!).toBeGreaterThanOrEqual(0);
      expect(before.fewestMore! - after.fewestMore!).toBeLessThanOrEqual(1);
      if (before.verdict === 'met') expect(after.verdict).toBe('met');
    }));
  });

  it('the order in which they came says nothing', () => {
    fc.assert(fc.property(rules, signers, (rule, list) => expect(judge(rule, tallied(list.toReversed()))).toEqual(judge(rule, tallied(list)))));
  });

  it('as many more as it says are enough, and one less is not', () => {
    fc.assert(fc.property(rules, signers, (rule, list) => {
      const { areas, fewestMore, verdict } = judge(rule, tallied(list));
      expect(fewestMore === 0).toBe(verdict === 'met');
      const lacking = [...areas].sort((a, b) => a.missing! - b.missing!).slice(0, rule.areasNeeded);
      const wanted = lacking.flatMap(({ code, missing }) => Array<string>(missing!).fill(code));
      const added = [...wanted, ...Array<string>(fewestMore! - wanted.length).fill(rule.from ? 'A' : '')];
      expect(judge(rule, tallied([...list, ...added])).verdict).toBe('met');
      if (added.length > 0) expect(judge(rule, tallied([...list, ...added.slice(1)])).verdict).toBe('short');
    }));
  });

  it('whoever has no area counts in the total alone, and nowhere at all where inhabitants sign', () => {
    fc.assert(fc.property(rules, signers, fc.constantFrom('Z', ''), (rule, list, next) => {
      const [before, after] = [judge(rule, tallied(list)), judge(rule, tallied([...list, next]))];
      expect(after.areas).toEqual(before.areas);
      expect(after.total.counted - before.total.counted).toBe(rule.from ? 0 : 1);
    }));
  });

  it('hiding cells never makes it say something else, only less', () => {
    fc.assert(fc.property(rules, signers, fc.subarray(codes), (rule, list, hidden) => {
      const whole = tallied(list);
      const shown = { total: whole.total, areas: new Map([...whole.areas].filter(([code]) => !hidden.includes(code))), isPartial: true };
      const [public_, exact] = [judge(rule, shown), judge(rule, whole)];
      if (public_.verdict !== 'hidden') expect(public_.verdict).toBe(exact.verdict);
      for (const area of public_.areas) if (area.verdict !== 'hidden') expect(exact.areas).toContainEqual(area);
    }));
  });

  it('a share is rounded up, without fractions', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 100 }), (count, part) => {
      const share = BigInt(shareOf(count, { part, of: 100 }));
      expect(share * 100n >= BigInt(count) * BigInt(part) && (share - 1n) * 100n < BigInt(count) * BigInt(part)).toBe(true);
    }));
  });
});
