import domains from '../data/disposable-email-domains.json' with { type: 'json' };

const disposable = new Set<string>(domains);
/** Forwarding services of privacy-minded people: never suspicious, whatever a list says. */
const relays = new Set(['duck.com', 'mozmail.com', 'privaterelay.appleid.com', 'proton.me', 'protonmail.com', 'riseup.net', 'simplelogin.com', 'anonaddy.com', 'addy.io']);

/** Whether the domain, or one above it, is listed as handing out throw-away addresses. A signal for review, never a refusal. */
export function isDisposable(domain: string): boolean {
  for (let name = domain; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    if (relays.has(name)) return false;
    if (disposable.has(name)) return true;
  }
  return false;
}
