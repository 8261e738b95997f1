import { Form, redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { languageNames, locales } from '#libs/i18n';
import { ask, notFound, signedIn } from '../desk.js';
import { readForm } from '../form.js';
import { faultAt, faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Tick } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { chosenPlace } from '../staff/chosen.js';
import { useLanguage, useWords } from '../words/words.js';
import { DocumentFields, documentOf } from './document-fields.js';
import { beginDocument, placesQuery } from './documents.queries.js';

const writes = ['REPRESENTATIVE', 'CAMPAIGNER', 'CONTRIBUTOR'];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const found = await ask(context, placesQuery, { coalition: coalition.slug, coalitionId: coalition.id });
  const me = signedIn(context);
  const full = (found.coalition?.members ?? []).filter(({ kind }) => kind === 'FOUNDER' || kind === 'MEMBER').map(({ organisation }) => organisation);
  const mine = me.memberships.filter(({ roles }) => roles.some((role) => writes.includes(role))).map(({ organisation }) => organisation.id);
  const leads = me.coalitions.some((one) => one.coalition.id === coalition.id);
  const groups = found.groups.edges.map(({ node }) => node).filter(({ rights }) => rights.writes);
  const hasVoice = groups.length > 0 && !full.some(({ id }) => mine.includes(id));
  return { coalition, groups, houses: leads || hasVoice ? full : full.filter(({ id }) => mine.includes(id)), own: mine };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const form = await readForm(request);
  const place = { coalitionId: coalition.id, organisationId: form.text('organisationId'), groupId: form.some('groupId') };
  const { done } = await ask(context, beginDocument, { input: { ...place, ...documentOf(form), referenceLocale: form.text('referenceLocale'), otherLocales: form.all('otherLocales'), isProposal: form.has('isProposal') } });
  return done.__typename === 'Document' ? redirect(`/console/documents/${done.id}`) : { fault: faultOf(done) };
}

/** Begins a document: what it is, who writes it, in which languages. */
export default function NewDocument() {
  const say = useWords();
  const { coalition, houses } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={say('console.documents.drafting.new')} kicker={<bdi>{coalition.name}</bdi>} />
      {houses.length === 0 ? <p>{say('console.documents.drafting.notYours')}</p> : <Beginning />}
    </>
  );
}

function Beginning() {
  const say = useWords();
  const language = useLanguage();
  const { houses, groups, own } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const isBusy = useNavigation().state === 'submitting';
  return (
    <Form method="post">
      <FaultNote fault={fault} />
      <DocumentFields fault={fault} />
      <div className="row">
        <Choice label={say('console.documents.drafting.inTheNameOf')} name="organisationId" defaultValue={houses.find(({ id }) => own.includes(id))?.id} fault={faultAt(fault, 'organisationId')}>
          {houses.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Choice>
        {groups.length > 0 && (
          <Choice label={say('console.documents.drafting.writtenBy')} name="groupId" defaultValue="">
            <option value="">{say('console.documents.drafting.everyMember')}</option>
            {groups.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </Choice>
        )}
        <Choice label={say('console.documents.drafting.reference')} name="referenceLocale" defaultValue={language} fault={faultAt(fault, 'referenceLocale')}>
          {locales.map((locale) => <option key={locale} value={locale} lang={locale}>{languageNames[locale]}</option>)}
        </Choice>
      </div>
      <p className="hint">{groups.length > 0 && say('console.documents.drafting.groupHint')} {say('console.documents.drafting.referenceHint')}</p>
      <fieldset>
        <legend>{say('console.documents.drafting.alsoIn')}</legend>
        {faultAt(fault, 'otherLocales') && <p className="fault">{faultAt(fault, 'otherLocales')}</p>}
        <div className="roles">{locales.map((locale) => <Tick key={locale} name="otherLocales" value={locale} label={<bdi lang={locale}>{languageNames[locale]}</bdi>} />)}</div>
      </fieldset>
      <Tick name="isProposal" label={say('console.documents.drafting.isProposal')} hint={say('console.documents.drafting.isProposalHint')} />
      <button type="submit" disabled={isBusy}>{say('console.documents.drafting.begin')}</button>
    </Form>
  );
}
