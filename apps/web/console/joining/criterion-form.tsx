import { useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { locales, themes, type MessageKey } from '#libs/i18n';
import type { AdmissionSettingsQuery } from '../../gql/graphql.js';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field, TextArea, Tick } from '../parts/field.js';
import { useWords } from '../words/words.js';
import { criterionKinds } from './criterion-kinds.js';

export type Criterion = NonNullable<AdmissionSettingsQuery['coalition']>['admission']['criteria'][number];
export type Places = readonly { readonly code: string; readonly name: string; readonly areas: readonly { readonly code: string; readonly name: string }[] }[];
interface Given {
  readonly places: Places;
  readonly fault: Fault | undefined;
  /** The one that is changed; a new one when unset. */
  readonly criterion?: Criterion;
}

/** A criterion: what it looks at, whether it blocks, and its words in four languages. */
export function CriterionForm({ places, fault, criterion }: Given) {
  const say = useWords();
  const isBusy = useNavigation().state === 'submitting';
  const [kind, setKind] = useState<Criterion['kind']>(criterion?.kind ?? 'DECLARATION');
  return (
    <Form method="post" className={criterion ? undefined : 'card'} preventScrollReset>
      {!criterion && <h3>{say('console.joining.add')}</h3>}
      <FaultNote fault={fault} />
      {criterion ? <input type="hidden" name="criterionId" value={criterion.id} /> : (
        <Choice label={say('console.joining.kind')} name="kind" value={kind} onChange={({ target }) => setKind(target.value as Criterion['kind'])} fault={faultAt(fault, 'kind')}>
          {criterionKinds.map((one) => <option key={one} value={one}>{say(`console.joining.kind.${one}`)}</option>)}
        </Choice>
      )}
      <Values key={kind} kind={kind} values={criterion?.kind === kind ? criterion.values : []} places={places} fault={faultAt(fault, 'values')} />
      <Tick name="isBlocking" label={say('console.joining.isBlocking')} hint={say('console.joining.isBlockingHint')} defaultChecked={criterion?.isBlocking} />
      <div className="row">{locales.map((locale) => <TextArea key={locale} label={say(`console.joining.words.${locale}`)} name={locale} lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'} rows={2} maxLength={500} isOptional={kind !== 'DECLARATION' && kind !== 'DOCUMENT'} defaultValue={criterion?.words[locale] ?? ''} fault={locale === 'fr' ? faultAt(fault, 'words') : undefined} />)}</div>
      <button type="submit" name="act" value={criterion ? 'edit' : 'add'} disabled={isBusy}>{say(criterion ? 'console.own.save' : 'console.coalition.add')}</button>
    </Form>
  );
}

function Values({ kind, values, places, fault }: { readonly kind: Criterion['kind']; readonly values: readonly string[]; readonly places: Places; readonly fault: string | undefined }) {
  const say = useWords();
  if (kind === 'FORMATION') return <Field label={say('console.joining.years')} name="values" type="number" inputMode="numeric" dir="ltr" min={1} max={50} required defaultValue={values[0] ?? '2'} fault={fault} />;
  if (kind === 'TERRITORY') {
    return (
      <Choice label={say('console.joining.areas')} name="values" multiple size={8} defaultValue={[...values]} fault={fault}>
        {places.map(({ code, name, areas }) => <optgroup key={code} label={name}><option value={code}>{say('console.joining.wholeRegion', { name })}</option>{areas.map((area) => <option key={area.code} value={area.code}>{area.name}</option>)}</optgroup>)}
      </Choice>
    );
  }
  if (kind !== 'THEME') return null;
  return (
    <fieldset>
      <legend>{say('console.joining.themes')}</legend>
      <div className="roles">{themes.map((theme) => <Tick key={theme} name="values" value={theme} label={say(`organisations.theme.${theme}` as MessageKey)} defaultChecked={values.includes(theme)} />)}</div>
      {fault && <p className="fault">{fault}</p>}
    </fieldset>
  );
}
