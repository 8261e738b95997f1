import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useState } from 'react';
import { hasSuggestions, measure, type DocumentNode, type Measured } from '#libs/editor-schema';
import { formatNumber } from '#libs/i18n';
import { useLanguage, useWords } from '../../words/words.js';
import type { Opened } from './write.js';

/** Counted so long after the last letter, in milliseconds. */
const REST = 300;

/** How many words stand there now, in each section too, and how many may. */
export function WordCount({ editor, opened }: { readonly editor: Editor; readonly opened: Opened }) {
  const say = useWords();
  const locale = useLanguage();
  const { words, limit, over, sections, isWaited } = useMeasured(editor, opened);
  return (
    <section className="card word-count" aria-labelledby="words">
      <h2 id="words">{say('console.documents.write.words')}</h2>
      <p className="count"><bdi>{formatNumber(locale, words)}</bdi>{limit !== null && <span className="hint"> {say('console.documents.write.ofWords', { limit })}</span>}</p>
      {limit !== null && <meter aria-labelledby="words" min={0} max={limit} high={limit * 0.95} optimum={0} value={Math.min(words, limit)} />}
      <p role="status" className={over > 0 ? 'fault' : 'hidden'}>{over > 0 && say('console.documents.write.overWords', { count: over })}</p>
      {isWaited && <p className="hint">{say('console.documents.write.suggestedApart')}</p>}
      {!opened.countsFootnotes && <p className="hint">{say('console.documents.reports.notesApart')}</p>}
      <Sections of={sections} />
    </section>
  );
}

function Sections({ of: sections }: { readonly of: Measured['sections'] }) {
  const say = useWords();
  if (sections.every(({ title }) => title === '')) return null;
  return (
    <details open={sections.some(({ budget }) => budget !== null)}>
      <summary>{say('console.documents.write.bySection')}</summary>
      <ul className="plain">
        {sections.map(({ title, words, budget }, i) => (
          <li key={i}>
            <bdi>{title || say('console.documents.reports.beginning')}</bdi> · {budget === null ? say('console.documents.reports.words', { words }) : say('console.documents.reports.wordsOf', { words, most: budget })}
            {budget !== null && words > budget && <> <span className="fault">{say('console.documents.reports.tooMany', { words: words - budget })}</span></>}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Counted extends Measured {
  /** Whether some of it waits to be accepted or rejected. */
  readonly isWaited: boolean;
}

function useMeasured(editor: Editor, { wordLimit: limit, countsFootnotes, budgets }: Opened): Counted {
  const count = useCallback((): Counted => {
    const content = editor.getJSON() as DocumentNode;
    return { ...measure(content, { limit, countsFootnotes, budgets }), isWaited: hasSuggestions(content) };
  }, [editor, limit, countsFootnotes, budgets]);
  const [counted, setCounted] = useState(count);
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(later);
      later = setTimeout(() => setCounted(count()), REST);
    };
    look();
    editor.on('update', look);
    return () => {
      clearTimeout(later);
      editor.off('update', look);
    };
  }, [editor, count]);
  return counted;
}
