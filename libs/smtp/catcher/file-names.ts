const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const ID_LENGTH = 36;
const LONGEST_RECIPIENT = 150;

/** A mail's id and nothing that could leave the folder. */
export function isMailId(text: string): boolean {
  return ID.test(text);
}

/** `<id>.<recipient>.json`: names sort by arrival, and looking for a recipient opens no file. */
export function nameOfFile(id: string, to: string): string {
  return `${id}.${inFileName(to)}.json`;
}

export function isMailFile(name: string): boolean {
  return name.endsWith('.json') && isMailId(idOfFile(name));
}

export function idOfFile(name: string): string {
  return name.slice(0, ID_LENGTH);
}

export function recipientOfFile(name: string): string {
  return name.slice(ID_LENGTH + 1, -'.json'.length);
}

/** A recipient as it stands in a file's name. */
export function inFileName(recipient: string): string {
  return recipient.toLowerCase().replace(/[^a-z0-9@._+-]/g, '_').slice(0, LONGEST_RECIPIENT);
}
