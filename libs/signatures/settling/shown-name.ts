import { PublicName } from '../signature.states.js';

/** The name as it is shown: in full, or its initials (`S. B.`, `س. ب.`). */
export function shownName(choice: number, { givenName, familyName }: { givenName: string; familyName: string }): string {
  if (choice === PublicName.full) return `${givenName} ${familyName}`;
  return [givenName, familyName].map((name) => `${firstLetter(name)}.`).join(' ');
}

/** The first letter, past the Arabic article. */
function firstLetter(name: string): string {
  return /\p{L}/u.exec(name.replace(/^ال(?=\p{L})/u, ''))?.[0].toLocaleUpperCase() ?? '';
}
