import { Form } from 'react-router';
import { FaultNote } from '../parts/fault-note.js';
import { WordsFields } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';
import type { Part } from './document.js';

/** Begins the corrected edition of what is published: first what happens, then why, for everybody. */
export function CorrectForm({ acted }: Pick<Part, 'acted'>) {
  const say = useWords();
  const fault = acted?.done === 'correct' ? acted.fault : undefined;
  return (
    <details className="ask-first" open={fault ? true : undefined}>
      <summary>{say('console.documents.versions.correct')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <p className="hint">{say('console.documents.versions.correctHint')}</p>
        <WordsFields fields={[{ name: 'reason', label: say('console.documents.versions.reasonLabel'), rows: 3 }]} fault={fault} />
        <button type="submit" name="act" value="correct">{say('console.documents.versions.beginCorrection')}</button>
      </Form>
    </details>
  );
}
