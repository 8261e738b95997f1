import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { freePort } from '#libs/database';
import { makeSite, type Site } from '../site-world.js';
import { openBrowser } from '../visitor.js';

const lighthouse = createRequire(import.meta.url).resolve('lighthouse/cli/index.js');
const run = promisify(execFile);
const SLOWDOWN = 4; // of the mobile preset
const EXPECTED_BENCHMARK = 1000;
const MOST_COUNTS = 5;

type Weighed = readonly { readonly id: string; readonly weight: number }[];
interface Report {
  readonly categories: Record<'performance' | 'accessibility', { readonly score: number; readonly auditRefs: Weighed }>;
  readonly environment: { readonly benchmarkIndex: number };
  readonly audits: Record<string, { readonly score: number | null; readonly displayValue?: string }>;
}

/** Lighthouse as it comes: a cheap phone on a slow network, worked out from one load of the built page. */
describe('a petition’s page on a slow phone', () => {
  let site: Site;
  let browser: Browser;
  let port: number;
  beforeAll(async () => {
    port = await freePort();
    [site, browser] = await Promise.all([makeSite(), openBrowser([`--remote-debugging-port=${port}`])]);
  });
  afterAll(async () => {
    await browser.close();
    await site.story.end();
  });

  it('is given 100 by Lighthouse for speed and for access', async () => {
    // A loaded machine lengthens what is measured, nothing shortens it. So the best of a few counts, from the second on
    // slowed down by as much less as this machine is slower than the one Lighthouse expects, by its own benchmark.
    let best = await measure(SLOWDOWN).catch(() => measure(SLOWDOWN)); // a trace is lost now and then
    for (let more = 0; more < MOST_COUNTS && best.speed < 100; more++) {
      const again = await measure(SLOWDOWN * Math.min(1, best.benchmark / EXPECTED_BENCHMARK)).catch(() => best);
      if (again.speed > best.speed) best = again;
    }
    const { speed, access, faults, figures } = best;
    process.stdout.write(`Lighthouse: ${figures}\n`);
    expect({ speed, access, faults }).toEqual({ speed: 100, access: 100, faults: [] });
  }, 240_000);

  async function measure(slowdown: number) {
    const options = [`--port=${port}`, '--output=json', '--quiet', '--only-categories=performance,accessibility', `--throttling.cpuSlowdownMultiplier=${slowdown}`];
    const { stdout } = await run(process.execPath, [lighthouse, site.story.url + site.page('ar'), ...options], { maxBuffer: 2 ** 26 });
    const { categories: { performance, accessibility }, audits, environment } = JSON.parse(stdout) as Report;
    const weighed = (refs: Weighed) => refs.filter(({ weight }) => weight > 0).map(({ id }) => ({ id, ...audits[id]! }));
    const [speed, access] = [performance, accessibility].map(({ score }) => Math.round(score * 100));
    return {
      benchmark: environment.benchmarkIndex,
      speed: speed!,
      access: access!,
      faults: weighed([...performance.auditRefs, ...accessibility.auditRefs]).filter(({ score }) => score !== null && score < 0.9).map(({ id }) => id),
      figures: [`speed ${speed}`, `access ${access}`, `CPU slowed ${slowdown.toFixed(1)} times`, ...weighed(performance.auditRefs).map(({ id, displayValue }) => `${id} ${displayValue}`)].join(', '),
    };
  }
});
