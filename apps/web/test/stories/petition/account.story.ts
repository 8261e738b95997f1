import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { translate } from '#libs/i18n';
import { type House, type Office, password, say, told, visit } from '../../office.js';

const email = 'imane@example.org';
const second = 'encore une phrase assez longue 2027';

/** From the invitation to the second step at the door. */
export const anAccount = (house: House) => describe('an account of the console', () => {
  let office: Office;
  let head: Page;
  let imane: Page;
  let secret: string;
  beforeAll(async () => {
    office = house.office();
    head = await office.enter(await office.person('representative'));
    imane = await office.page({ width: 360, locale: 'fr' });
  });
  afterAll(() => office.leave());
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const linkTo = async (page: string) => {
    await office.site.story.workDone();
    const [mail] = await office.site.story.mailsTo(email);
    return new RegExp(`(/fr/${page}/[\\w-]+)`).exec(mail!.text)![1]!;
  };
  const code = () => new TOTP({ secret, algorithm: 'SHA1', digits: 6, period: 30 });

  it('begins with an invitation that is accepted once', async () => {
    await visit(head, '/console/members');
    await head.fill('form [name=name]', 'Imane');
    await head.fill('form [name=email]', email);
    await head.locator('form', { has: head.locator('[name=email]') }).getByLabel('Analyste', { exact: false }).check();
    await press(head, say('members.send'));
    await told(head, 'members.did.invite');
    const link = await linkTo('invitation');
    await imane.goto(link);
    expect(await imane.inputValue('[name=name]')).toBe('Imane');
    await imane.fill('[name=password]', password);
    await press(imane, say('invitation.submit'));
    await imane.waitForURL('**/console');
    await (await office.page()).goto(link).then((answer) => expect(answer!.status()).toBeLessThan(500));
  });

  it('has its roles changed by a representative', async () => {
    await visit(head);
    const row = head.locator('tr', { hasText: email });
    await row.locator('summary').click();
    await row.getByLabel('responsable des envois', { exact: false }).check();
    await row.getByRole('button', { name: say('members.save') }).click();
    await told(head, 'members.did.roles');
    await visit(imane, '/console/mailings');
    await imane.getByRole('heading', { name: say('mailings.title'), level: 1 }).waitFor();
  });

  it('switches the second step on with an app’s code', async () => {
    await visit(imane, '/console/account');
    await press(imane, say('totp.start'));
    secret = (await imane.locator('.card code').innerText()).replace(/\s/g, '');
    await imane.fill('[name=code]', code().generate());
    await press(imane, say('totp.confirm'));
    await imane.getByText(say('totp.on'), { exact: true }).waitFor();
  });

  it('gets a new password by mail, and asks for the code at the door', async () => {
    const elsewhere = await office.page({ width: 360, locale: 'fr' });
    await elsewhere.goto('/console/forgotten');
    await elsewhere.fill('[name=email]', email);
    await press(elsewhere, say('forgotten.submit'));
    await elsewhere.locator('.good-note').waitFor();
    await elsewhere.goto(await linkTo('password'));
    await elsewhere.fill('[name=password]', second);
    await press(elsewhere, say('password.submit'));
    await elsewhere.waitForURL('**/sign-in?fresh*');
    await elsewhere.fill('[name=email]', email);
    await elsewhere.fill('[name=password]', second);
    await press(elsewhere, say('signIn.submit'));
    await elsewhere.fill('[name=totp]', code().generate({ timestamp: Date.now() + 30_000 })); // where it stands, the answer has come, and what is typed stays
    await elsewhere.fill('[name=password]', second);
    await press(elsewhere, say('signIn.submit'));
    await elsewhere.waitForURL((url) => url.pathname === '/console');
    await visit(imane, '/console');
    expect(new URL(imane.url()).pathname).toBe('/console/sign-in'); // a new password ends the other sessions
    await imane.fill('[name=email]', email);
    await imane.fill('[name=password]', password);
    await press(imane, say('signIn.submit'));
    await imane.getByText(translate('fr', 'auth.signInFailed')).waitFor();
    expect(new URL(imane.url()).pathname).toBe('/console/sign-in');
    expect(office.faults).toEqual([]);
  });
});
