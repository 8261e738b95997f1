import { hash } from '@node-rs/argon2';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { OrganisationRole } from '#libs/context';
import { translate, type Locale, type MessageKey } from '#libs/i18n';
import { makeMember, makeVoice } from '#libs/organisations/testing';
import { makeSite, type Site } from './site-world.js';
import { device, openBrowser, type Device } from './visitor.js';

export const password = 'une phrase assez longue 2026';

/** What the console says in French, by its key. */
export const say = (key: string, values?: Record<string, string | number>, locale: Locale = 'fr') => translate(locale, `console.${key}` as MessageKey, values);

export interface Person {
  readonly accountId: string;
  readonly email: string;
}
interface Wishes {
  readonly at?: 'nour' | 'tawassol';
  readonly locale?: Locale;
  readonly name?: string;
}

/** The site's associations with people who sign in at the console, each in a browser of their own. */
export class Office {
  /** What the pages reported as broken. */
  readonly faults: string[] = [];
  private readonly contexts: BrowserContext[] = [];

  private constructor(
    readonly site: Site,
    readonly browser: Browser,
    private readonly passwordHash: string,
  ) {}

  static async open(): Promise<Office> {
    const [site, browser, passwordHash] = await Promise.all([makeSite(), openBrowser(), hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 })]);
    return new Office(site, browser, passwordHash);
  }

  /** The same associations, for another story: with pages and faults of its own. */
  another(): Office {
    return new Office(this.site, this.browser, this.passwordHash);
  }

  async person(role: OrganisationRole | readonly OrganisationRole[], { at = 'nour', locale = 'fr', name }: Wishes = {}): Promise<Person> {
    return this.withPassword(await makeMember(this.site.story.db, { organisationId: this.site[at].id, role, locale, name }));
  }

  /** Somebody before whom no screen is closed. */
  async everyRole(locale: Locale): Promise<Person> {
    const { story, coalition } = this.site;
    const person = await this.person(['representative', 'campaigner', 'contributor', 'moderator', 'mailing_operator', 'analyst'], { locale });
    await story.db.sql(`insert into coalition_staff (coalition_id, account_id, role) select $1, $2, unnest(array['coordinator', 'admin'])`, [coalition.id, person.accountId]);
    return person;
  }

  /** A community representative of the coalition, who acts for no association. */
  async voice(): Promise<Person> {
    return this.withPassword(await makeVoice(this.site.story.db, { coalitionId: this.site.coalition.id }));
  }

  /** A page in a browser where nobody has been before. */
  async page(wishes: Device = { width: 1280 }): Promise<Page> {
    const context = await device(this.browser, this.site.story.url, wishes);
    this.contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', ({ message }) => this.faults.push(message));
    page.on('console', (message) => message.type() === 'error' && !message.text().includes('status of 4') && this.faults.push(message.text()));
    return page;
  }

  /** Somebody before the console, signed in by the door. */
  async enter({ email }: Person, wishes?: Device): Promise<Page> {
    const page = await this.page(wishes);
    await page.goto('/console/sign-in');
    await signIn(page, email);
    return page;
  }

  /** Everybody goes home; others may come. */
  async leave(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.site.story.end();
  }

  private async withPassword({ accountId, email }: Person): Promise<Person> {
    await this.site.story.db.sql('update account set password_hash = $2 where id = $1', [accountId, this.passwordHash]);
    return { accountId, email };
  }
}

/** One world for the stories of a file, told one after the other: programs and a browser are dear to start. */
export interface House {
  /** Within a story. */
  readonly office: () => Office;
}

/** Opens before the first story of the file and closes after the last. */
export function shareHouse(): House {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(() => office.close());
  return { office: () => office.another() };
}

export async function signIn(page: Page, email: string, secret = password): Promise<void> {
  await page.fill('[name=email]', email);
  await page.fill('[name=password]', secret);
  await Promise.all([page.waitForURL((url) => !url.pathname.startsWith('/console/sign-in')), page.click('main button[type=submit]')]);
  await settled(page);
}

/** Opens a screen of the console, or the one that is open anew, and waits until it listens: before its scripts are there, most buttons do nothing. */
export async function visit(page: Page, path?: string): Promise<void> {
  await (path ? page.goto(path) : page.reload());
  await settled(page);
}

/** The screen says what has come of a deed, in exactly these words: hints and rows may hold them too; and it has read itself anew. */
export async function told(page: Page, key: string, values?: Record<string, string | number>, locale?: Locale): Promise<void> {
  await page.getByText(say(key, values, locale), { exact: true }).and(page.locator('[role=status], [role=status] *')).waitFor();
  await settled(page);
}

/** A screen of the console has got all it asked for, and has drawn it. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { state } = (globalThis as unknown as { __reactRouterDataRouter?: { state: Standing } }).__reactRouterDataRouter ?? {};
    const isIdle = state?.initialized && [state.navigation, { state: state.revalidation }, ...state.fetchers.values()].every((one) => one.state === 'idle');
    return isIdle && new Promise((resolve) => requestIdleCallback(() => resolve(true)));
  });
}
/** What React Router keeps of a page, as far as one waits for it. */
interface Standing {
  readonly initialized: boolean;
  readonly navigation: { readonly state: string };
  readonly revalidation: string;
  readonly fetchers: ReadonlyMap<string, { readonly state: string }>;
}

/** Opens a screen anew until something stands on it that comes by itself. */
export async function reloadUntil(page: Page, office: Office, text: string): Promise<void> {
  await office.site.story.until(async () => {
    await page.reload();
    return (await page.locator('main').innerText()).includes(text);
  });
}
