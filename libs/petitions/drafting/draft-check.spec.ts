import { citizen } from '#libs/auth/testing';
import { draftFaults } from './draft-check.js';
import type { DraftInput, PetitionTextInput } from './draft.input.js';

const at = new Date('2026-11-22T12:00:00Z');
const body = 'Nous demandons que le centre de santé reste ouvert le soir, tous les jours de la semaine.';
type Draft = Partial<DraftInput> & { texts?: PetitionTextInput[] };
const codes = (draft: Draft, locale: 'fr' | 'ar' = 'fr') => draftFaults(citizen(locale), draft, at).map(({ field, code }) => `${field} ${code}`);

describe('the parts of a draft', () => {
  it('are right as people write them', () => {
    const name = { fr: 'Conseil de la région', ar: 'مجلس الجهة' };
    expect(codes({ texts: [{ locale: 'fr', title: 'Ouvrir le soir', body }, { locale: 'ar', title: 'م', body: '', isReady: false }], targets: [{ name, kind: 'region' }], milestones: [{ goal: 100 }, { goal: 1000, label: { fr: 'Mille' } }], personsPerMailbox: 2, opensAt: new Date('2026-11-23'), closesAt: new Date('2027-01-01') })).toEqual([]);
    expect(codes({})).toEqual([]);
  });

  it('are named one by one, beside their field', () => {
    expect(codes({ texts: [{ locale: 'fr', title: 'Trop bref', body: 'Trop bref' }, { locale: 'fr', title: 'x'.repeat(151), body }, { locale: 'de', title: '', body }] })).toEqual([
      'texts.0.title tooShort', 'texts.0.body tooShort', 'texts.1.locale twice', 'texts.1.title tooLong', 'texts.2.locale unknownLanguage', 'texts.2.title isEmpty',
    ]);
    expect(codes({ targets: [{ name: {} }, { name: { fr: 'Conseil' }, kind: 'king' }, { name: { ar: 'م' } }] })).toEqual(['targets.0.name isEmpty', 'targets.1.kind unknownKind', 'targets.2.name.ar tooShort']);
    expect(codes({ milestones: [{ goal: 0 }, { goal: 10 }, { goal: 10 }] })).toEqual(['milestones.0.goal goalOutOfRange', 'milestones.2.goal twice']);
    expect(codes({ personsPerMailbox: 3, closesAt: new Date('2026-11-01') })).toEqual(['personsPerMailbox oneOrTwo', 'closesAt inThePast']);
    expect(codes({ opensAt: new Date('2027-01-02'), closesAt: new Date('2027-01-01') })).toEqual(['closesAt endsBeforeBeginning']);
    expect(codes({ partners: Array.from({ length: 31 }, (_, i) => `p${i}`), targets: Array.from({ length: 11 }, () => ({ name: { fr: 'Conseil' } })) })).toEqual(['targets tooMany', 'partners tooMany']);
  });

  it('say what is missing in the language of who writes', () => {
    const [fault] = draftFaults(citizen('ar'), { texts: [{ locale: 'ar', title: 'عريضة', body: 'ن'.repeat(60) }] }, at);
    expect(fault!.message).toContain('وينقص 5 أحرف');
  });

  it('are counted as people count characters', () => expect(codes({ texts: [{ locale: 'fr', title: '😀'.repeat(150), body }] })).toEqual([]));
});
