import { useState } from 'react';
import { areasOf, languageNames, locales, regions } from '#libs/i18n';
import type { LetterActionWordsQuery } from '../../gql/graphql.js';
import { inReading } from '../meetings/in-reading.js';
import { faultAt, type Fault } from '../outcome.js';
import { Choice, Field } from '../parts/field.js';
import { WordsFields, type Words } from '../parts/words-fields.js';
import { useNotify } from '../room/notices.js';
import type { AreaChoices } from '../targets/areas.js';
import { DirectoryPick } from '../targets/directory-pick.js';
import { useLanguage, useWords } from '../words/words.js';

type Given = LetterActionWordsQuery['letterCampaign']['targets'][number];
interface Entry {
  readonly targetId: string;
  readonly name: Words;
}
interface Row {
  /** The number its fields are posted under. */
  readonly at: number;
  readonly given?: Given;
  /** Chosen from the directory, whose name and address it then has. */
  readonly entry?: Entry;
  /** Not posted; what was typed stays, should it be taken back. */
  readonly isRemoved?: boolean;
}
/** Rows of a form, those that were taken out too. */
export const MOST_ROWS = 100;
const zones = ['Africa/Casablanca', 'Europe/Paris', 'Europe/Brussels', 'Europe/Zurich', 'Europe/Madrid'] as const;
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const entryOf = ({ name, settings }: Given): Entry | undefined => (settings?.advocacyTargetId ? { targetId: settings.advocacyTargetId, name } : undefined);

interface Props {
  readonly given: readonly Given[];
  readonly coalition: string;
  readonly areas: AreaChoices;
  readonly fault?: Fault;
}

/** To whom letters go: looked for in the directory of the coalition, or written here. */
export function TargetRows({ given, coalition, areas, fault }: Props) {
  const say = useWords();
  const notify = useNotify();
  const [rows, setRows] = useState<readonly Row[]>(() => given.map((one, at) => ({ at, given: one, entry: entryOf(one) })));
  const add = (entry?: Entry) => setRows((all) => (all.length < MOST_ROWS ? [...all, { at: all.length, entry }] : all));
  const put = (at: number, change: Partial<Row>) => setRows((all) => all.map((row) => (row.at === at ? { ...row, ...change } : row)));
  const remove = (at: number) => {
    put(at, { isRemoved: true });
    notify({ text: say('console.details.removed'), undo: () => put(at, { isRemoved: false }) });
  };
  const shown = rows.filter(({ isRemoved }) => !isRemoved);
  return (
    <>
      {rows.map((row) => <TargetFields key={row.at} row={row} number={shown.indexOf(row) + 1} fault={fault} put={(change) => put(row.at, change)} remove={() => remove(row.at)} />)}
      <DirectoryPick coalition={coalition} areas={areas} onPick={add} />
      <p><button type="button" className="second" onClick={() => add()}>{say('console.details.addTarget')}</button></p>
    </>
  );
}

interface RowProps {
  readonly row: Row;
  readonly number: number;
  readonly fault?: Fault;
  readonly put: (change: Partial<Row>) => void;
  readonly remove: () => void;
}

function TargetFields({ row: { at, given, entry, isRemoved = false }, number, fault, put, remove }: RowProps) {
  const say = useWords();
  const locale = useLanguage();
  const [name, settings] = [`targets.${at}`, given?.settings];
  const of = (field: string) => ({ name: `${name}.${field}`, fault: faultAt(fault, `${name}.${field}`) });
  const ofEntry = faultAt(fault, `${name}.advocacyTargetId`) ?? faultAt(fault, `${name}.name`) ?? faultAt(fault, `${name}.address`);
  return (
    <fieldset disabled={isRemoved} hidden={isRemoved}>
      <legend>{say('console.letters.target')} {number}</legend>
      {entry ? (
        <>
          <input type="hidden" name={`${name}.advocacyTargetId`} value={entry.targetId} />
          <p><b><bdi>{inReading(entry.name, locale)}</bdi></b> <span className="hint">{say('console.details.fromDirectory')}</span></p>
          {ofEntry && <p className="fault">{ofEntry}</p>}
        </>
      ) : <WordsFields fields={[{ name: `${name}.name`, label: say('console.letters.targetName'), words: given?.name }]} fault={fault} />}
      <div className="row">
        {!entry && <Field label={say('console.letters.address')} hint={say('console.letters.addressHint')} type="email" dir="ltr" defaultValue={settings?.address ?? ''} {...of('address')} />}
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
      <div className="acts">
        {entry && <button type="button" className="quiet" onClick={() => put({ entry: undefined })}>{say('console.details.typeInstead')}</button>}
        <button type="button" className="quiet" onClick={remove}>{say('console.details.remove')}</button>
      </div>
    </fieldset>
  );
}
