// The one script of the public pages, under 2 kB; nothing on a page needs it. Built by `?script`: no imports.
const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);
const connection = (navigator as { connection?: { saveData?: boolean } }).connection;

/** Asks for the number every few seconds while somebody looks and nobody pays by the byte. */
function keepCounting(counter: HTMLElement): void {
  const { tally, locale, forms } = counter.dataset;
  const words = JSON.parse(forms as string) as Record<string, string>;
  const write = (selector: string, text: string | undefined) => {
    const place = counter.querySelector(selector);
    if (place && text !== undefined) place.textContent = text;
  };
  let pause = 4000;
  const turn = async () => {
    if (!document.hidden) {
      try {
        const { confirmed, asOf } = (await (await fetch(tally as string)).json()) as { confirmed: number; asOf: string };
        // Made here and not before: they are slow to make, and the page is still being drawn.
        write('[data-count] bdi', confirmed.toLocaleString(locale, { useGrouping: true }));
        write('[data-unit]', words[new Intl.PluralRules(locale).select(confirmed)]);
        write('[data-moment] bdi', new Date(asOf).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Africa/Casablanca' }));
        const bar = counter.querySelector('progress');
        if (bar) bar.value = Math.min(confirmed, bar.max);
        pause = 4000;
      } catch {
        pause = Math.min(pause * 2, 60000);
      }
    }
    setTimeout(() => void turn(), pause);
  };
  setTimeout(() => void turn(), pause);
}

const counter = find('[data-tally]');
if (counter && !connection?.saveData) keepCounting(counter);

const country = find<HTMLSelectElement>('[data-country]');
const area = find<HTMLSelectElement>('#area');
if (country && area) {
  const fit = () => {
    area.parentElement!.hidden = country.value !== 'MA';
    if (country.value !== 'MA') area.value = '';
  };
  country.onchange = fit;
  fit();
}

const link = find<HTMLInputElement>('[data-link]');
if ('clipboard' in navigator) {
  for (const copy of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    copy.hidden = false;
    copy.onclick = () => void navigator.clipboard.writeText((copy.previousElementSibling as HTMLInputElement).value).then(() => (copy.textContent = copy.dataset['copy'] as string));
  }
}
const share = find<HTMLButtonElement>('[data-share]');
if (link && share && 'share' in navigator) {
  share.hidden = false;
  share.onclick = () => navigator.share({ title: share.dataset['share'], url: link.value }).catch(() => undefined);
}

const exit = find<HTMLAnchorElement>('[data-exit]');
if (exit) exit.onclick = () => (location.replace(exit.href), false);

if (parent !== window) parent.postMessage({ sawt: location.pathname, height: document.documentElement.offsetHeight }, '*');
export {};
