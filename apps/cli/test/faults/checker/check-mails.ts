import type { Arrival } from '../journal.js';
import type { Findings } from './check.js';
import type { Told } from './story.js';

/** Nobody was forgotten, and nobody got more different mails than they had asked for. */
export function checkMails(told: readonly Told[], mails: ReadonlyMap<string, Arrival[]>, findings: Findings): void {
  const written = new Set([...mails.values()].flat().filter(({ kind }) => kind === 'confirm').map(({ to, name }) => `${name} ${to}`));
  const attempts = new Map<string, number>();
  for (const one of told) attempts.set(one.person.email, (attempts.get(one.person.email) ?? 0) + one.attempts);
  for (const one of told) {
    const { person } = one;
    if (one.isSigned && !written.has(`${person.givenName} ${person.email}`)) findings.add('mails lost', `confirmation mail of person ${person.number}`);
    if (one.confirm?.isAcknowledged && !one.withdraw) checkThanks(one.confirm.id, mails, findings);
  }
  checkDoubles(mails, attempts, findings);
}

function checkThanks(id: string, mails: ReadonlyMap<string, Arrival[]>, findings: Findings): void {
  if (!mails.get(id)?.some(({ kind }) => kind === 'thanks')) findings.add('mails lost', `thanks for ${id}`);
}

/** Different Message-IDs: one thanks a signature; as many of the others as the mailbox's buttons were pressed. */
function checkDoubles(mails: ReadonlyMap<string, Arrival[]>, attempts: ReadonlyMap<string, number>, findings: Findings): void {
  const asked = new Map<string, Set<string>>();
  for (const [id, arrivals] of mails) {
    const thanks = new Set(arrivals.filter(({ kind }) => kind === 'thanks').map(({ messageId }) => messageId));
    if (thanks.size > 1) findings.add('mails doubled', `thanks for ${id}`);
    for (const { to, kind, messageId } of arrivals) if (kind === 'confirm' || kind === 'repeat') asked.set(to, (asked.get(to) ?? new Set()).add(messageId));
  }
  for (const [to, messages] of asked) if (messages.size > (attempts.get(to) ?? 0)) findings.add('mails doubled', `${messages.size} mails for ${attempts.get(to) ?? 0} requests of ${to}`);
}
