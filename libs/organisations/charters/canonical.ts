/** What canonical JSON is made of here: no numbers, whose spelling is the hard part of RFC 8785. */
export type Plain = string | boolean | { readonly [name: string]: Plain };

/** The one spelling of it by RFC 8785: names in the order of their UTF-16 units, no spaces, strings as ECMAScript writes them. */
export function canonical(value: Plain): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name]!)}`).join(',')}}`;
}
