import PostalMime, { decodeWords, type Address, type Email } from 'postal-mime';

/** One mail as it arrived, decoded. */
export interface CaughtMail {
  /** Sorts by arrival. */
  readonly id: string;
  /** The plain address it was delivered to. */
  readonly to: string;
  /** `Name <address>`, or the address alone. */
  readonly from: string;
  readonly subject: string;
  /** When it arrived, ISO 8601. */
  readonly date: string;
  /** Lower-case name → decoded value; a header met twice keeps both, a line each. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
}
export type Letter = Omit<CaughtMail, 'id' | 'to' | 'date'>;

/** Reads what came over the wire. What is no mail at all is kept as text, so that nothing sent is lost. */
export async function readLetter(raw: Buffer): Promise<Letter> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(raw);
  } catch {
    return { from: '', subject: '', headers: {}, text: raw.toString('utf8'), html: '' };
  }
  return { from: shown(mail.from), subject: mail.subject ?? '', headers: headersOf(mail), text: (mail.text ?? '').trimEnd(), html: (mail.html ?? '').trimEnd() };
}

function shown(address: Address | undefined): string {
  if (!address) return '';
  if (address.group) return address.name;
  return address.name ? `${address.name} <${address.address}>` : address.address;
}

function headersOf({ headers }: Email): Record<string, string> {
  const all = new Map<string, string>();
  for (const { key, value } of headers) {
    const decoded = decodeWords(value);
    const before = all.get(key);
    all.set(key, before === undefined ? decoded : `${before}\n${decoded}`);
  }
  return Object.fromEntries(all);
}
