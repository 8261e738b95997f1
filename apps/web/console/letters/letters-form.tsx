import { areasOf, languageNames, locales, regions } from '#libs/i18n';
import type { LetterActionWordsQuery } from '../../gql/graphql.js';
import { wordsIn, type Form } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Choice, Field } from '../parts/field.js';
import { WordsFields } from '../parts/words-fields.js';
import { useLanguage, useWords } from '../words/words.js';

type Given = LetterActionWordsQuery['letterCampaign'];
/** Institutions to choose from. */
export type Directory = readonly { readonly id: string; readonly name: string }[];
const MORE = { subjects: 3, points: 5, targets: 2 } as const;
const MOST_ROWS = 60;
const zones = ['Africa/Casablanca', 'Europe/Paris', 'Europe/Brussels', 'Europe/Zurich', 'Europe/Madrid'] as const;
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const rowsOf = (have: number, more: number) => Array.from({ length: have === 0 ? more : have + 1 }, (_, i) => i);

/** Everything an action says and to whom its letters go. Rows left empty are not written. */
export function LettersFields({ given, directory, fault }: { readonly given?: Given; readonly directory: Directory; readonly fault?: Fault }) {
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
      {rowsOf(given?.targets.length ?? 0, MORE.targets).map((i) => <TargetFields key={i} at={i} given={given?.targets[i]} directory={directory} fault={fault} />)}
      <h2>{say('console.letters.rules')}</h2>
      <div className="row">
        <Field label={say('console.letters.replyAddress')} hint={say('console.letters.replyHint')} name="replyAddress" type="email" dir="ltr" required defaultValue={given?.replyAddress ?? ''} fault={faultAt(fault, 'replyAddress')} />
        <Field label={say('console.letters.leastWords')} name="leastWords" type="number" min={5} max={200} dir="ltr" defaultValue={given?.leastWords ?? 20} fault={faultAt(fault, 'leastWords')} />
        <Field label={say('console.letters.keepDays')} hint={say('console.letters.keepHint')} name="keepDays" type="number" min={7} max={365} dir="ltr" defaultValue={given?.keepDays ?? 90} fault={faultAt(fault, 'keepDays')} />
      </div>
    </>
  );
}

function TargetFields({ at, given, directory, fault }: { readonly at: number; readonly given?: Given['targets'][number]; readonly directory: Directory; readonly fault?: Fault }) {
  const say = useWords();
  const locale = useLanguage();
  const [name, settings] = [`targets.${at}`, given?.settings];
  const of = (field: string) => ({ name: `${name}.${field}`, fault: faultAt(fault, `${name}.${field}`) });
  return (
    <fieldset>
      <legend>{say('console.letters.target')} {at + 1}</legend>
      {directory.length > 0 && (
        <Choice label={say('console.letters.directory')} defaultValue={settings?.advocacyTargetId ?? ''} {...of('advocacyTargetId')}>
          <option value="">{say('console.letters.ownEntry')}</option>
          {directory.map(({ id, name: words }) => <option key={id} value={id}>{words}</option>)}
        </Choice>
      )}
      <WordsFields fields={[{ name: `${name}.name`, label: say('console.letters.targetName'), words: given?.name }]} fault={fault} />
      <div className="row">
        <Field label={say('console.letters.address')} hint={say('console.letters.addressHint')} type="email" dir="ltr" defaultValue={settings?.address ?? ''} {...of('address')} />
        <Choice label={say('console.letters.area')} defaultValue={given?.area ?? ''} {...of('area')}>
          <option value="">{say('console.letters.everywhere')}</option>
          {regions(locale).map((region) => <optgroup key={region.code} label={region.name}><option value={region.code}>{region.name}</option>{areasOf('MA', locale).filter((area) => area.region === region.code).map(({ code, name: words }) => <option key={code} value={code}>{words}</option>)}</optgroup>)}
        </Choice>
        <Choice label={say('console.letters.language')} defaultValue={given?.locale ?? ''} {...of('locale')}><option value="">{say('console.letters.writersLanguage')}</option>{locales.map((one) => <option key={one} value={one} lang={one}>{languageNames[one]}</option>)}</Choice>
      </div>
      <div className="row">
        <Choice label={say('console.letters.timeZone')} defaultValue={settings?.timeZone ?? 'Africa/Casablanca'} {...of('timeZone')}>{zones.map((zone) => <option key={zone}>{zone}</option>)}</Choice>
        <Field label={say('console.letters.opens')} type="time" dir="ltr" defaultValue={settings?.opens ?? '08:30'} {...of('opens')} />
        <Field label={say('console.letters.closes')} type="time" dir="ltr" defaultValue={settings?.closes ?? '16:30'} name={`${name}.closes`} />
        <Field label={say('console.letters.perHour')} hint={say('console.letters.perHourHint')} type="number" min={1} max={120} dir="ltr" defaultValue={settings?.perHour ?? 30} {...of('perHour')} />
      </div>
      <fieldset className="ticks">
        <legend>{say('console.letters.days')}</legend>
        {weekdays.map((day) => <label key={day}><input type="checkbox" name={`${name}.days`} value={day} defaultChecked={(settings?.days ?? [1, 2, 3, 4, 5]).includes(day)} /> {say(`console.letters.day.${day}`)}</label>)}
      </fieldset>
    </fieldset>
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
