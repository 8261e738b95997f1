import { KeptPage } from './kept-page.js';

const MOST_PAGES = 1000;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Keeps pages that say they are for everybody (`s-maxage`), no longer than they say: in the second half of its time
 * a page is still given while the next one is made. One page is made once however many ask for it. What says nothing
 * is never kept; when something that pages show has changed, all are dropped.
 */
export class PageCache {
  private readonly kept = new Map<string, KeptPage>();
  private readonly making = new Map<string, Promise<KeptPage | Response>>();
  private bytes = 0;

  async answer(key: string, make: () => Promise<Response>): Promise<KeptPage | Response> {
    const kept = this.kept.get(key);
    if (kept?.ripeness === 'fresh') return kept;
    if (kept?.ripeness === 'ripe') {
      this.make(key, make).catch(() => undefined); // the page itself logs why; the ripe one stands until its time
      return kept;
    }
    const underWay = this.making.get(key);
    const made = await (underWay ?? this.make(key, make));
    return underWay && made instanceof Response ? make() : made; // a body that is not kept can be read by one only
  }

  /** Forgets every page, also those that are being made: they may hold what was so before. */
  dropAll(): void {
    this.kept.clear();
    this.making.clear();
    this.bytes = 0;
  }

  private make(key: string, make: () => Promise<Response>): Promise<KeptPage | Response> {
    const underWay = this.making.get(key);
    if (underWay) return underWay;
    const began = Date.now();
    const isWanted = () => this.making.get(key) === made;
    const made: Promise<KeptPage | Response> = make()
      .then((response) => this.keep(key, response, began, isWanted))
      .finally(() => isWanted() && this.making.delete(key));
    this.making.set(key, made);
    return made;
  }

  private async keep(key: string, response: Response, began: number, isWanted: () => boolean): Promise<KeptPage | Response> {
    const control = response.headers.get('cache-control') ?? '';
    const seconds = Number(/s-maxage=(\d+)/.exec(control)?.[1] ?? 0);
    if (response.status !== 200 || !control.includes('public') || seconds === 0 || response.headers.has('set-cookie')) {
      if (isWanted()) this.drop(key);
      return response;
    }
    const page = new KeptPage(response.status, Object.fromEntries(response.headers), Buffer.from(await response.arrayBuffer()), began, seconds);
    if (!isWanted()) return page;
    this.drop(key);
    this.kept.set(key, page);
    this.bytes += page.size;
    this.makeRoom();
    return page;
  }

  private makeRoom(): void {
    for (const [key] of this.kept) {
      if (this.kept.size <= MOST_PAGES && this.bytes <= MOST_BYTES) return;
      this.drop(key);
    }
  }

  private drop(key: string): void {
    this.bytes -= this.kept.get(key)?.size ?? 0;
    this.kept.delete(key);
  }
}
