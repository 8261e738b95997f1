import { citizen } from '#libs/auth/testing';
import type { ObjectToDocumentInput } from '../adoption.input.js';
import { checkObjection } from './checked-objection.js';

const sections = [
  { locale: 'fr', index: 0, title: 'Constat', text: 'Constat\nLes soins sont loin.' },
  { locale: 'fr', index: 1, title: 'Demandes', text: 'Demandes\nUn dispensaire par commune.' },
] as const;
const strong: { [Key in keyof ObjectToDocumentInput]: ObjectToDocumentInput[Key] } = { documentId: '', strength: 'strong', locale: 'fr', section: 1, portion: 'par commune', replacement: 'par douar', reason: 'Trop loin.' };
const codes = (given: Partial<ObjectToDocumentInput>) => {
  const checked = checkObjection(citizen(), { ...strong, ...given }, sections);
  return Array.isArray(checked) ? checked.map(({ field, code }) => `${field} ${code}`) : [];
};

describe('a strong objection', () => {
  it('names the section, quotes it and puts other words in its place', () => {
    expect(checkObjection(citizen(), strong, sections)).toEqual({ locale: 'fr', section: 1, sectionTitle: 'Demandes', portion: 'par commune', replacement: 'par douar', reason: 'Trop loin.' });
    expect(checkObjection(citizen(), { ...strong, portion: '' }, sections)).toMatchObject({ portion: sections[1].text });
  });

  it.each([
    ['no section', { section: null }, ['section sectionMissing']],
    ['a section there is none of', { section: 2 }, ['section sectionMissing']],
    ['a language it is not in', { locale: 'ar' }, ['section sectionMissing']],
    ['words of another section', { portion: 'Les soins' }, ['portion portionElsewhere']],
    ['nothing in its place', { replacement: ' ' }, ['replacement replacementMissing']],
    ['the same words in its place', { replacement: 'par\n commune' }, ['replacement replacementSame']],
    ['no reason', { reason: '' }, ['reason wordsMissing']],
    ['all of it', { section: null, replacement: '', reason: 'x'.repeat(5001) }, ['reason tooLong', 'section sectionMissing', 'replacement replacementMissing']],
  ])('is refused with %s', (_what, given, said) => expect(codes(given)).toEqual(said));
});

it('a mild objection and a comment need a reason alone', () => {
  const bare = { section: null, locale: null, portion: null, replacement: null };
  expect([codes({ ...bare, strength: 'mild' }), codes({ ...bare, strength: 'comment' }), codes({ ...bare, strength: 'mild', reason: '' })]).toEqual([[], [], ['reason wordsMissing']]);
  expect(codes({ strength: 'comment', section: null })).toEqual(['section sectionMissing']);
});
