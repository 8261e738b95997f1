import type { MemberKind, Standing } from '../coalition-member.entity.js';
import { placesOn, type Step } from './timeline.js';

let recorded = 0;
const step = (fromOn: string, kind: MemberKind = 'member', standing: Standing = 'active', organisationId = 'dar'): Step => ({ id: String(++recorded).padStart(3, '0'), organisationId, kind, standing, fromOn });
const on = (steps: readonly Step[], day: string) => placesOn(steps, day)[0];

describe('places through time', () => {
  const life = [step('2018-04-01', 'founder'), step('2020-01-10', 'founder', 'suspended'), step('2020-03-01', 'founder'), step('2022-06-30', 'founder', 'left')];

  it('are what the last change from that day or before says', () => {
    expect(placesOn(life, '2018-03-31')).toEqual([]);
    expect(on(life, '2018-04-01')).toEqual({ organisationId: 'dar', kind: 'founder', standing: 'active', since: '2018-04-01', until: null });
    expect(on(life, '2020-02-29')).toMatchObject({ standing: 'suspended', since: '2018-04-01' });
    expect(on(life, '2022-06-29')).toMatchObject({ standing: 'active' });
    expect(on(life, '2026-01-01')).toMatchObject({ kind: 'founder', standing: 'left', since: '2018-04-01', until: '2022-06-30' });
  });

  it('begin anew for who comes back', () => expect(on([...life, step('2024-01-01')], '2024-06-01')).toMatchObject({ kind: 'member', standing: 'active', since: '2024-01-01', until: null }));

  it('follow a later record about the same day, in whatever order they are read', () => {
    const corrected = [...life, step('2022-06-30', 'founder'), step('2023-01-31', 'founder', 'left')];
    for (const steps of [corrected, corrected.toReversed()]) {
      expect(on(steps, '2022-12-31')).toMatchObject({ standing: 'active' });
      expect(on(steps, '2023-01-31')).toMatchObject({ standing: 'left', until: '2023-01-31' });
    }
  });

  it('begin earlier when that is found out later', () => expect(on([step('2019-01-01'), step('2017-05-05', 'observer')], '2026-01-01')).toMatchObject({ kind: 'member', since: '2017-05-05' }));
  it('are one for each organisation', () => expect(placesOn([step('2020-01-01', 'member', 'active', 'a'), step('2020-01-01', 'observer', 'active', 'b')], '2020-01-01').map(({ kind }) => kind)).toEqual(['member', 'observer']));
});
