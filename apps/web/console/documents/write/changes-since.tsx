import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { blocksOf, plainText, type DocumentNode } from '#libs/editor-schema';
import type { Locale } from '#libs/i18n';
import { Diff } from '../../parts/diff.js';
import { Ago } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import { compareBlocks, type BlockChange } from './compare-blocks.js';
import type { Opened } from './write.js';

/** At most so many at once; a text that was written anew is read, not compared. */
const MOST = 100;

/** What has changed in the text since its reader left it, block by block. */
export function ChangesSince({ editor, visit, locale }: { readonly editor: Editor; readonly visit: Opened['visit']; readonly locale: Locale }) {
  const say = useWords();
  const [changes, setChanges] = useState<readonly BlockChange[]>();
  if (!visit) return null;
  const compare = () => setChanges(compareBlocks(linesOf(visit.before), linesOf(editor.getJSON() as DocumentNode)));
  return (
    <section className="card" aria-labelledby="since">
      <h2 id="since">{say('console.documents.write.since')}</h2>
      <p className="hint">{say('console.documents.write.lastVisit')} <Ago at={visit.at} /></p>
      {changes && (
        <div role="status">
          {changes.length === 0 ? <p>{say('console.documents.write.nothingSince')}</p> : <p className="hint">{say('console.documents.write.changedSince', { count: changes.length })}</p>}
          {changes.slice(0, MOST).map(({ before, after }, i) => <Diff key={i} before={before} after={after} locale={languageOf(after || before, locale)} />)}
        </div>
      )}
      <button type="button" className="second" onClick={compare}>{say(changes ? 'console.documents.write.compareAgain' : 'console.documents.write.compare')}</button>
    </section>
  );
}

const linesOf = (text: DocumentNode) => blocksOf(text).map((block) => plainText(block));

/** A block in Arabic inside a French text reads from right to left. */
const languageOf = (words: string, locale: Locale): Locale => {
  const first = /\p{L}/u.exec(words)?.[0] ?? '';
  return /\p{Script=Arabic}/u.test(first) ? 'ar' : locale === 'ar' && first ? 'fr' : locale;
};
