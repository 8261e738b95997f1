import { makeSecret } from '#libs/crypto';
import { noSessionCookie, readSessionCookie, sessionCookie } from './session-cookie.js';

const token = makeSecret().toString('base64url');

describe('the session cookie', () => {
  it('is bound to the host, hidden from scripts and not sent by other sites', () => {
    expect(sessionCookie(token)).toBe(`__Host-sawt=${token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=604800`);
    expect(noSessionCookie()).toBe('__Host-sawt=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0');
  });
  it('is found among others', () => expect(readSessionCookie(`a=b; __Host-sawt=${token}; c=d`)).toBe(token));
  it.each([undefined, '', 'a=b', `sawt=${token}`, `x__Host-sawt=${token}`, `__Host-sawt=${token}x`, '__Host-sawt=', `__Host-sawt="${token}"`])('is not read from %p', (header) => {
    expect(readSessionCookie(header)).toBeUndefined();
  });
});
