import { clientKey, networkOf } from './client-key.js';

describe('client key', () => {
  it('is of the network, not of the machine', () => {
    expect(networkOf('196.200.1.7')).toBe(networkOf('::ffff:196.200.1.99'));
    expect(networkOf('196.200.1.7')).not.toBe(networkOf('196.200.2.7'));
    expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:db8:1:ffff::9'));
  });
  it('is of no network when the address is none', () => expect([networkOf('196.200.1.256'), networkOf('')]).toEqual(['unknown', 'unknown']));
  it('holds no address', () => expect(clientKey('196.200.1.7')).not.toContain('196'));
  it('is the same all day', () => expect(clientKey('196.200.1.7')).toBe(clientKey('196.200.1.8')));
});
