import type { Form } from '../form.js';
import { wordsIn } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Field } from '../parts/field.js';
import { WordsFields, type Words } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';

interface Known {
  readonly titles: Words;
  readonly places: Words;
  readonly link: string;
  readonly noticeDays: number;
}

/** What a meeting is called, where it is held and when its agenda is mailed. */
export function MeetingWordsFields({ of: known, fault }: { readonly of?: Known; readonly fault: Fault | undefined }) {
  const say = useWords();
  return (
    <>
      <WordsFields fields={[{ name: 'words.title', label: say('console.meetings.title'), words: known?.titles }, { name: 'words.place', label: say('console.meetings.place'), words: known?.places }]} fault={fault} />
      <Field label={say('console.meetings.link')} name="link" type="url" dir="ltr" isOptional placeholder="https://" defaultValue={known?.link} fault={faultAt(fault, 'words.link')} />
      <Field label={say('console.meetings.noticeDays')} name="noticeDays" type="number" min={0} max={30} dir="ltr" defaultValue={known?.noticeDays ?? 3} hint={say('console.meetings.noticeHint')} fault={faultAt(fault, 'words.noticeDays')} />
    </>
  );
}

export const meetingWords = (form: Form) => ({ title: wordsIn(form, 'words.title'), place: wordsIn(form, 'words.place'), link: form.some('link'), noticeDays: Number(form.text('noticeDays')) });
