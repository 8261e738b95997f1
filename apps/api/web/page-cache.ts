import { KeptPage } from './kept-page.js';

const MOST_PAGES = 1000;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Keeps pages that say they are for everybody (`s-maxage`), for the second or two they say, and gives a stale one
 * while a fresh one is made. One page is made once however many ask for it. What says nothing is never kept.
 */
export class PageCache {
  private readonly kept = new Map<string, KeptPage>();
  private readonly making = new Map<string, Promise<KeptPage | Response>>();
  private bytes = 0;

  async answer(key: string, make: () => Promise<Response>): Promise<KeptPage | Response> {
    const kept = this.kept.get(key);
    const now = Date.now();
    if (kept && kept.freshUntil > now) return kept;
    if (kept && kept.staleUntil > now) {
      this.make(key, make).catch(() => undefined); // the page itself logs why; the stale one stands until its time
      return kept;
    }
    const underWay = this.making.get(key);
    const made = await (underWay ?? this.make(key, make));
    return underWay && made instanceof Response ? make() : made; // a body that is not kept can be read by one only
  }

  private make(key: string, make: () => Promise<Response>): Promise<KeptPage | Response> {
    const underWay = this.making.get(key);
    if (underWay) return underWay;
    const made = make().then((response) => this.keep(key, response)).finally(() => this.making.delete(key));
    this.making.set(key, made);
    return made;
  }

  private async keep(key: string, response: Response): Promise<KeptPage | Response> {
    const control = response.headers.get('cache-control') ?? '';
    const [fresh, stale] = [secondsOf(control, 's-maxage'), secondsOf(control, 'stale-while-revalidate')];
    if (response.status !== 200 || !control.includes('public') || fresh === 0 || response.headers.has('set-cookie')) {
      this.drop(key);
      return response;
    }
    const now = Date.now();
    const page = new KeptPage(response.status, Object.fromEntries(response.headers), Buffer.from(await response.arrayBuffer()), now + fresh * 1000, now + (fresh + stale) * 1000);
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

function secondsOf(control: string, name: string): number {
  return Number(new RegExp(`${name}=(\\d+)`).exec(control)?.[1] ?? 0);
}
