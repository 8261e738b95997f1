import fc from 'fast-check';
import { admissionStates, admissionVerbs, coalitionsTurn, endedStates, nextAdmissionState, type AdmissionState, type AdmissionVerb, type Stages } from './admission.states.js';

const rules = fc.record({ sponsors: fc.integer({ min: 0, max: 5 }), rapporteurs: fc.integer({ min: 0, max: 3 }), objectionDays: fc.integer({ min: 0, max: 90 }), isRatified: fc.boolean() });
const verbs = fc.array(fc.constantFrom(...admissionVerbs), { maxLength: 40 });

/** The states an application goes through when these verbs are tried in turn. */
function courseOf(tried: readonly AdmissionVerb[], stages: Stages): AdmissionState[] {
  const course: AdmissionState[] = ['draft'];
  for (const verb of tried) {
    const next = nextAdmissionState(course.at(-1)!, verb, stages);
    if (next && next !== course.at(-1)) course.push(next);
  }
  return course;
}

describe('the course of an application', () => {
  it('passes every stage the rules ask for before it is accepted, and none they do without', () => {
    fc.assert(fc.property(verbs, rules, (tried, stages) => {
      const course = courseOf(tried, stages);
      if (stages.sponsors === 0) expect(course).not.toContain('sponsoring');
      if (stages.rapporteurs === 0) expect(course).not.toContain('review');
      if (stages.objectionDays === 0) expect(course).not.toContain('objection');
      if (!course.includes('deciding')) return;
      const before = course.slice(0, course.indexOf('deciding'));
      expect(before).toContain('submitted');
      expect(before.includes('sponsoring')).toBe(stages.sponsors > 0);
      expect(before.includes('review')).toBe(stages.rapporteurs > 0);
      expect(before.includes('objection')).toBe(stages.objectionDays > 0);
    }));
  });

  it('admits only who was accepted, and who was refused only through an appeal', () => {
    fc.assert(fc.property(verbs, rules, (tried, stages) => {
      const course = courseOf(tried, stages);
      if (course.includes('admitted')) expect(course.at(-2)).toBe('accepted');
      const refused = course.lastIndexOf('refused');
      if (refused >= 0 && course.includes('admitted')) expect(course[refused + 1]).toBe('appealed');
      if (course.includes('accepted')) expect(course).toContain('deciding');
    }));
  });

  it('ends where it ended, and lapses only in the hands of the applicant or the sponsors', () => {
    for (const state of endedStates) for (const verb of admissionVerbs) expect(nextAdmissionState(state, verb, { sponsors: 1, rapporteurs: 1, objectionDays: 1, isRatified: true })).toBeUndefined();
    fc.assert(fc.property(fc.constantFrom(...coalitionsTurn), rules, (state, stages) => {
      expect(nextAdmissionState(state, 'lapse', stages)).toBeUndefined();
    }));
  });

  it('leaves no state without a way out but the last ones', () => {
    const stages = { sponsors: 1, rapporteurs: 1, objectionDays: 1, isRatified: true };
    for (const state of admissionStates) {
      const ways = admissionVerbs.filter((verb) => ![undefined, state].includes(nextAdmissionState(state, verb, stages)));
      expect(ways.length === 0).toBe(endedStates.includes(state));
    }
  });
});
