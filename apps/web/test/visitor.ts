import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Locale } from '#libs/i18n';

// As root and without a display; nothing but the pages may use the network.
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const phone = 'Mozilla/5.0 (Linux; Android 13; SM-A145F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36';
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Device {
  readonly locale?: Locale;
  readonly width?: number;
  readonly javaScriptEnabled?: boolean;
}

export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: [...flags, ...more] });
}

/** A small Android phone with a browser of its own, unless a wider screen is asked for. */
export function device(browser: Browser, url: string, { locale = 'fr', width = 360, javaScriptEnabled = true }: Device = {}): Promise<BrowserContext> {
  const isPhone = width < 600;
  return browser.newContext({ baseURL: url, locale, javaScriptEnabled, viewport: { width, height: isPhone ? 740 : 860 }, ...(isPhone && { userAgent: phone, isMobile: true, hasTouch: true }) });
}

/** What a page holds against people with a screen reader, a keyboard or weak eyes, by day and by night; and whether it is wider than the screen. */
export async function obstacles(page: Page): Promise<string[]> {
  // Legacy: without a blank page for each analysis; no page frames anything but mails, which run no scripts.
  await page.emulateMedia({ colorScheme: 'light' });
  const byDay = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const byNight = await new AxeBuilder({ page }).setLegacyMode().withRules('color-contrast').analyze(); // nothing else depends on the scheme
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...[...byDay.violations, ...byNight.violations].map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`), ...(excess > 0 ? [`${excess} px wider than the screen`] : [])];
}
