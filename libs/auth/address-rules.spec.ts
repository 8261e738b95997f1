import { addressFaults } from './address-rules.js';
import { citizen } from './testing/index.js';

const codes = (email: string) => addressFaults(citizen(), 'email', email).map((fault) => fault.code);

describe('an address', () => {
  it.each(['a@b.ma', ' samira.benali+sawt@association.example ', 'سميرة@مثال.المغرب'])('may be %s', (email) => expect(codes(email)).toEqual([]));
  it.each(['', 'a', 'a@b', '@b.ma', 'a@b.ma, c@d.ma', 'A <a@b.ma>', 'a@b.ma\nBcc: c@d.ma', `${'a'.repeat(250)}@b.ma`])('is not %j', (email) => expect(codes(email)).toEqual(['emailInvalid']));
});
