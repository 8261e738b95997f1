import { languageNames, locales } from '#libs/i18n';
import type { LetterActionWordsQuery } from '../../gql/graphql.js';
import { wordsIn, type Form } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Choice, Field } from '../parts/field.js';
import { WordsFields } from '../parts/words-fields.js';
import type { AreaChoices } from '../targets/areas.js';
import { useLanguage, useWords } from '../words/words.js';
import { MOST_ROWS, TargetRows } from './target-rows.js';

type Given = LetterActionWordsQuery['letterCampaign'];
const MORE = { subjects: 3, points: 5 } as const;
const rowsOf = (have: number, more: number) => Array.from({ length: have === 0 ? more : have + 1 }, (_, i) => i);

interface Props {
  readonly given?: Given;
  /** Slug of the coalition whose directory is searched. */
  readonly coalition: string;
  readonly areas: AreaChoices;
  readonly fault?: Fault;
}

/** Everything an action says and to whom its letters go. Rows left empty are not written. */
export function LettersFields({ given, coalition, areas, fault }: Props) {
  const say = useWords();
  const locale = useLanguage();
  const some = (name: 'subjects' | 'points', label: string) => (
    <WordsFields fields={rowsOf(given?.[name].length ?? 0, MORE[name]).map((i) => ({ name: `${name}.${i}`, label: `${label} ${i + 1}`, rows: name === 'points' ? 2 : undefined, words: given?.[name][i]?.words }))} fault={fault} />
  );
  return (
    <>
      <Choice label={say('console.letters.referenceLocale')} name="referenceLocale" defaultValue={given?.referenceLocale ?? locale} fault={faultAt(fault, 'referenceLocale')}>{locales.map((one) => <option key={one} value={one} lang={one}>{languageNames[one]}</option>)}</Choice>
      <WordsFields fields={[
        { name: 'title', label: say('console.letters.action'), words: given?.title }, { name: 'intro', label: say('console.letters.intro'), rows: 6, words: given?.intro },
        { name: 'hint', label: say('console.letters.hintField'), rows: 2, words: given?.hint }, { name: 'closing', label: say('console.letters.closing'), words: given?.closing },
      ]} fault={fault} />
      <h2>{say('console.letters.subjects')}</h2>
      {faultAt(fault, 'subjects') && <p className="fault">{faultAt(fault, 'subjects')}</p>}
      {some('subjects', say('console.letters.subject'))}
      <h2>{say('console.letters.points')}</h2>
      <p className="hint">{say('console.letters.pointsHint')}</p>
      {some('points', say('console.letters.point'))}
      <h2>{say('console.letters.targets')}</h2>
      <p className="hint">{say('console.letters.targetsHint')}</p>
      {faultAt(fault, 'targets') && <p className="fault">{faultAt(fault, 'targets')}</p>}
      <TargetRows given={given?.targets ?? []} coalition={coalition} areas={areas} fault={fault} />
      <h2>{say('console.letters.rules')}</h2>
      <div className="row">
        <Field label={say('console.letters.replyAddress')} hint={say('console.letters.replyHint')} name="replyAddress" type="email" dir="ltr" required defaultValue={given?.replyAddress ?? ''} fault={faultAt(fault, 'replyAddress')} />
        <Field label={say('console.letters.leastWords')} name="leastWords" type="number" min={5} max={200} dir="ltr" defaultValue={given?.leastWords ?? 20} fault={faultAt(fault, 'leastWords')} />
        <Field label={say('console.letters.keepDays')} hint={say('console.letters.keepHint')} name="keepDays" type="number" min={7} max={365} dir="ltr" defaultValue={given?.keepDays ?? 90} fault={faultAt(fault, 'keepDays')} />
      </div>
    </>
  );
}

/** What was typed, as the api takes it, with the rows of the form each part came from. */
export function lettersIn(form: Form) {
  const isWritten = (words: Record<string, string | undefined>) => Object.values(words).some(Boolean);
  const all = Array.from({ length: MOST_ROWS }, (_, i) => i);
  const rows = (name: string) => all.filter((i) => isWritten(wordsIn(form, `${name}.${i}`)));
  const targetRows = all.filter((i) => isWritten(wordsIn(form, `targets.${i}.name`)) || form.some(`targets.${i}.advocacyTargetId`) !== undefined);
  const kept = { subjects: rows('subjects'), points: rows('points'), targets: targetRows };
  const input = {
    referenceLocale: form.text('referenceLocale'), title: wordsIn(form, 'title'), intro: wordsIn(form, 'intro'), hint: wordsIn(form, 'hint'), closing: wordsIn(form, 'closing'),
    replyAddress: form.text('replyAddress'), leastWords: Number(form.text('leastWords')), keepDays: Number(form.text('keepDays')),
    subjects: kept.subjects.map((i) => wordsIn(form, `subjects.${i}`)), points: kept.points.map((i) => wordsIn(form, `points.${i}`)), targets: targetRows.map((i) => targetIn(form, `targets.${i}`)),
  };
  return { input, kept };
}

function targetIn(form: Form, at: string) {
  return {
    advocacyTargetId: form.some(`${at}.advocacyTargetId`), name: wordsIn(form, `${at}.name`), address: form.text(`${at}.address`), area: form.some(`${at}.area`), locale: form.some(`${at}.locale`), timeZone: form.text(`${at}.timeZone`),
    opens: form.text(`${at}.opens`), closes: form.text(`${at}.closes`), days: form.all(`${at}.days`).map(Number), perHour: Number(form.text(`${at}.perHour`)),
  };
}

/** A fault of the third subject that was sent belongs to the row it was typed in. */
export function inRows(fault: Fault | undefined, kept: Record<string, readonly number[]>): Fault | undefined {
  return fault && {
    ...fault,
    fields: fault.fields?.map((one) => ({ ...one, field: one.field.replace(/^(subjects|points|targets)\.(\d+)/, (_, part: string, i: string) => `${part}.${kept[part]?.[Number(i)] ?? i}`) })),
  };
}
