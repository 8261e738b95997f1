import { type Locale } from '#libs/i18n';
import { darkStyle, light, radius, typeOf } from './look.js';

const places = ['title', 'preview', 'brand', 'heading', 'words', 'label', 'url', 'closing', 'footer'] as const;
/** What is put into a layout, already escaped. */
export type Fillings = Record<(typeof places)[number], string>;
/** Which rooms a mail has; each shape is compiled once per language. */
export interface Shape {
  readonly locale: Locale;
  readonly hasButton: boolean;
  readonly hasClosing: boolean;
}
/** Fixed HTML and, between two pieces of it, the name of what goes there. */
type Parts = readonly { readonly html: string; readonly place?: keyof Fillings }[];

const PLACE = /@@([a-z]+)@@/;
const compiled = new Map<string, Promise<Parts>>();

/** The layout of this shape, compiled by MJML at first use (about a second for the first, 15 ms for others), then at hand. */
export function layoutOf(shape: Shape): Promise<Parts> {
  const id = `${shape.locale}${Number(shape.hasButton)}${Number(shape.hasClosing)}`;
  let parts = compiled.get(id);
  if (!parts) compiled.set(id, (parts = compile(shape)));
  return parts;
}

/** Joins a layout with what goes into it. Nothing put in is searched for places again. */
export function fill(parts: Parts, fillings: Fillings): string {
  let html = '';
  for (const part of parts) html += part.place ? part.html + fillings[part.place] : part.html;
  return html;
}

async function compile(shape: Shape): Promise<Parts> {
  const { default: mjml } = await import('mjml'); // heavy: loaded by the first mail, not at boot
  const { html } = await mjml(source(shape), { fonts: {}, validationLevel: 'strict' });
  const pieces = html.trim().replace(/\n\s+/g, '\n').split(PLACE);
  return pieces.flatMap((piece, i) => (i % 2 ? [] : [{ html: piece, place: pieces[i + 1] as keyof Fillings | undefined }]));
}

function source({ locale, hasButton, hasClosing }: Shape): string {
  const { serif, sans, size, line, heading, dir, start } = typeOf(locale);
  const words = (place: keyof Fillings) => `<mj-text css-class="words" padding="0 24px">@@${place}@@</mj-text>`;
  return `<mjml lang="${locale}" dir="${dir}"><mj-head>
<mj-title>@@title@@</mj-title><mj-preview>@@preview@@</mj-preview>
<mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><meta name="format-detection" content="telephone=no,date=no,address=no"></mj-raw>
<mj-attributes><mj-all font-family="${sans}"/><mj-text align="${start}" color="${light.ink}" font-size="${size}px" line-height="${line}"/><mj-section direction="${dir}" text-align="${start}"/><mj-wrapper direction="${dir}" text-align="${start}"/><mj-column direction="${dir}"/></mj-attributes>
<mj-style>${darkStyle}</mj-style></mj-head>
<mj-body width="600px" background-color="${light.paper}" css-class="page">
<mj-section padding="24px 12px 12px"><mj-column><mj-text css-class="brand" font-family="${serif}" font-size="20px" font-weight="600" padding="0 24px">@@brand@@</mj-text></mj-column></mj-section>
<mj-wrapper padding="0 12px"><mj-section css-class="card" background-color="${light.card}" border="1px solid ${light.line}" border-top="4px solid ${light.sun}" border-radius="${radius}" padding="28px 0 16px"><mj-column>
<mj-text css-class="words" padding="0 24px 16px"><h1 style="margin:0;font-family:${serif};font-size:27px;font-weight:600;line-height:${heading}">@@heading@@</h1></mj-text>
${words('words')}
${hasButton ? `<mj-button css-class="button" href="@@url@@" align="${start}" background-color="${light.accent}" color="${light.onAccent}" font-size="${size}px" font-weight="600" line-height="1.35" border-radius="${radius}" inner-padding="14px 26px" padding="8px 24px 24px">@@label@@</mj-button>` : ''}
${hasClosing ? words('closing') : ''}
</mj-column></mj-section></mj-wrapper>
<mj-section padding="16px 12px 32px"><mj-column><mj-text css-class="small" color="${light.soft}" font-size="${size - 3}px" padding="0 24px">@@footer@@</mj-text></mj-column></mj-section>
</mj-body></mjml>`;
}
