import { languageNames, locales } from '#libs/i18n';
import type { TargetFactsQuery } from '../../gql/graphql.js';
import { wordsIn, type Form } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Choice, Field, TextArea, Tick } from '../parts/field.js';
import { WordsFields } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';
import { AreaOptions } from './area-options.js';
import type { AreaChoices } from './areas.js';
import { kinds, useTargetWords } from './target-words.js';

interface Props {
  readonly given?: TargetFactsQuery['advocacyTarget'];
  readonly areas: AreaChoices;
  readonly fault?: Fault;
}

/** What is written of an institution or an office. */
export function TargetFields({ given, areas, fault }: Props) {
  const say = useWords();
  const words = useTargetWords();
  const at = (field: string) => faultAt(fault, field);
  return (
    <>
      <WordsFields fields={[{ name: 'name', label: say('console.targets.name'), words: given?.names }]} fault={fault} />
      <div className="row">
        <Choice label={say('console.targets.kind')} name="kind" defaultValue={given?.kind ?? 'COMMUNE'}>{kinds.map((kind) => <option key={kind} value={kind}>{words.kind(kind)}</option>)}</Choice>
        <Choice label={say('console.targets.area')} name="area" defaultValue={given?.area ?? 'MA'} fault={at('area')}><AreaOptions areas={areas} /></Choice>
      </div>
      <Field label={say('console.targets.holder')} name="holder" dir="auto" isOptional maxLength={120} hint={say('console.targets.holderHint')} defaultValue={given?.holder ?? ''} fault={at('holder')} />
      <fieldset>
        <legend>{say('console.targets.languages')}</legend>
        <div className="roles">{locales.map((locale) => <Tick key={locale} name="languages" value={locale} label={<span lang={locale}>{languageNames[locale]}</span>} defaultChecked={given ? given.languages.includes(locale) : locale === 'fr' || locale === 'ar'} />)}</div>
        {at('languages') && <p className="fault">{at('languages')}</p>}
      </fieldset>
      <fieldset>
        <legend>{say('console.targets.office')}</legend>
        <p className="hint">{say('console.targets.officeHint')}</p>
        <div className="row">
          <Field label={say('console.targets.email')} name="email" type="email" dir="ltr" isOptional defaultValue={given?.email ?? ''} fault={at('email')} />
          <Field label={say('console.targets.phone')} name="phone" type="tel" dir="ltr" isOptional maxLength={40} defaultValue={given?.phone ?? ''} fault={at('phone')} />
          <Field label={say('console.targets.website')} name="website" type="url" dir="ltr" isOptional defaultValue={given?.website ?? ''} fault={at('website')} />
        </div>
        <TextArea label={say('console.targets.address')} name="address" dir="auto" rows={3} isOptional maxLength={500} defaultValue={given?.address ?? ''} fault={at('address')} />
      </fieldset>
    </>
  );
}

/** What was typed, as the api takes it. */
export const targetFacts = (form: Form) => ({
  name: wordsIn(form, 'name'), kind: kinds.find((kind) => kind === form.text('kind')) ?? 'OTHER', area: form.text('area'), languages: form.all('languages'),
  holder: form.text('holder'), email: form.text('email'), phone: form.text('phone'), website: form.text('website'), address: form.text('address'),
} as const);
