/** Whether a link that somebody typed leads to a web page, and not to a script. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
