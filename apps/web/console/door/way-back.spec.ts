import { wayBack } from './way-back.js';

describe('the way back after signing in', () => {
  it.each(['/console', '/console/petitions?state=OPEN', '/console?x=1'])('is %s', (next) => expect(wayBack(next)).toBe(next));
  it.each([null, '', 'https://elsewhere.example', '//elsewhere.example', '/consoles', '/fr', '/console/sign-in?next=/console', '/console\\@elsewhere.example'])('never is %s', (next) => expect(wayBack(next)).toBe('/console'));
});
