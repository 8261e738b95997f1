// `<script src="…/embed.js" async></script>` on a partner's page: every `<div data-sawt="petition-slug">` becomes a frame
// of its petition, every `<div data-sawt-members="coalition-slug">` of its member list. Built by `?script`: no imports; reads and writes nothing of the page around it.
const own = document.currentScript as HTMLScriptElement;
const { origin } = new URL(own.src);

function frame(place: HTMLElement): void {
  const { sawt, sawtMembers, lang = document.documentElement.lang.slice(0, 2), org } = place.dataset;
  const language = /^(fr|ar|en|es)$/.test(lang) ? lang : 'fr';
  const element = document.createElement('iframe');
  element.src = `${origin}/${language}/${sawtMembers ? 'm' : 'w'}/${encodeURIComponent((sawtMembers ?? sawt) as string)}${org ? `?org=${encodeURIComponent(org)}` : ''}`;
  element.title = place.textContent?.trim() || 'Sawt';
  element.loading = 'lazy';
  element.referrerPolicy = 'no-referrer';
  element.style.cssText = 'border:0;inline-size:100%;max-inline-size:30rem;block-size:46rem';
  place.replaceChildren(element);
  addEventListener('message', ({ origin: from, source, data }: MessageEvent<{ sawt?: string; height?: number } | undefined>) => {
    if (from === origin && source === element.contentWindow && data?.sawt && data.height) element.style.blockSize = `${Math.min(Math.ceil(data.height), 4000)}px`;
  });
}

const start = () => document.querySelectorAll<HTMLElement>('[data-sawt],[data-sawt-members]').forEach(frame);
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
export {};
