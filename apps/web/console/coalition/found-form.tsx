import { Form, useNavigation } from 'react-router';
import { languageNames, locales, type MessageKey } from '#libs/i18n';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field, TextArea } from '../parts/field.js';
import { useLanguage, useWords } from '../words/words.js';
import { kindKey, placeKinds } from './place-table.js';

interface Answer {
  readonly fault: Fault | undefined;
  readonly twins: readonly { readonly by: readonly string[]; readonly organisation: { readonly slug: string; readonly name: string } }[];
}

/** A new organisation in the coalition; when one that is there seems to be the same, both are shown and a reason is asked. */
export function FoundForm({ answer }: { readonly answer: Answer | undefined }) {
  const say = useWords();
  const language = useLanguage();
  const isBusy = useNavigation().state === 'submitting';
  const { fault, twins = [] } = answer ?? {};
  return (
    <Form method="post" className="card" preventScrollReset>
      <h2>{say('console.coalition.found')}</h2>
      <FaultNote fault={fault} />
      {twins.length > 0 && (
        <>
          <ul>{twins.map(({ by, organisation: { slug, name } }) => <li key={slug}><a href={`/${language}/organisations/${slug}`} target="_blank" rel="noopener"><bdi>{name}</bdi></a> · {by.map((one) => say(`organisations.likeness.${one.toLowerCase()}` as MessageKey)).join(' · ')}</li>)}</ul>
          <TextArea label={say('console.coalition.twinReason')} name="twinReason" rows={2} minLength={5} maxLength={1000} />
        </>
      )}
      <div className="row">
        <Field label={say('console.coalition.nameFr')} name="fr" lang="fr" dir="ltr" isOptional maxLength={200} fault={faultAt(fault, 'name')} />
        <Field label={say('console.coalition.nameAr')} name="ar" lang="ar" dir="rtl" isOptional maxLength={200} />
      </div>
      <div className="row">
        <Field label={say('console.coalition.slug')} name="slug" dir="ltr" required maxLength={60} fault={faultAt(fault, 'slug')} />
        <Field label={say('console.own.acronym')} name="acronym" dir="auto" isOptional maxLength={20} fault={faultAt(fault, 'acronym')} />
        <Field label={say('console.coalition.website')} name="website" type="url" dir="ltr" isOptional fault={faultAt(fault, 'website')} />
      </div>
      <div className="row">
        <Choice label={say('console.coalition.place')} name="kind" defaultValue="MEMBER">{placeKinds.map((one) => <option key={one} value={one}>{say(kindKey(one))}</option>)}</Choice>
        <Field label={say('console.coalition.person')} name="person" dir="auto" isOptional fault={faultAt(fault, 'representative.name')} />
        <Choice label={say('console.members.language')} name="locale" defaultValue={language}>{locales.map((one) => <option key={one} value={one} lang={one}>{languageNames[one]}</option>)}</Choice>
        <Field label={say('console.signIn.email')} name="email" type="email" dir="ltr" isOptional fault={faultAt(fault, 'representative.email')} />
      </div>
      <button type="submit" name="act" value="found" disabled={isBusy}>{say('console.coalition.add')}</button>
    </Form>
  );
}
