import fc from 'fast-check';
import { campaignStates, campaignVerbs, nextCampaignState, publicStates, verbsOf } from './campaign.states.js';
import { dayAfter, daysBetween } from './plan-words.js';
import { campaignPlan } from './templates/campaign-plan.js';
import { planOf, type CampaignParts } from './templates/plan-of.js';
import { shippedPlan } from './templates/shipped-template.js';

describe('the course of a campaign', () => {
  it('never hides again what was public, whatever is done', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...campaignVerbs), { maxLength: 12 }), (verbs) => {
        const walk = verbs.reduce<(typeof campaignStates)[number][]>((states, verb) => [...states, nextCampaignState(states.at(-1)!, verb) ?? states.at(-1)!], ['planned']);
        const first = walk.findIndex((state) => state !== 'planned');
        expect(first < 0 || walk.slice(first).every((state) => (publicStates as readonly string[]).includes(state))).toBe(true);
      }),
    );
  });

  it('ends with its evaluation: nothing is done, edited or published then', () => {
    expect(verbsOf('evaluated')).toEqual([]);
    expect([nextCampaignState('evaluated', 'edit'), nextCampaignState('evaluated', 'publish')]).toEqual([undefined, undefined]);
    expect(campaignStates.filter((state) => nextCampaignState(state, 'evaluate'))).toEqual(['closed']);
  });
});

describe('a template', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

  it('keeps days by their distance from the start', () => {
    fc.assert(fc.property(day, fc.integer({ min: -700, max: 700 }), (start, days) => expect(daysBetween(start, dayAfter(start, days))).toBe(days)));
  });

  it('asks every organisation for what was given to several, and leaves out what was dropped or called off', () => {
    const task = (organisationId: string, title: string, state = 'done') => ({ subjectId: 'c', organisationId, title: { fr: title }, state, dueOn: '2026-01-11' });
    const action = (id: string, state: string) => ({ id, kind: 'letter', title: { fr: id }, text: {}, startsOn: '2026-01-15', endsOn: null, embargoUntil: new Date('2026-01-14T23:30:00Z'), isPublic: true, state });
    const parts = {
      campaign: { id: 'c', organisationId: 'lead', startsOn: '2026-01-01', endsOn: '2026-02-01' },
      steps: [{ kind: 'data', title: { fr: 'Réunir' } }],
      actions: [action('a', 'called_off'), action('b', 'done')],
      tasks: [task('lead', 'Un'), task('two', 'Un'), task('lead', 'Deux'), task('two', 'Trois', 'dropped')],
      messages: [{ id: 'm', actionId: 'b', title: { fr: 'Mot' } }, { id: 'n', actionId: 'a', title: { fr: 'Autre' } }],
      texts: [{ messageId: 'm', locale: 'fr', text: 'Bonjour' }],
    } as unknown as CampaignParts;
    const plan = planOf(parts);
    expect(plan.tasks).toEqual([{ title: { fr: 'Un' }, dueIn: 10, of: 'each' }, { title: { fr: 'Deux' }, dueIn: 10, of: 'lead' }]);
    // The embargo ends on the 15th in Casablanca.
    expect(plan.actions).toEqual([expect.objectContaining({ title: { fr: 'b' }, startsIn: 14, embargoIn: 14 })]);
    expect(plan.messages).toEqual([{ action: 0, title: { fr: 'Mot' }, texts: { fr: 'Bonjour' } }, { action: null, title: { fr: 'Autre' }, texts: {} }]);
    expect(campaignPlan.parse(plan)).toEqual(plan);
    expect(plan.days).toBe(31);
  });

  it('comes with Sawt in four languages, with the seven steps in their order', () => {
    expect(shippedPlan.steps.map(({ kind }) => kind)).toEqual(['objective', 'data', 'targets', 'alliances', 'messages', 'means', 'follow_up']);
    const words = [...shippedPlan.steps, ...shippedPlan.actions, ...shippedPlan.tasks, ...shippedPlan.messages].map(({ title }) => Object.keys(title).sort().join());
    expect(new Set(words)).toEqual(new Set(['ar,en,es,fr']));
  });
});
