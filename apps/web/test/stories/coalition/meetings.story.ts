import type { Page } from 'playwright-core';
import { dayOf } from '#libs/i18n';
import { type House, type Office, say, told, visit } from '../../office.js';
import { obstacles } from '../../visitor.js';

const series = 'Réunion de quinzaine';
const subject = 'Demander une audience';
const minutes = 'La demande est soumise au vote.';

/** A coalition meets: from its rhythm and a member’s proposal to approved minutes, and what of it stands in a member’s calendar. */
export const aMeetingCoalition = (house: House) => describe('a coalition that meets', () => {
  let office: Office;
  let lead: Page;
  let member: Page;
  beforeAll(async () => {
    office = house.office();
    const { story, coalition } = office.site;
    const coordinator = await office.person('contributor', { name: 'Nadia' });
    await story.db.sql(`insert into coalition_staff (coalition_id, account_id, role) values ($1, $2, 'coordinator')`, [coalition.id, coordinator.accountId]);
    [lead, member] = await Promise.all([office.enter(coordinator), office.enter(await office.person('representative', { name: 'Samira' }))]);
  });
  afterAll(() => office.leave());
  const open = (page: Page, key: string) => page.getByText(say(key), { exact: true }).click();
  const press = (page: Page, act: string) => page.locator(`button[value=${act}]`).click();
  const confirm = async (key: string) => {
    await lead.getByRole('button', { name: say(key) }).click();
    await lead.getByRole('alertdialog').getByRole('button', { name: say(key) }).click();
  };

  it('plans every two weeks, and treats what a member proposes', async () => {
    await visit(lead, '/console/meetings/new');
    await lead.fill('[name="words.title.fr"]', series);
    await lead.fill('[name=on]', dayOf(new Date(Date.now() + 2 * 86_400_000)));
    await lead.selectOption('[name=rhythm]', 'FORTNIGHTLY');
    await lead.getByRole('button', { name: say('meetings.plan'), exact: true }).click();
    await lead.getByRole('heading', { name: say('meetings.series') }).waitFor();
    expect(await lead.locator('.inbox').getByRole('link', { name: series }).count()).toBe(4);
    await visit(member, '/console/proposals');
    await open(member, 'proposals.new');
    await member.selectOption('[name=kind]', 'DECISION');
    await member.fill('[name="title.fr"]', subject);
    await member.fill('[name="text.fr"]', 'Nous la demandons ensemble.');
    await member.getByRole('button', { name: say('proposals.propose'), exact: true }).click();
    await member.getByRole('heading', { name: subject }).waitFor();
    await lead.locator('.inbox').getByRole('link', { name: series }).first().click();
    await open(lead, 'meetings.changeAgenda');
    await lead.getByRole('checkbox', { name: subject }).check();
    await press(lead, 'agenda');
    await lead.locator('.agenda').getByRole('heading', { name: subject }).waitFor();
  });

  it('notes who is there and what is said, makes a decision of it, and has its minutes approved', async () => {
    const { story, nour } = office.site;
    await story.db.sql(`update meeting set moves = 1, starts_at = now() - interval '1 second', ends_at = now() + interval '1 hour' where id = $1`, [lead.url().split('/').at(-1)!]);
    await visit(lead);
    await lead.selectOption(`[name="standing.${nour.id}"]`, 'PRESENT');
    await press(lead, 'presence');
    await lead.getByText(say('meetings.quorum', { present: 1, seats: 2 })).waitFor();
    await open(lead, 'meetings.treat');
    await press(lead, 'decide');
    await lead.getByRole('link', { name: say('meetings.made.DECISION') }).waitFor();
    await open(lead, 'meetings.writeMinutes');
    await lead.fill('[name="minutes.fr"]', minutes);
    await press(lead, 'minutes');
    await lead.getByRole('paragraph').filter({ hasText: minutes }).waitFor();
    await confirm('meetings.sendMinutes');
    await lead.getByText(say('meetings.is.SENT'), { exact: true }).waitFor();
    await confirm('meetings.approve');
    await lead.getByText('SHA-256').waitFor();
    await lead.getByRole('link', { name: say('meetings.made.DECISION') }).click();
    await lead.getByRole('heading', { name: subject, level: 1 }).waitFor();
    await visit(member);
    await member.getByText(say('proposals.is.ADOPTED'), { exact: true }).waitFor();
  });

  it('is in the calendar of a member, by an address that is told once and ends with the next', async () => {
    await visit(member, '/console/account');
    const given = async (key: string) => {
      await member.getByRole('button', { name: say(key), exact: true }).click();
      await told(member, 'calendar.once');
      return member.getByLabel(say('calendar.address')).inputValue();
    };
    const first = await given('calendar.make');
    const answer = await fetch(first);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(`SUMMARY:${series}`);
    await visit(member);
    expect(await member.content()).not.toContain(first);
    const second = await given('calendar.renew');
    expect([(await fetch(first)).status, (await fetch(second)).status]).toEqual([404, 200]);
  });

  it('is read in Arabic on a phone without an obstacle', async () => {
    const reader = await office.enter(await office.person('representative', { at: 'tawassol', locale: 'ar' }), { width: 360, locale: 'ar' });
    await visit(reader, '/console/proposals');
    await reader.getByRole('link', { name: series }).click();
    await reader.getByText(minutes).waitFor();
    expect(await reader.getAttribute('html', 'dir')).toBe('rtl');
    expect(await obstacles(reader)).toEqual([]);
    expect(office.faults).toEqual([]);
  });
});
