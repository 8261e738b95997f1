import { canonicalAddress } from './canonical-address.js';

const address = (text: string) => canonicalAddress(text)?.address;

describe('canonical address', () => {
  it.each([
    ['Samira.Benali+petition@GoogleMail.com', 'samirabenali@gmail.com'],
    ['samira_benali@gmail.com', 'samira_benali@gmail.com'],
    ['s.b-x@pm.me', 'sbx@proton.me'],
    ['nom-liste@yahoo.fr', 'nom@yahoo.fr'],
    ['nom+x@association.ma', 'nom+x@association.ma'],
    ['a@école.fr', 'a@xn--cole-9oa.fr'],
    [' Nom@Association.MA. ', 'nom@association.ma'],
    ['ｎｏｍ@gmail.com', 'nom@gmail.com'],
    ['+@gmail.com', '+@gmail.com'],
    ['سميرة@مثال.ma', 'سميرة@xn--mgbh0fb.ma'],
  ])('%s is the mailbox %s', (given, mailbox) => expect(address(given)).toBe(mailbox));

  it.each(['', 'nom', '@x.ma', 'nom@', 'nom@x', 'a b@x.ma', 'a@b@x.ma\n', 'a..b@x.ma', '.a@x.ma', 'a@x..ma', 'a@-x.ma', 'a@1.2.3.4', `${'a'.repeat(65)}@x.ma`, 'a@x.ma\r\nBcc: z@y.ma', '"a"@x.ma', '<a@x.ma>'])('%p is no address', (given) =>
    expect(address(given)).toBeUndefined());
});
