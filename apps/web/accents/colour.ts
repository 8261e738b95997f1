/** A colour as red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

export function readHex(hex: string): Colour | undefined {
  if (!/^[\da-f]{6}$/i.test(hex)) return undefined;
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
}

export function toHex(colour: Colour): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2: (lighter + 0.05) / (darker + 0.05). */
export function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour itself, or as little of `towards` mixed in as it takes to be read on every ground. */
export function readable(colour: Colour, grounds: readonly Colour[], towards: Colour, least = 4.5): Colour {
  for (let share = 0; share <= 100; share += 2) {
    const mixed = colour.map((part, i) => Math.round(part + ((towards[i] ?? 0) - part) * (share / 100))) as unknown as Colour;
    if (grounds.every((ground) => contrast(mixed, ground) >= least)) return mixed;
  }
  return towards;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
