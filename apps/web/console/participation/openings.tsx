import { Form, Link, useSearchParams } from 'react-router';
import { languageNames } from '#libs/i18n';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { TextArea } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';
import type { Acted, Own } from './participation.js';

/** The words an organisation says first on its own page of a petition, language by language. */
export function Openings({ own: { house, houses, petition, petitions, languages, locale, openings }, acted }: { readonly own: Own; readonly acted: Acted | undefined }) {
  const say = useWords();
  const [search] = useSearchParams();
  const at = (name: string, value: string) => `?${new URLSearchParams([...[...search].filter(([one]) => one !== name), [name, value]]).toString()}#own-page`;
  const { title } = petitions.find(({ slug }) => slug === petition)!;
  const fault = acted?.done === 'write' ? acted.fault : undefined;
  const draft = openings.find(({ approvedAt }) => !approvedAt);
  const shown = openings.find(({ approvedAt }) => approvedAt);
  return (
    <section className="card" aria-labelledby="own-page">
      <h2 id="own-page">{say('console.participation.ownPage')} <bdi>{house.name}</bdi></h2>
      <p className="hint">{say('console.participation.ownPageHint')}</p>
      <p><a href={`/${locale}/petitions/${petition}?org=${house.slug}`} target="_blank" rel="noopener" dir="auto">{title}</a></p>
      {houses.length > 1 && <nav className="acts" aria-label={say('console.partners.organisation')}>{houses.map(({ slug, name }) => <Link key={slug} className="button quiet" to={at('organisation', slug)} preventScrollReset aria-current={slug === house.slug ? 'true' : undefined}><bdi>{name}</bdi></Link>)}</nav>}
      {petitions.length > 1 && <nav className="acts" aria-label={say('console.participation.petitions')}>{petitions.map((one) => <Link key={one.slug} className="button quiet" to={at('petition', one.slug)} preventScrollReset aria-current={one.slug === petition ? 'true' : undefined} dir="auto">{one.title}</Link>)}</nav>}
      <nav className="acts" aria-label={say('console.partners.language')}>{languages.map((one) => <Link key={one} className="button quiet" to={at('in', one)} preventScrollReset aria-current={one === locale ? 'true' : undefined} lang={one}>{languageNames[one]}</Link>)}</nav>
      {shown && (
        <Form method="post" preventScrollReset>
          <Mark tone="live">{say('console.participation.shown')}</Mark>
          <p className="as-written" dir="auto" lang={locale}>{shown.words}</p>
          <input type="hidden" name="id" value={shown.id} />
          <button type="submit" className="quiet" name="act" value="retire">{say('console.participation.retire')}</button>
        </Form>
      )}
      {draft && (
        <Form method="post" preventScrollReset>
          <Mark tone="waiting">{say('console.participation.draft')}</Mark>
          <p className="as-written" dir="auto" lang={locale}>{draft.words}</p>
          <input type="hidden" name="id" value={draft.id} />
          <button type="submit" name="act" value="approve">{say('console.participation.approve')}</button>
        </Form>
      )}
      <Form method="post" preventScrollReset key={`${petition} ${locale} ${house.id} ${draft?.writtenAt ?? ''}`}>
        <FaultNote fault={fault} />
        <input type="hidden" name="petition" value={petition} />
        <input type="hidden" name="organisation" value={house.id} />
        <input type="hidden" name="locale" value={locale} />
        <TextArea label={say('console.participation.words')} name="words" rows={4} maxLength={600} required defaultValue={draft?.words ?? shown?.words ?? ''} dir="auto" lang={locale} fault={faultAt(fault, 'words')} />
        <button type="submit" className="second" name="act" value="write">{say('console.participation.keepDraft')}</button>
      </Form>
    </section>
  );
}
