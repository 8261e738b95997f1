/** The address as browsers read it. Throws on anything but http and https: a link in a mail is made by us, so that is a fault of the program. */
export function webAddress(url: string): string {
  const { href, protocol } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error('A link in a mail must be a web address');
  return href;
}
