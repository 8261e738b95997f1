import { Form } from 'react-router';
import { FaultNote } from '../parts/fault-note.js';
import { useWords } from '../words/words.js';
import { CorrectForm } from './correct-form.js';
import { DocumentFields } from './document-fields.js';
import type { Part } from './document.js';

const grave = ['release', 'publish', 'archive'] as const;

/** What can be done with the whole document now. What cannot be taken back says first what happens. */
export function CourseCard({ document, acted }: Part) {
  const say = useWords();
  const { rights, mayCorrect } = document;
  const may = { release: rights.mayRelease, publish: rights.mayPublish, archive: rights.mayArchive };
  const possible = grave.filter((verb) => may[verb]);
  if (possible.length === 0 && !rights.mayAccept && !rights.mayEdit && !mayCorrect) return null;
  return (
    <section className="card" aria-labelledby="course">
      <h2 id="course">{say('console.documents.drafting.course')}</h2>
      {rights.mayAccept && (
        <Form method="post" preventScrollReset>
          <FaultNote fault={acted?.done === 'accept' ? acted.fault : undefined} />
          <button type="submit" name="act" value="accept">{say('console.documents.drafting.do.accept')}</button>
        </Form>
      )}
      {mayCorrect && <CorrectForm acted={acted} />}
      {possible.map((verb) => (
        <details key={verb} className="ask-first" open={acted?.done === verb && acted.fault ? true : undefined}>
          <summary>{say(`console.documents.drafting.do.${verb}`)}</summary>
          <Form method="post" preventScrollReset>
            <FaultNote fault={acted?.done === verb ? acted.fault : undefined} />
            {acted?.done === verb && acted.fault?.fields?.map(({ field, message }) => <p key={field} className="fault">{message}</p>)}
            <p className="hint">{say(`console.documents.drafting.then.${verb}`)}</p>
            <button type="submit" name="act" value={verb} className="grave">{say(`console.documents.drafting.do.${verb}`)}</button>
          </Form>
        </details>
      ))}
      {rights.mayEdit && <EditForm document={document} acted={acted} />}
    </section>
  );
}

function EditForm({ document, acted }: Part) {
  const say = useWords();
  const fault = acted?.done === 'edit' ? acted.fault : undefined;
  return (
    <details className="ask-first" open={fault ? true : undefined}>
      <summary>{say('console.documents.drafting.edit')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <DocumentFields of={document} fault={fault} />
        <button type="submit" name="act" value="edit">{say('console.own.save')}</button>
      </Form>
    </details>
  );
}
