export interface Place {
  readonly publicUrl: string;
  readonly locale: string;
  readonly slug: string;
  /** Slug of the organisation whose link it is. */
  readonly organisation: string;
}

/** The page of the petition, in a language, by which a partner's signers are told. */
export function linkOf({ publicUrl, locale, slug, organisation }: Place): string {
  return `${publicUrl}/${locale}/petitions/${encodeURIComponent(slug)}?org=${encodeURIComponent(organisation)}`;
}

/** What a partner puts on its own site: the form in a frame, and the petition's title where scripts do not run. */
export function snippetOf({ publicUrl, locale, slug, organisation }: Place, title: string): string {
  return `<div data-sawt="${escape(slug)}" data-org="${escape(organisation)}" data-lang="${locale}">${escape(title)}</div>\n<script src="${publicUrl}/embed.js" async></script>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
