import { formatDateTime } from '#libs/i18n';
import type { CaughtMail } from '../catcher/caught-mail.js';
import { escapeHtml } from '../layout/escape.js';
import { style } from './inbox.style.js';

/** The list, newest first. */
export function listPage(mails: readonly CaughtMail[], to: string, next: string | undefined): string {
  const found = mails.length > 0 ? `<ol class="mails">${mails.map(entry).join('')}</ol>` : empty(to);
  const query = new URLSearchParams({ ...(to && { to }), before: next ?? '' }).toString();
  const older = next ? `<p><a class="more" href="/inbox?${escapeHtml(query)}">Plus anciens · <span lang="en">Older</span></a></p>` : '';
  return page('Boîte de réception locale', `<header><h1>Boîte de réception locale</h1><p class="soft">Les e-mails de cette installation arrivent ici et nulle part ailleurs.<br><span lang="en">Local inbox: mails of this installation end here and go nowhere else.</span></p>
<form method="get" action="/inbox" role="search"><label>Destinataire <small lang="en">Recipient</small><input name="to" type="search" value="${escapeHtml(to)}" dir="ltr" inputmode="email" autocomplete="off" spellcheck="false"></label><button>Chercher</button></form></header>
<main>${found}${older}</main>`);
}

/** One mail: what it looks like beside what it says in plain text. */
export function mailPage(mail: CaughtMail): string {
  const { id, subject, from, to, date, html, text, headers } = mail;
  const looks = html ? `<section><h2>Mise en page <small lang="en">HTML</small></h2><iframe src="/inbox/${id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" title="Le message mis en page"></iframe></section>` : '';
  const says = text ? `<section><h2>Texte <small lang="en">Plain text</small></h2><pre>${linked(text)}</pre></section>` : '';
  return page(subject, `<header><p><a href="/inbox">← Boîte de réception · <span lang="en">Inbox</span></a></p><h1><bdi>${escapeHtml(subject) || '(sans objet)'}</bdi></h1>
<dl><dt>À</dt><dd><bdi>${escapeHtml(to)}</bdi></dd><dt>De</dt><dd><bdi>${escapeHtml(from)}</bdi></dd><dt>Reçu</dt><dd>${moment(date)}</dd></dl>
<details><summary>En-têtes <small lang="en">Headers</small></summary><dl>${Object.entries(headers).map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd><bdi>${escapeHtml(value)}</bdi></dd>`).join('')}</dl></details></header>
<main><div class="both">${looks}${says}</div></main>`);
}

/** A mail's own HTML, its links opening beside. It is shown only under `letterPolicy`. */
export function letterPage({ html }: CaughtMail): string {
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => `${head}<base target="_blank">`) : `<!doctype html><base target="_blank">${html}`;
}

export function missingPage(): string {
  return page('Introuvable', `<header><h1>Cet e-mail n’est plus là</h1></header><main><p class="empty">Seuls les plus récents sont gardés. <a href="/inbox">Boîte de réception</a><br><small lang="en">Only the newest mails are kept.</small></p></main>`);
}

function entry({ id, subject, to, date }: CaughtMail): string {
  return `<li><a href="/inbox/${id}"><b><bdi>${escapeHtml(subject) || '(sans objet)'}</bdi></b><span class="soft"><bdi>${escapeHtml(to)}</bdi></span>${moment(date)}</a></li>`;
}

function empty(to: string): string {
  if (!to) return `<p class="empty">Aucun e-mail pour l’instant. Signez une pétition : la confirmation arrivera ici.<br><small lang="en">No mail yet. Sign a petition and its confirmation will appear here.</small></p>`;
  return `<p class="empty">Aucun e-mail pour <bdi>${escapeHtml(to)}</bdi>. <a href="/inbox">Tout montrer</a><br><small lang="en">No mail for this recipient.</small></p>`;
}

function moment(date: string): string {
  return `<time class="soft" datetime="${escapeHtml(date)}">${escapeHtml(formatDateTime('fr', date))}</time>`;
}

/** Web addresses in plain text become links. */
function linked(text: string): string {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, i) => (i % 2 ? `<a href="${escapeHtml(part)}" target="_blank" rel="noopener noreferrer">${escapeHtml(part)}</a>` : escapeHtml(part))).join('');
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="fr" dir="ltr"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${style}</style>
${body}<footer><small>Sawt</small></footer></html>`;
}
