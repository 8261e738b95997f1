/** Shapes on a field of 100 by 100, one for each made-up organisation; `$` stands for its colour. */
const shapes = [
  '<circle cx="50" cy="50" r="30" fill="none" stroke="$" stroke-width="14"/><circle cx="50" cy="50" r="9" fill="$"/>',
  '<path d="M50 14 86 50 50 86 14 50Z" fill="$"/><circle cx="50" cy="50" r="13" fill="#fff"/>',
  '<path d="M12 62a22 22 0 0 1 38-15 22 22 0 0 1 38 15" fill="none" stroke="$" stroke-width="12" stroke-linecap="round"/>',
  '<path d="M20 84V46a30 30 0 0 1 60 0v38H62V46a12 12 0 0 0-24 0v38Z" fill="$"/>',
  '<path d="M16 30h68M16 50h68M16 70h68M30 16v68M50 16v68M70 16v68" stroke="$" stroke-width="8"/>',
  '<path d="M50 82C10 54 18 20 40 24q8 2 10 12 2-10 10-12c22-4 30 30-10 58Z" fill="$"/>',
  '<path d="M14 76 40 24l14 28 10-16 22 40Z" fill="$"/>',
  '<path d="M14 66q36-52 72 0M14 78h72M32 50v28M50 42v36M68 50v28" fill="none" stroke="$" stroke-width="8" stroke-linecap="round"/>',
  '<circle cx="35" cy="38" r="16" fill="$"/><circle cx="65" cy="38" r="16" fill="$" opacity=".7"/><circle cx="50" cy="64" r="16" fill="$" opacity=".85"/>',
] as const;

/** A plain mark in the colour of a made-up organisation, as an SVG it could have sent. */
export function drawLogo(nth: number, accent: string): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${shapes[nth % shapes.length]!.replaceAll('$', accent)}</svg>`);
}
