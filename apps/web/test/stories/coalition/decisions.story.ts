import type { Page } from 'playwright-core';
import { makeMandate } from '#libs/organisations/testing';
import { type House, type Office, say, told, visit, type Person } from '../../office.js';
import { obstacles } from '../../visitor.js';

const title = 'Demander une audience au Conseil';

/** One question, from its draft to what follows: a change of mind, a proxy, an opinion beside, a close that waits for everybody. */
export const aDecision = (house: House) => describe('a decision of the coalition', () => {
  let office: Office;
  let chair: Page;
  let samira: Page;
  let community: Page;

  /** Somebody of the association with its mandate to vote. */
  async function delegate(at: 'nour' | 'tawassol', locale: 'fr' | 'ar' = 'fr'): Promise<Person> {
    const person = await office.person('representative', { at, locale });
    await makeMandate(office.site.story.db, { organisationId: office.site[at].id, accountId: person.accountId });
    return person;
  }
  const answer = async (page: Page, given: string, button: 'reply' | 'change') => {
    await page.getByLabel(say(`decisions.answer.${given}`), { exact: true }).first().check();
    await page.getByRole('button', { name: say(`decisions.${button}`), exact: true }).first().click();
    await page.locator('tbody tr', { hasText: 'Nour' }).getByText(say(`decisions.answer.${given}`), { exact: true }).waitFor();
  };

  beforeAll(async () => {
    office = house.office();
    const [admin, voice] = [await office.everyRole('fr'), await office.voice()];
    [chair, samira, community] = await Promise.all([office.enter(admin), office.enter(await delegate('nour')), office.enter(voice)]);
  });
  afterAll(() => office.leave());

  it('is written and opened by the coordination, and awaits everybody who answers', async () => {
    await visit(chair, '/console/decisions/new');
    await chair.fill('[name="title.fr"]', title);
    await chair.fill('[name="proposal.fr"]', 'Trois personnes parlent en son nom.');
    await chair.getByRole('button', { name: say('decisions.saveDraft') }).click();
    await chair.getByRole('heading', { name: title }).waitFor();
    await chair.getByLabel(say('decisions.closesAt')).fill('2099-01-01T10:00');
    await chair.getByRole('button', { name: say('decisions.open'), exact: true }).click();
    await chair.locator('[role=alert]').waitFor(); // a year at most
    const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    await chair.getByLabel(say('decisions.closesAt')).fill(`${day}T10:00`);
    await chair.getByRole('button', { name: say('decisions.open'), exact: true }).click();
    await told(chair, 'decisions.did.open');
    for (const [page, kind] of [[samira, 'vote'], [community, 'opinion']] as const) {
      await visit(page, '/console');
      await page.getByText(say(`home.${kind}`)).waitFor();
    }
  });

  it('takes a change of mind, and an opinion that stands beside and counts nowhere', async () => {
    await samira.getByRole('link', { name: title }).click();
    await answer(samira, 'NO', 'reply');
    await answer(samira, 'YES', 'change');
    await community.getByRole('link', { name: title }).click();
    await community.getByLabel(say('decisions.leaning.CONCERN')).check();
    await community.getByLabel(say('decisions.why')).fill('Si la personne concernée parle elle-même.');
    await community.getByRole('button', { name: say('decisions.opine') }).click();
    await told(community, 'decisions.did.opinion');
    await visit(samira);
    await samira.getByText('Si la personne concernée parle elle-même.').waitFor();
    await samira.getByText(say('decisions.haveAnswered', { answered: 1, seats: 2 })).waitFor();
    await samira.getByText(say('decisions.history', { count: 2 })).click();
    expect(await samira.locator('.timeline li').allInnerTexts()).toEqual([expect.stringContaining('Contre'), expect.stringContaining('Pour')]);
  });

  it('is closed only once everybody has answered, by somebody on a phone in Arabic', async () => {
    const close = async () => {
      await chair.getByRole('button', { name: say('decisions.close'), exact: true }).click();
      await chair.getByRole('alertdialog').getByRole('button', { name: say('decisions.close') }).click();
    };
    await close();
    await chair.locator('[role=alert]').waitFor();
    const phone = await office.enter(await delegate('tawassol', 'ar'), { width: 360, locale: 'ar' });
    await visit(phone, new URL(chair.url()).pathname);
    expect(await obstacles(phone)).toEqual([]);
    await phone.locator('[name=answer][value=YES]').check();
    await phone.locator('button[value=vote]').click();
    await phone.locator('.good-note').waitFor();
    await close();
    await told(chair, 'decisions.did.close');
    await visit(samira);
    await samira.getByText(say('decisions.is.ADOPTED'), { exact: true }).waitFor();
    expect(await samira.getByRole('button', { name: say('decisions.change') }).count()).toBe(0);
    expect(office.faults).toEqual([]);
  });
});
