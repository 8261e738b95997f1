import { useState } from 'react';
import { Form, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { directionOf, isLocale, languageNames, locales, type Locale } from '#libs/i18n';
import { graphql } from '../../gql/gql.js';
import { ask, signedIn } from '../desk.js';
import { readForm } from '../form.js';
import { faultAt, faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field, TextArea } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { useLanguage, useWords } from '../words/words.js';
import { placesOf } from './places.js';
import { Similar } from './similar-beside.js';

const mine = graphql(`
  query WhereToBegin($slug: String!) { organisation(slug: $slug) { slug name coalitions { slug name isArchive } } }
`);
const led = graphql(`
  query LedOrganisations($slug: String!) { coalition(slug: $slug) { slug name isArchive organisations { slug name } } }
`);
const createPetition = graphql(`
  mutation CreatePetition($input: CreatePetitionInput!) { createPetition(input: $input) { __typename ... on Petition { slug } ... on UserError { ...Fault } } }
`);

/** Every place in which I may begin one: an organisation in a coalition. */
export async function loader({ context }: LoaderFunctionArgs) {
  const me = signedIn(context);
  const able = me.memberships.filter(({ roles }) => roles.some((role) => role === 'CAMPAIGNER' || role === 'REPRESENTATIVE'));
  const organisations = await Promise.all(able.map(({ organisation: { slug } }) => ask(context, mine, { slug })));
  const coalitions = await Promise.all(me.coalitions.map(({ coalition: { slug } }) => ask(context, led, { slug })));
  return { places: placesOf(organisations.map(({ organisation }) => organisation), coalitions.map(({ coalition }) => coalition)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const [organisation = '', coalition = ''] = form.text('place').split(' ');
  const referenceLocale = form.text('locale');
  const texts = [{ locale: referenceLocale, title: form.text('title'), body: form.text('body'), isReady: false }];
  const { createPetition: made } = await ask(context, createPetition, { input: { organisation, coalition, referenceLocale, texts } });
  const fault = faultOf(made);
  return made.__typename === 'Petition' ? redirect(`/console/petitions/${made.slug}/text`) : { fault };
}

/** A title and a first text in one language; the rest comes afterwards. */
export default function NewPetition() {
  const say = useWords();
  const reader = useLanguage();
  const { places } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const [draft, setDraft] = useState({ locale: reader as string, title: '', body: '', isReady: false });
  const words = { lang: draft.locale, dir: directionOf(draft.locale as Locale) };
  if (places.length === 0) return <Empty title={say('console.new.nowhere')}><p>{say('console.new.nowhereText')}</p></Empty>;
  return (
    <>
      <PageHead title={say('console.petitions.new')} />
      <div className="pair">
        <Form method="post">
          <FaultNote fault={fault} />
          <div className="row">
            <Choice label={say('console.new.place')} name="place" fault={faultAt(fault, 'organisation') ?? faultAt(fault, 'coalition')}>
              {places.map(({ value, name }) => <option key={value} value={value}>{name}</option>)}
            </Choice>
            <Choice label={say('console.new.locale')} name="locale" value={draft.locale} onChange={(event) => isLocale(event.target.value) && setDraft({ ...draft, locale: event.target.value })}>
              {locales.map((locale) => <option key={locale} value={locale} lang={locale}>{languageNames[locale]}</option>)}
            </Choice>
          </div>
          <Field label={say('console.text.title')} hint={say('console.new.titleHint')} name="title" {...words} required maxLength={150} value={draft.title} fault={faultAt(fault, 'texts.0.title')} onChange={(event) => setDraft({ ...draft, title: event.target.value })} />
          <TextArea label={say('console.text.body')} hint={say('console.new.bodyHint')} name="body" {...words} rows={8} maxLength={10_000} value={draft.body} fault={faultAt(fault, 'texts.0.body')} onChange={(event) => setDraft({ ...draft, body: event.target.value })} />
          <button type="submit">{say('console.new.submit')}</button>
        </Form>
        <aside><Similar draft={draft} /></aside>
      </div>
    </>
  );
}
