import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { locales, type MessageKey, translate } from '#libs/i18n';
import { actKey, acts, kindKey, objectKinds, ownActs, ownKinds } from './acts.js';

const libs = fileURLToPath(new URL('../../../../libs', import.meta.url));
const sources = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !/\.spec\.ts$|testing\/|migrations\//.test(name)).map((name) => readFileSync(`${libs}/${name}`, 'utf8'));
const all = sources.join('\n');

/** What stands as a text after `action:`, and what is put together from the verbs of petitions and mailings. */
function recorded(): string[] {
  const literal = [...all.matchAll(/\b(?:action: |(?:record(?:ed)?|changed)\(em, ctx, )([^;\n]*)/g)].flatMap(([, rest]) => [...rest!.matchAll(/'(\w+\.\w+)'/g)].map(([, action]) => action!));
  const made = [...all.matchAll(/`(\w+)\.\$\{(?:move\.)?(?:verb|kind)\}`/g)].flatMap(([, area]) => verbsOf(area!).map((verb) => `${area}.${verb}`));
  return [...new Set([...literal, ...made, 'signatures.propose'])].toSorted();
}

/** Said where they are decided, each in quotes. */
const decided: Record<string, string[]> = { suspects: ['accept', 'refuse'], signatures: ['apply', 'turnDown', 'takeBack'] };

function verbsOf(area: string): string[] {
  if (decided[area]) return decided[area].filter((verb) => all.includes(`'${verb}'`));
  const [, list = ''] = new RegExp(`export const ${area}Verbs = \\[([^\\]]*)\\]`).exec(all) ?? [];
  return [...list.matchAll(/'(\w+)'/g)].map(([, verb]) => verb!);
}

describe('the log', () => {
  it('knows every act the program records, and no other', () => {
    expect(recorded().length).toBeGreaterThan(40);
    expect([...acts, ...ownActs].toSorted()).toEqual(recorded());
  });

  it('has words for every kind of object', () => {
    const kinds = new Set([...all.matchAll(/objectKind: '(\w+)'/g)].map(([, kind]) => kind!));
    expect([...kinds].toSorted()).toEqual([...objectKinds, ...ownKinds].toSorted());
  });

  it.each(locales)('says them in %s', (locale) => {
    const keys = [...acts, ...ownActs].map((action) => actKey(action)!).concat([...objectKinds, ...ownKinds].map((kind) => kindKey(kind)!));
    const words = keys.map((key: MessageKey) => translate(locale, key));
    expect(words.filter((text) => text.trim() === '' || text.includes('console.log'))).toEqual([]);
    expect(new Set(words.slice(0, acts.length)).size).toBe(acts.length);
  });

  it('has none for what it does not know', () => expect([actKey('petition.explode'), kindKey('dragon')]).toEqual([undefined, undefined]));
});
