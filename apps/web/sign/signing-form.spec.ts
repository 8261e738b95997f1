import { blank, readTyped, toInput, toRefused } from './signing-form.js';

const form = (...pairs: [string, string][]) => pairs.reduce((data, [name, value]) => (data.append(name, value), data), new FormData());

describe('signing form', () => {
  const typed = readTyped(form(['givenName', 'سميرة'], ['familyName', 'B'], ['email', 's@x.ma'], ['country', 'MA'], ['area', ''], ['publicName', 'initials'], ['org', 'nour'], ['consent', 'nour'], ['consent', 'tawassol']));

  it('becomes the input of signPetition', () => {
    expect(toInput('sante', 'ar', typed)).toEqual({
      petitionSlug: 'sante', locale: 'ar', email: 's@x.ma', givenName: 'سميرة', familyName: 'B', country: 'MA', area: undefined, sourceOrganisation: 'nour',
      publicName: 'INITIALS', consents: [{ organisation: 'nour', given: true }, { organisation: 'tawassol', given: true }],
    });
  });
  it('loses nothing that was typed', () => {
    const refused = toRefused(typed, { __typename: 'InvalidInput', message: 'À corriger', fields: [{ field: 'email', message: 'Incomplète' }] });
    expect(refused).toEqual({ typed, message: 'À corriger', faults: { email: 'Incomplète' } });
  });
  it('has no faults when only the moment is wrong', () => expect(toRefused(typed, { __typename: 'TooManyRequests', message: 'Attendez' }).faults).toEqual({}));
  it('is empty of what was not sent, and ticks no box', () => {
    expect(readTyped(new FormData()).consents).toEqual([]);
    expect(blank().consents).toEqual([]);
    expect(blank().publicName).toBe('hidden');
  });
  it('does not pass on a way to show the name that there is not', () => expect(toInput('x', 'fr', { ...typed, publicName: 'loud' }).publicName).toBeUndefined());
});
