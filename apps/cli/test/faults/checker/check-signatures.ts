import type { Findings } from './check.js';
import type { Rows } from './rows.js';
import type { Told } from './story.js';

const CONFIRMED = 1;

/** Each acknowledged deed is in the tables, nothing is there twice, nothing is there that nobody asked for. */
export function checkSignatures(told: readonly Told[], rows: Rows, findings: Findings): void {
  for (const one of told) {
    for (const deed of one.refused) findings.add('refused', `${deed} of person ${one.person.number}`);
    checkSigning(one, rows, findings);
    checkConfirmation(one, rows, findings);
    checkWithdrawal(one, rows, findings);
  }
  checkDoubles(told, rows, findings);
  checkPhantoms(told, rows, findings);
}

function checkSigning({ person, isSigned, withdraw }: Told, rows: Rows, findings: Findings): void {
  if (isSigned && !withdraw && rows.of(person).length === 0) findings.add('lost', `signature of person ${person.number}`);
}

function checkConfirmation({ person, confirm, withdraw }: Told, rows: Rows, findings: Findings): void {
  if (confirm?.isAcknowledged && !withdraw && rows.byId.get(confirm.id)?.state !== CONFIRMED) findings.add('lost', `confirmation of person ${person.number}`);
}

function checkWithdrawal({ person, withdraw }: Told, rows: Rows, findings: Findings): void {
  if (withdraw?.isAcknowledged && rows.byId.has(withdraw.id)) findings.add('lost', `withdrawal of person ${person.number}`);
}

function checkDoubles(told: readonly Told[], rows: Rows, findings: Findings): void {
  const seats = new Map<string, number>();
  for (const { person } of told) {
    const mailbox = rows.mailboxOf(person);
    seats.set(mailbox, (seats.get(mailbox) ?? 0) + 1);
    if (rows.of(person).length > 1) findings.add('doubled', `signature of person ${person.number}`);
  }
  for (const [mailbox, persons] of seats) if ((rows.byMailbox.get(mailbox)?.length ?? 0) > persons) findings.add('doubled', 'more signatures than persons of a mailbox');
}

function checkPhantoms(told: readonly Told[], rows: Rows, findings: Findings): void {
  const known = new Set(told.map(({ person }) => rows.mailboxOf(person)));
  const confirmed = new Set(told.map(({ confirm }) => confirm?.id));
  for (const line of rows.byId.values()) {
    if (!known.has(line.mailbox)) findings.add('phantom', `signature ${line.id} of nobody`);
    else if (line.state === CONFIRMED && !confirmed.has(line.id)) findings.add('phantom', `confirmation of ${line.id}`);
  }
}
