/** The first words of a text on one line, cut between two of them. */
export function firstWords(text: string, most = 200): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.lastIndexOf(' ', most);
  return `${flat.slice(0, cut > 0 ? cut : most).replace(/[\s,;:.،؛]+$/u, '')}…`;
}
