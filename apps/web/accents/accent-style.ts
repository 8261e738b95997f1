import { readable, toHex, type Colour } from './colour.js';

// The grounds of style/site.css on which the accent is written.
const light: readonly Colour[] = [[0xfb, 0xf8, 0xf2], [0xf4, 0xee, 0xe3], [255, 255, 255]];
const dark: readonly Colour[] = [[0x14, 0x18, 0x1b], [0x1c, 0x22, 0x26], [0x23, 0x2a, 0x2f]];
const [black, white]: readonly [Colour, Colour] = [[0, 0, 0], [255, 255, 255]];
const night: Colour = [0x0c, 0x12, 0x14];

/** An organisation's own colour as the page's accent: darkened in light, lightened in dark, until everybody can read it. */
export function accentStyle(colour: Colour): string {
  const byDay = toHex(readable(colour, light, black));
  const byNight = toHex(readable(colour, [...dark, night], white));
  return `:root{--accent:${byDay};--on-accent:#fff}@media(prefers-color-scheme:dark){:root{--accent:${byNight};--on-accent:${toHex(night)}}}@media print{:root{--accent:${byDay};--on-accent:#fff}}`;
}
