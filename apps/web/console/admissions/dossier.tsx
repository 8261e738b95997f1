import { regional, type MessageKey } from '#libs/i18n';
import { useLanguage, useWords } from '../words/words.js';
import { Day } from '../parts/when.js';
import type { Shown } from './admission.js';

/** What the organisation says of itself and why it wants to join; who writes for it, for who may see that. */
export function Dossier({ application, places }: { readonly application: Shown; readonly places: readonly string[] }) {
  const say = useWords();
  const list = new Intl.ListFormat(regional[useLanguage()], { type: 'conjunction' });
  const { about, motivation, acronym, kindOfOrganisation, formedOn, unformedReason, themes, website, contact, appeal } = application;
  return (
    <section className="card" aria-labelledby="dossier">
      <h2 id="dossier">{say('console.admissions.dossier')}</h2>
      <h3>{say('console.admissions.motivation')}</h3>
      <blockquote dir="auto">{motivation}</blockquote>
      {about && <><h3>{say('console.admissions.about')}</h3><blockquote dir="auto">{about}</blockquote></>}
      <dl className="facts">
        {kindOfOrganisation && <div><dt>{say('console.own.kind')}</dt><dd>{say(`organisations.legal.${kindOfOrganisation.toLowerCase()}` as MessageKey)}</dd></div>}
        {acronym && <div><dt>{say('console.own.acronym')}</dt><dd><bdi>{acronym}</bdi></dd></div>}
        {formedOn && <div><dt>{say('console.own.formedOn')}</dt><dd><Day at={formedOn} /></dd></div>}
        {unformedReason && <div><dt>{say('console.own.unformed')}</dt><dd dir="auto">{unformedReason}</dd></div>}
        {places.length > 0 && <div><dt>{say('console.admissions.places')}</dt><dd>{list.format(places)}</dd></div>}
        {themes.length > 0 && <div><dt>{say('console.admissions.themes')}</dt><dd>{list.format(themes.map((theme) => say(`organisations.theme.${theme}` as MessageKey)))}</dd></div>}
        {website && <div><dt>{say('console.admissions.website')}</dt><dd><a href={website} rel="noreferrer" dir="ltr">{website}</a></dd></div>}
        {contact && <div><dt>{say('console.admissions.contact')}</dt><dd><bdi>{contact.name}</bdi> <a href={`mailto:${contact.email}`} dir="ltr">{contact.email}</a></dd></div>}
      </dl>
      {appeal && <><h3>{say('console.admissions.appeal')}</h3><blockquote dir="auto">{appeal.reason}</blockquote></>}
    </section>
  );
}
