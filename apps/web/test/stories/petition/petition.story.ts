import type { Page } from 'playwright-core';
import { directionOf } from '#libs/i18n';
import { type House, type Office, reloadUntil, say, told, visit } from '../../office.js';
import { linkIn } from '../../site-world.js';

const title = 'Un centre de santé ouvert le soir dans chaque quartier';
const body = 'Nous demandons au conseil de la région que chaque quartier ait un centre de santé ouvert jusqu’à vingt-deux heures.';

/** Two people, two browsers, one petition: from the first word to the first signature. */
export const aPetition = (house: House) => describe('a petition in the console', () => {
  let office: Office;
  let salma: Page;
  let rachida: Page;
  let at: string;
  beforeAll(async () => {
    office = house.office();
    const [writer, reader] = [await office.person(['campaigner', 'moderator']), await office.person('moderator', { at: 'tawassol' })];
    [salma, rachida] = await Promise.all([office.enter(writer), office.enter(reader)]);
  });
  afterAll(() => office.leave());
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const sees = (page: Page, text: string) => page.locator('main').getByText(text, { exact: true }).waitFor();

  it('is begun with what is like it before one’s eyes', async () => {
    await visit(salma, '/console/petitions/new');
    await salma.fill('[name=title]', title);
    await salma.fill('[name=body]', body);
    await salma.getByRole('link', { name: 'Un centre de santé ouvert le soir', exact: true }).waitFor();
    await press(salma, say('new.submit'));
    await salma.waitForURL('**/text');
    at = new URL(salma.url()).pathname.replace('/text', '');
  });

  it('is written in French and Arabic side by side, and given somebody to address', async () => {
    const arabic = salma.getByRole('region', { name: 'العربية' });
    expect(await arabic.getByLabel(say('text.title')).getAttribute('dir')).toBe(directionOf('ar'));
    await arabic.getByLabel(say('text.title')).fill('مركز صحي مفتوح مساءً في كل حي');
    await arabic.getByLabel(say('text.body'), { exact: true }).fill('نطالب مجلس الجهة بمركز صحي مفتوح إلى الساعة العاشرة ليلاً في كل حي من أحياء المدينة.');
    for (const box of await salma.getByLabel(say('text.isReady')).all()) await box.check();
    await press(salma, say('text.save'));
    await told(salma, 'text.saved');
    await visit(salma, `${at}/details`);
    await press(salma, say('details.addTarget'));
    await salma.getByLabel(`${say('details.name')} · Français`).fill('Conseil de la région');
    await salma.getByRole('form', { name: say('details.targets') }).getByRole('button', { name: say('details.save') }).click();
    await told(salma, 'details.saved');
  });

  it('is handed in, but not approved by whom it comes from', async () => {
    await visit(salma, at);
    await press(salma, say('verb.SUBMIT'));
    await told(salma, 'done.SUBMIT');
    await visit(salma, `${at}/review`);
    await sees(salma, say('review.notYours'));
    expect(await salma.locator('[name=decision]').count()).toBe(0);
  });

  it('is sent back by a second person, who says why', async () => {
    await visit(rachida, '/console/review');
    await rachida.getByRole('link', { name: title }).click();
    await sees(rachida, say('review.first'));
    await rachida.getByRole('complementary').getByRole('link', { name: 'Un centre de santé ouvert le soir', exact: true }).waitFor(); // to reviewers as well
    await rachida.getByLabel(say('review.REQUEST_CHANGES')).check();
    await press(rachida, say('review.REQUEST_CHANGES'));
    await rachida.locator('.field .fault').waitFor();
    await rachida.getByLabel(say('review.note')).fill('Pour quand ?');
    await press(rachida, say('review.REQUEST_CHANGES'));
    await rachida.waitForURL(`**${at}`);
    await visit(salma, at);
    await sees(salma, 'Pour quand ?');
  });

  it('is changed and approved by who sees what has changed', async () => {
    await visit(salma, `${at}/text`);
    await salma.getByRole('region', { name: 'Français' }).getByLabel(say('text.body'), { exact: true }).fill(`${body} Et cela dès janvier.`);
    await press(salma, say('text.save'));
    await told(salma, 'text.saved');
    await visit(salma, at);
    await press(salma, say('verb.SUBMIT'));
    await told(salma, 'done.SUBMIT');
    await visit(rachida, `${at}/review`);
    await rachida.locator('.good-note', { hasText: say('review.compared') }).waitFor();
    expect((await rachida.locator('main ins').allInnerTexts()).join(' ')).toContain('janvier');
    expect(await rachida.getByText(say('review.sameText')).count()).toBe(1);
    await press(rachida, say('review.APPROVE'));
    await rachida.waitForURL(`**${at}`);
  });

  it('opens after saying what that means, is signed, and shows the count', async () => {
    await visit(salma, at);
    await press(salma, say('verb.OPEN'));
    await salma.getByRole('alertdialog').getByText(say('before.OPEN')).waitFor();
    await salma.getByRole('alertdialog').getByRole('button', { name: say('verb.OPEN') }).click();
    await told(salma, 'done.OPEN');
    const citizen = await office.page({ width: 360 });
    await citizen.goto(`/fr${at.replace('/console', '')}`);
    for (const [name, value] of [['givenName', 'Samira'], ['familyName', 'Benali'], ['email', 'samira@example.org']] as const) await citizen.fill(`#${name}`, value);
    await Promise.all([citizen.waitForURL('**/check-your-mail'), citizen.click('.sign button[type=submit]')]);
    await citizen.goto(await linkIn(office.site, 'samira@example.org', 'confirm'));
    await Promise.all([citizen.waitForURL('**/thank-you'), citizen.click('main button[type=submit]')]);
    await reloadUntil(salma, office, `1 ${say('petition.confirmed', { count: 1 })}`);
    expect(office.faults).toEqual([]);
  });
});
