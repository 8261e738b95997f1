import { domainToASCII } from 'node:url';

interface MailboxRule {
  /** What begins a tag that the provider ignores. */
  readonly tag?: '+' | '-';
  /** Characters in the local part that the provider ignores. */
  readonly ignores?: RegExp;
  /** The domain under which the mailbox is known when it has several. */
  readonly domain?: string;
}
const plus: MailboxRule = { tag: '+' };
const google: MailboxRule = { tag: '+', ignores: /\./g, domain: 'gmail.com' };
const proton: MailboxRule = { tag: '+', ignores: /[._-]/g, domain: 'proton.me' };
const apple: MailboxRule = { tag: '+', domain: 'icloud.com' };

/** What the providers themselves document about one mailbox having several spellings. Elsewhere only case is folded. */
const rules: Record<string, MailboxRule> = {
  'gmail.com': google, 'googlemail.com': google,
  'proton.me': proton, 'protonmail.com': proton, 'pm.me': proton, 'protonmail.ch': proton,
  'icloud.com': apple, 'me.com': apple, 'mac.com': apple,
  'outlook.com': plus, 'outlook.fr': plus, 'hotmail.com': plus, 'hotmail.fr': plus, 'hotmail.es': plus, 'live.com': plus, 'live.fr': plus, 'msn.com': plus,
  'yahoo.com': { tag: '-' }, 'yahoo.fr': { tag: '-' }, 'yahoo.es': { tag: '-' }, 'ymail.com': { tag: '-' },
  'fastmail.com': plus, 'fastmail.fm': plus, 'zoho.com': plus, 'mailbox.org': plus, 'posteo.net': plus, 'posteo.de': plus, 'riseup.net': plus, 'gmx.com': plus, 'gmx.fr': plus, 'hey.com': plus,
  'yandex.com': plus, 'yandex.ru': plus, 'mail.ru': plus, 'tutanota.com': plus, 'tuta.com': plus, 'disroot.org': plus,
};

/**
 * One spelling for one mailbox: case folded, international domain in ASCII, and what the provider ignores left
 * out. Undefined when the text is no address.
 */
export function canonicalAddress(text: string): { address: string; domain: string } | undefined {
  const trimmed = text.trim().normalize('NFKC');
  const at = trimmed.lastIndexOf('@');
  if (at < 1 || trimmed.length > 254 || at > 64) return undefined;
  const domain = domainToASCII(trimmed.slice(at + 1).toLowerCase().replace(/\.$/, ''));
  const local = trimmed.slice(0, at).toLowerCase();
  if (!isDomain(domain) || !isLocalPart(local)) return undefined;
  const rule = rules[domain];
  if (!rule) return { address: `${local}@${domain}`, domain };
  const untagged = rule.tag ? (local.split(rule.tag)[0] || local) : local;
  return { address: `${rule.ignores ? untagged.replace(rule.ignores, '') || untagged : untagged}@${rule.domain ?? domain}`, domain };
}

function isLocalPart(local: string): boolean {
  return /^[^\s"(),:;<>@[\\\]\p{Cc}]+$/u.test(local) && !local.startsWith('.') && !local.endsWith('.') && !local.includes('..');
}

function isDomain(domain: string): boolean {
  return domain.length <= 253 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(domain);
}
