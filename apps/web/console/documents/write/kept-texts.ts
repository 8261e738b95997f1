const LIST = 'sawt-texts';
const name = (accountId: string, textId: string) => `sawt-text ${accountId} ${textId}`;

/** Under which name this device keeps a text for somebody; remembered, so that it can be forgotten at sign-out. */
export function keepAs(accountId: string, textId: string): string {
  const key = name(accountId, textId);
  list(new Set([...listed(), key]));
  return key;
}

/** What this device kept of texts goes, whoever wrote them here. */
export async function forgetTexts(): Promise<void> {
  const keys = listed();
  list(new Set());
  await Promise.race([Promise.all(keys.map(forget)), new Promise((done) => setTimeout(done, 2000))]); // a tab of an older page may hold one
}

export async function forgetText(accountId: string, textId: string): Promise<void> {
  const key = name(accountId, textId);
  list(new Set(listed().filter((one) => one !== key)));
  await forget(key);
}

function forget(key: string): Promise<void> {
  return new Promise((done) => {
    const request = indexedDB.deleteDatabase(key);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
}

/** Browsers that let pages keep nothing throw. */
function listed(): string[] {
  try {
    return JSON.parse(localStorage.getItem(LIST) ?? '[]') as string[];
  } catch {
    return [];
  }
}

function list(keys: ReadonlySet<string>): void {
  try {
    localStorage.setItem(LIST, JSON.stringify([...keys]));
  } catch {
    // nothing is kept there, so there is nothing to forget
  }
}
