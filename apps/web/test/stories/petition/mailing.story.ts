import type { Page } from 'playwright-core';
import { makeConsentingSigners } from '#libs/mailings/testing';
import { type House, type Office, say, told, visit } from '../../office.js';

const signers = 900; // written to in two seconds, so that there is still something to pause when the screen says that it began

/** Written by one, approved and sent by another; stopped on the way and taken up again. */
export const aMailing = (house: House) => describe('a mailing in the console', () => {
  let office: Office;
  let writer: Page;
  let approver: Page;
  let email: string;
  beforeAll(async () => {
    office = house.office();
    const { site: { story, petitionId, nour } } = office;
    await makeConsentingSigners(story.db, signers, { petitionId, leadId: nour.id });
    const [one, another] = [await office.person('campaigner'), await office.person(['representative', 'mailing_operator'])];
    email = one.email;
    [writer, approver] = await Promise.all([office.enter(one), office.enter(another)]);
  });
  afterAll(() => office.leave());
  const press = (page: Page, verb: string) => page.getByRole('button', { name: say(`mailing.verb.${verb}`), exact: true }).click();

  it('is written, and read as a phone, a desk and a plain mail program show it', async () => {
    await visit(writer, '/console/mailings');
    await writer.getByRole('link', { name: say('mailings.new') }).click();
    await writer.fill('[name="fr.subject"]', 'Où en sommes-nous ?');
    await writer.fill('[name="fr.body"]', 'Bonjour,\n\nMerci pour votre soutien.');
    await writer.fill('[name="ar.subject"]', 'أين وصلنا؟');
    await writer.fill('[name="ar.body"]', 'شكراً على دعمكم.');
    await writer.getByRole('button', { name: say('mailing.saveDraft') }).click();
    await writer.waitForURL(/mailings\/[\da-f-]{36}$/);
    expect(await writer.frameLocator('iframe').locator('body').innerText()).toContain('Merci pour votre soutien');
    await writer.getByRole('link', { name: 'العربية' }).click();
    await writer.locator('.button[aria-current]', { hasText: 'العربية' }).waitFor();
    await writer.getByRole('link', { name: say('preview.plain') }).click();
    expect(await writer.locator('.preview-plain[dir=rtl]').innerText()).toContain('شكراً على دعمكم');
  });

  it('is tested by its writer, who cannot approve it', async () => {
    await press(writer, 'TEST');
    await told(writer, 'mailing.did.TEST');
    await office.site.story.workDone();
    expect(await office.site.story.mailsTo(email)).toHaveLength(2);
    expect(await writer.getByRole('button', { name: say('mailing.verb.APPROVE') }).count()).toBe(0);
    await writer.getByText(say('mailing.hint.second')).waitFor();
  });

  it('is approved and sent by a second person, after being told to how many', async () => {
    await visit(approver, '/console');
    await approver.getByRole('link', { name: 'Où en sommes-nous ?' }).click();
    await press(approver, 'APPROVE');
    await told(approver, 'mailing.did.APPROVE');
    await press(approver, 'SEND');
    await approver.getByText(say('mailing.askSend', { count: signers, number: signers })).waitFor();
    await approver.getByRole('alertdialog').getByRole('button', { name: say('mailing.verb.SEND') }).click();
    await told(approver, 'mailing.did.SEND');
  });

  it('is paused, resumed and watched to its end; everybody has it once', async () => {
    await press(approver, 'PAUSE');
    await told(approver, 'mailing.did.PAUSE');
    await press(approver, 'RESUME');
    await told(approver, 'mailing.did.RESUME');
    await approver.getByText(say('mailing.hint.SENT')).waitFor();
    expect(await approver.locator('progress').evaluate((bar: HTMLProgressElement) => [bar.value, bar.max])).toEqual([signers, signers]);
    const receivers = (await office.site.story.mailsTo('@association.ma')).map(({ to }) => to).filter((to) => to.startsWith('signer'));
    expect([receivers.length, new Set(receivers).size]).toEqual([signers, signers]);
    expect(office.faults).toEqual([]);
  });
});
