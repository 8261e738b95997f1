/** Whether a link may lead there: the open web, a mailbox, or a page of this site. */
export function isLinkAddress(address: unknown): boolean {
  return typeof address === 'string' && address.length <= 2000 && (/^https?:\/\/[^\s]+$/i.test(address) || /^mailto:[^\s]+@[^\s]+$/i.test(address) || /^\/[a-z]{2}\/[^\s]*$/.test(address));
}

/** Whether an image comes from this site: nobody else learns who reads a draft. */
export function isImageAddress(address: unknown): boolean {
  return typeof address === 'string' && /^\/documents\/images\/[0-9a-f-]{36}$/.test(address);
}
