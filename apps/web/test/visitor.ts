import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Locale } from '#libs/i18n';

// As root and without a display; nothing but the pages may use the network.
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
// Without the parts of a window where Debian's shell is installed: the same engine, at a fraction of the work.
const browsers = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const phone = 'Mozilla/5.0 (Linux; Android 13; SM-A145F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36';
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What other words alone can break, once a page has passed in another language. */
const rulesOfWords = ['document-title', 'html-has-lang', 'html-lang-valid', 'valid-lang', 'image-alt', 'svg-img-alt', 'role-img-alt', 'label', 'label-content-name-mismatch', 'button-name', 'link-name', 'input-button-name', 'select-name', 'summary-name', 'aria-command-name', 'aria-dialog-name', 'aria-input-field-name', 'aria-toggle-field-name', 'frame-title', 'empty-heading', 'empty-table-header', 'landmark-unique', 'page-has-heading-one', 'target-size'];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Device {
  readonly locale?: Locale;
  readonly width?: number;
  readonly javaScriptEnabled?: boolean;
}

export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: browsers.find((path) => existsSync(path)), args: [...flags, ...more] });
}

/** A small Android phone with a browser of its own, unless a wider screen is asked for. */
export function device(browser: Browser, url: string, { locale = 'fr', width = 360, javaScriptEnabled = true }: Device = {}): Promise<BrowserContext> {
  const isPhone = width < 600;
  return browser.newContext({ baseURL: url, locale, javaScriptEnabled, viewport: { width, height: isPhone ? 740 : 860 }, ...(isPhone && { userAgent: phone, isMobile: true, hasTouch: true }) });
}

/**
 * What a page holds against people with a screen reader, a keyboard or weak eyes, by day and by night; and whether it is wider than the screen.
 * Contrast, the dearest rule, is judged where a page has anything that stands on none before it: other words in the same places, under the same style sheets, have the same colours.
 */
export async function obstacles(page: Page): Promise<string[]> {
  const looks = (await page.evaluate(markup)).map((place) => `${page.viewportSize()!.width} ${place}`);
  const isNew = looks.some((place) => !judged.has(place));
  for (const place of looks) judged.add(place);
  await page.emulateMedia({ colorScheme: 'light' });
  const byDay = await axe(page, source).withTags(rules).disableRules(isNew ? [] : ['color-contrast']).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const byNight = isNew ? (await axe(page, '0').withRules('color-contrast').analyze()).violations : []; // nothing else depends on the scheme
  return told(page, [...byDay.violations, ...byNight]);
}

/** The same for a page that has no obstacle in another language: only what its words may bring, and its width. */
export async function obstaclesOfWords(page: Page): Promise<string[]> {
  return told(page, (await axe(page, source).withRules(rulesOfWords).analyze()).violations);
}

async function told(page: Page, violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]): Promise<string[]> {
  // A telephone shrinks what is too wide: there the window grows with its page.
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`), ...(excess > 0 ? [`${excess} px wider than the screen`] : [])];
}

/** Legacy: without a blank page for each analysis; no page frames anything but mails, which run no scripts. */
const axe = (page: Page, axeSource: string) => new AxeBuilder({ page, axeSource }).setLegacyMode().options({ resultTypes: ['violations'] });

/** Where contrast has been judged, for as long as a spec file runs. */
const judged = new Set<string>();

/** In the page: the places of its words, each by its elements from the root on with all that style sheets may ask for; without words, addresses and numbered names. */
function markup(): string[] {
  const worded = /^(lang|hreflang|title|alt|placeholder|content|value|href|src|srcset|action|name|id|for|datetime|d|data-(forms|locale|share|copy)|aria-(label|labelledby|describedby|controls|owns|valuetext|details))$/;
  const places = new Set<string>();
  const walk = (element: Element, above: string) => {
    const attributes = [...element.attributes].filter(({ name }) => !worded.test(name)).map(({ name, value }) => `${name}=${value}`);
    const here = `${above}>${element.localName} ${attributes.sort().join(' ')}`;
    places.add(here);
    for (const child of element.children) walk(child, here);
  };
  walk(document.documentElement, [...document.styleSheets].map(({ href }) => href).join());
  return [...places];
}
