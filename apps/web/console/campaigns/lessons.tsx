import type { Words } from '../parts/words-fields.js';
import { useLanguage, useWords } from '../words/words.js';
import { inWords } from './in-words.js';

interface Given {
  readonly lessons: { readonly result: Words; readonly worked: Words; readonly failed: Words };
  readonly level: 'h2' | 'h3';
}

/** What a campaign brought, what worked and what did not. */
export function Lessons({ lessons, level: Heading }: Given) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <>
      {(['result', 'worked', 'failed'] as const).map((part) => inWords(lessons[part], locale) && (
        <div key={part}>
          <Heading>{say(`console.campaigns.${part}`)}</Heading>
          <p className="as-written" dir="auto">{inWords(lessons[part], locale)}</p>
        </div>
      ))}
    </>
  );
}
