import { isLoopback, isPlainAddress, isReserved, parseSender } from './addresses.js';

describe('a plain address', () => {
  it.each(['samira@sawt.ma', 'a.b+c@x.co', 'سميرة@موقع.المغرب', "o'neil@x.ie"])('%s is one', (text) => expect(isPlainAddress(text)).toBe(true));
  it.each(['', 'samira', '@sawt.ma', 'a@b@c', 'a@b.ma, c@d.ma', 'Samira <a@b.ma>', 'a@b.ma\r\nBcc: c@d.ma', 'a @b.ma', 'a@b.ma;c@d.ma', '"a b"@c.ma', 'a@[127.0.0.1]', `a@${'b'.repeat(260)}.ma`, 'a\u0000@b.ma'])(
    '%j is none', (text) => expect(isPlainAddress(text)).toBe(false));
});

describe('a reserved domain', () => {
  it.each(['a@example.org', 'a@EXAMPLE.com', 'a@mail.example.net', 'a@x.example', 'a@x.invalid', 'a@x.test', 'a@localhost', 'a@x.localhost', 'a@example.org.'])('%s is one', (address) => expect(isReserved(address)).toBe(true));
  it.each(['a@sawt.ma', 'a@myexample.org', 'a@example.ma', 'a@example.org.ma', 'example.org@sawt.ma', 'a@contest'])('%s is none', (address) => expect(isReserved(address)).toBe(false));
});

describe('loopback', () => {
  it.each(['smtp://127.0.0.1:25', 'smtp://localhost', 'smtp://[::1]:2525', 'smtp://u:p@127.8.0.1'])('%s is', (url) => expect(isLoopback(url)).toBe(true));
  it.each(['smtp://mail.sawt.ma', 'smtps://10.0.0.1', 'smtp://127.0.0.1.sawt.ma', 'smtp://localhost.sawt.ma'])('%s is not', (url) => expect(isLoopback(url)).toBe(false));
});

describe('MAIL_FROM', () => {
  it('is read with and without a name', () => {
    expect(parseSender('Sawt <sawt@sawt.ma>')).toEqual({ name: 'Sawt', address: 'sawt@sawt.ma' });
    expect(parseSender('sawt@sawt.ma')).toEqual({ name: '', address: 'sawt@sawt.ma' });
  });
  it.each(['Sawt', 'Sawt <>', ''])('%j is refused', (text) => expect(() => parseSender(text)).toThrow('MAIL_FROM'));
});
