import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { makeConsentingSigners } from '#libs/mailings/testing';
import { type House, type Office, say, visit } from '../../office.js';

export const anExport = (house: House) => describe('an export in the console', () => {
  let office: Office;
  let page: Page;
  beforeAll(async () => {
    office = house.office();
    const { site: { story, petitionId, nour } } = office;
    await makeConsentingSigners(story.db, 3, { petitionId, leadId: nour.id });
    page = await office.enter(await office.person('representative', { name: 'Youssef' }));
    await visit(page, '/console/exports');
  });
  afterAll(() => office.leave());
  const ask = async (purpose: string) => {
    await page.getByLabel(say('exports.purpose')).fill(purpose);
    await page.getByRole('button', { name: say('exports.submit'), exact: true }).click();
  };

  it('asks what for, and keeps what was chosen when the answer is too short', async () => {
    await page.selectOption('[name=petition]', office.site.slug);
    await page.selectOption('[name=kind]', 'SIGNERS');
    await ask('liste');
    await page.locator('.field .fault').waitFor();
    expect([await page.inputValue('[name=kind]'), await page.getByLabel(say('exports.purpose')).inputValue()]).toEqual(['SIGNERS', 'liste']);
    expect(await page.locator('[name=format] option').allInnerTexts()).toEqual(['CSV', 'XLSX']);
  });

  it('is made while one looks on, and holds the signers', async () => {
    await ask('Écrire à nos signataires de Tanger');
    const link = page.getByRole('link', { name: say('exports.download') });
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    const text = await readFile(await file.path(), 'utf8');
    for (const email of ['signer0@association.ma', 'signer1@association.ma', 'signer2@association.ma']) expect(text).toContain(email);
    expect(text).toContain('Samira');
  });

  it('says who fetched it', async () => {
    await visit(page);
    expect(await page.locator('table tbody tr').first().innerText()).toMatch(/Écrire à nos signataires[\s\S]*Youssef/);
    expect(await page.locator('tbody tr td:last-child').first().innerText()).toContain('Youssef');
    expect(office.faults).toEqual([]);
  });
});
