import domains from '../data/disposable-email-domains.json' with { type: 'json' };

const disposable = new Set<string>(domains);
/** Forwarding services of privacy-minded people: never suspicious, whatever a list says. */
const relays = new Set(['duck.com', 'mozmail.com', 'privaterelay.appleid.com', 'proton.me', 'protonmail.com', 'riseup.net', 'simplelogin.com', 'anonaddy.com', 'addy.io']);

/** The service that hands out throw-away addresses under this domain, by its listed name. A signal for review, never a refusal. */
export function throwAwayService(domain: string): string | undefined {
  for (let name = domain; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    if (relays.has(name)) return undefined;
    if (disposable.has(name)) return name;
  }
  return undefined;
}
