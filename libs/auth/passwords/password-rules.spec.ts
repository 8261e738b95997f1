import { citizen } from '../testing/index.js';
import { passwordFaults } from './password-rules.js';

const codes = (password: string, email?: string) => passwordFaults(citizen(), 'password', password, email).map((fault) => fault.code);

describe('a password', () => {
  it.each(['une phrase entière', 'كلمة مرور طويلة جدا', '🌱🌿🌳🌴🌵🌲🍀🍁🍂🍃🌾🌻'])('may be %s', (password) => expect(codes(password)).toEqual([]));
  it('has at least twelve characters, counted as people count', () => {
    expect(codes('onze signes')).toEqual(['passwordTooShort']);
    expect(codes('🌱🌿🌳🌴🌵🌲')).toEqual(['passwordTooShort']);
  });
  it('has at most two hundred', () => expect(codes('abcde'.repeat(41))).toEqual(['passwordTooLong']));
  it('is not one sign repeated nor the address', () => {
    expect(codes('aaaaaaaaaaaaaaaa')).toEqual(['passwordTooPlain']);
    expect(codes('Nadia.Benali2026', 'nadia.benali@example.org')).toEqual(['passwordTooPlain']);
  });
  it('is told off in the language asked for', () => {
    expect(passwordFaults(citizen('ar'), 'password', 'x')[0]).toMatchObject({ field: 'password', message: expect.stringContaining('12 حرفًا') as string });
  });
});
