import { jest } from '@jest/globals';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { KeptPage } from './kept-page.js';
import { PageCache } from './page-cache.js';

const shared = 'public, max-age=0, s-maxage=1, stale-while-revalidate=10';
const page = (text: string, control = shared, status = 200) => new Response(text, { status, headers: { 'cache-control': control } });
const textOf = async (answer: KeptPage | Response) => (answer instanceof KeptPage ? (await answer.in(undefined)).body.toString() : answer.text());

describe('page cache', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] }));
  afterEach(() => jest.useRealTimers());

  it('makes a page once for all who ask at the same time', async () => {
    const cache = new PageCache();
    const make = jest.fn(async () => page('a'));
    const answers = await Promise.all([cache.answer('/fr', make), cache.answer('/fr', make), cache.answer('/fr', make)]);
    expect(await Promise.all(answers.map(textOf))).toEqual(['a', 'a', 'a']);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('gives a ripe page while the next one is made, then the next one', async () => {
    const cache = new PageCache();
    await cache.answer('/fr', async () => page('old'));
    jest.advanceTimersByTime(600);
    expect(await textOf(await cache.answer('/fr', async () => page('new')))).toBe('old');
    await new Promise(setImmediate);
    expect(await textOf(await cache.answer('/fr', async () => page('newer')))).toBe('new');
  });

  it('gives nothing that is older than the page says', async () => {
    const cache = new PageCache();
    await cache.answer('/fr', async () => page('old'));
    jest.advanceTimersByTime(1000);
    expect(await textOf(await cache.answer('/fr', async () => page('new')))).toBe('new');
  });

  it.each([['no-store', 200], ['public, max-age=60', 200], [shared, 404], [shared, 500]])('never keeps %s with status %i', async (control, status) => {
    const cache = new PageCache();
    const make = jest.fn(async () => page('mine', control, status));
    const answers = await Promise.all([cache.answer('/x', make), cache.answer('/x', make)]);
    expect(await Promise.all(answers.map(textOf))).toEqual(['mine', 'mine']);
    await cache.answer('/x', make);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('drops a page that is gone', async () => {
    const cache = new PageCache();
    await cache.answer('/fr', async () => page('here'));
    jest.advanceTimersByTime(600);
    await cache.answer('/fr', async () => page('gone', 'no-store', 404));
    await new Promise(setImmediate);
    expect(await textOf(await cache.answer('/fr', async () => page('gone', 'no-store', 404)))).toBe('gone');
  });

  it('forgets all pages at once, also one that is being made', async () => {
    const cache = new PageCache();
    await cache.answer('/ar', async () => page('old'));
    let finish: (made: Response) => void = () => undefined;
    const underWay = cache.answer('/fr', () => new Promise<Response>((resolve) => (finish = resolve)));
    cache.dropAll();
    expect(await textOf(await cache.answer('/ar', async () => page('new')))).toBe('new');
    const next = cache.answer('/fr', async () => page('new'));
    finish(page('old'));
    expect(await Promise.all([underWay, next].map(async (answer) => textOf(await answer)))).toEqual(['old', 'new']);
    expect(await textOf(await cache.answer('/fr', async () => page('newer')))).toBe('new');
  });

  it('tells a failure to whoever waits for it and tries again for the next', async () => {
    const cache = new PageCache();
    await expect(cache.answer('/fr', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await textOf(await cache.answer('/fr', async () => page('up')))).toBe('up');
  });
});

describe('kept page', () => {
  const text = 'صوت '.repeat(1000);
  const kept = new KeptPage(200, {}, Buffer.from(text), 0, 0);

  it('speaks brotli, gzip or plainly, as the browser likes', async () => {
    expect(brotliDecompressSync((await kept.in('gzip, deflate, br')).body).toString()).toBe(text);
    expect(gunzipSync((await kept.in('gzip')).body).toString()).toBe(text);
    expect((await kept.in('br;q=0')).body.toString()).toBe(text);
    expect((await kept.in(undefined)).encoding).toBe('identity');
  });

  it('is named by its content', () => {
    expect(new KeptPage(200, {}, Buffer.from(text), 5, 2).etag).toBe(kept.etag);
    expect(new KeptPage(200, {}, Buffer.from('other'), 0, 0).etag).not.toBe(kept.etag);
  });
});
