import { readLines, type Arrival, type Entry } from '../journal.js';
import { personOf, type Person } from '../people.js';

/** All that one person did and was told, and the mails that came. */
export interface Told {
  readonly person: Person;
  attempts: number;
  isSigned: boolean;
  confirm: { id: string; isAcknowledged: boolean } | undefined;
  withdraw: { id: string; isAcknowledged: boolean } | undefined;
  refused: string[];
}

export async function readJournal(path: string, seed: number): Promise<Told[]> {
  const told = new Map<number, Told>();
  for (const { person: number, deed, is, id } of await readLines<Entry>(path)) {
    const one = told.get(number) ?? { person: personOf(seed, number), attempts: 0, isSigned: false, confirm: undefined, withdraw: undefined, refused: [] };
    told.set(number, one);
    if (is === 'refused') one.refused.push(deed);
    else if (deed === 'sign') note(one, is === 'acknowledged');
    else one[deed] = { id: id!, isAcknowledged: is === 'acknowledged' || (one[deed]?.isAcknowledged ?? false) };
  }
  return [...told.values()];
}

function note(one: Told, isAcknowledged: boolean): void {
  if (isAcknowledged) one.isSigned = true;
  else one.attempts++;
}

/** Mails by the signature their links name. */
export async function readMails(path: string): Promise<Map<string, Arrival[]>> {
  const mails = new Map<string, Arrival[]>();
  for (const mail of await readLines<Arrival>(path)) {
    const known = mails.get(mail.id);
    if (known) known.push(mail);
    else mails.set(mail.id, [mail]);
  }
  return mails;
}
