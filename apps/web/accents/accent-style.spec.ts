import fc from 'fast-check';
import { accentStyle } from './accent-style.js';
import { contrast, readHex, toHex, type Colour } from './colour.js';

const colours = fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 0, max: 255 }))).map((parts) => parts as unknown as Colour);
const colour = (hex: string) => readHex(hex)!;

describe('accent', () => {
  it('can be read by day and by night, whatever colour an organisation has', () => {
    fc.assert(
      fc.property(colours, (own) => {
        const [day, onDay, night, onNight] = [...accentStyle(own).matchAll(/accent:#([\da-f]{3,6})/g)].map(([, hex]) => colour(hex!.length === 3 ? hex!.replace(/./g, '$&$&') : hex!)) as [Colour, Colour, Colour, Colour];
        for (const ground of ['fbf8f2', 'f4eee3', 'ffffff']) expect(contrast(day, colour(ground))).toBeGreaterThanOrEqual(4.5);
        for (const ground of ['14181b', '1c2226', '191f22']) expect(contrast(night, colour(ground))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(day, onDay)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(night, onNight)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
  it('leaves a readable colour as it is', () => expect(accentStyle(colour('0b5d57'))).toContain('--accent:#0b5d57;'));
  it('measures contrast as WCAG does', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast(colour('777777'), colour('ffffff'))).toBeCloseTo(4.48, 2);
  });
  it.each(['', 'fff', 'red', '12345g', '1234567'])('does not take %j for a colour', (text) => expect(readHex(text)).toBeUndefined());
  it('writes what it read', () => expect(toHex(colour('0b5d57'))).toBe('#0b5d57'));
});
