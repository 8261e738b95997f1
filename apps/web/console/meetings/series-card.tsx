import { Form } from 'react-router';
import type { MeetingsQuery } from '../../gql/graphql.js';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { useLanguage, useWords } from '../words/words.js';
import { inReading } from './in-reading.js';
import { dayInWords } from './meeting-time.js';
import { MeetingWordsFields } from './meeting-words-fields.js';

interface Props {
  readonly series: MeetingsQuery['meetingSeries'][number];
  readonly mayChange: boolean;
  /** What was done to it, or why not. */
  readonly answer: { readonly act: string; readonly fault: Fault | undefined } | undefined;
}

/** Meetings that come back: their rhythm; a new wording, or a last day. */
export function SeriesCard({ series, mayChange, answer }: Props) {
  const say = useWords();
  const language = useLanguage();
  const { id, titles, rhythm, at, minutes, zone, startsOn, untilOn } = series;
  const faultIn = (act: string) => (answer?.act === act ? answer.fault : undefined);
  return (
    <div className="card">
      <h3 dir="auto">{inReading(titles, language)}</h3>
      <p>{say(`console.meetings.rhythm.${rhythm}`)} · {say('console.meetings.atFor', { at, minutes })} · {say(`console.meetings.zone.${zone}`)} {untilOn && <>· {say('console.meetings.until', { day: dayInWords(language, untilOn) })}</>}</p>
      <p className="hint">{say('console.meetings.since', { day: dayInWords(language, startsOn) })}</p>
      {answer && !answer.fault && <p className="good-note" role="status">{say('console.meetings.done')}</p>}
      {mayChange && (
        <details className="ask-first" open={faultIn('edit') ? true : undefined}>
          <summary>{say('console.meetings.editSeries')}</summary>
          <Form method="post" preventScrollReset>
            <FaultNote fault={faultIn('edit')} />
            <input type="hidden" name="seriesId" value={id} />
            <MeetingWordsFields of={series} fault={faultIn('edit')} />
            <button type="submit" name="act" value="edit">{say('console.own.save')}</button>
          </Form>
        </details>
      )}
      {mayChange && !untilOn && (
        <details className="ask-first" open={faultIn('end') ? true : undefined}>
          <summary>{say('console.meetings.endSeries')}</summary>
          <Form method="post" preventScrollReset>
            <FaultNote fault={faultIn('end')} />
            <input type="hidden" name="seriesId" value={id} />
            <Field label={say('console.meetings.lastDay')} name="untilOn" type="date" dir="ltr" required hint={say('console.meetings.endHint')} fault={faultAt(faultIn('end'), 'untilOn')} />
            <button type="submit" name="act" value="end" className="grave">{say('console.meetings.endSeries')}</button>
          </Form>
        </details>
      )}
    </div>
  );
}
