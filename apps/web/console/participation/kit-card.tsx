import { Form } from 'react-router';
import { formatNumber, languageNames, type Locale } from '#libs/i18n';
import { inWords } from '../campaigns/in-words.js';
import { EmbargoMark } from '../campaigns/marks.js';
import { Copying } from '../partners/copying.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { useSending } from '../parts/use-sending.js';
import { Ago, Moment } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import type { Acted, Kit } from './participation.js';

interface Given {
  readonly kit: Kit;
  readonly mayRun: boolean;
  readonly acted: Acted | undefined;
}

/** What a taker takes along: one file, and the same things one by one. */
export function KitCard({ kit, mayRun, acted }: Given) {
  const say = useWords();
  const locale = useLanguage();
  const { embargoUntil, texts, images, petitions, takers, campaignId, downloads } = kit;
  return (
    <section className="card" aria-labelledby="kit">
      <h2 id="kit">{say('console.participation.kit')}</h2>
      <p>{say('console.participation.kitHolds', { texts: texts.length, images: images.length, links: petitions.length })}</p>
      {embargoUntil && <Embargoes kit={kit} />}
      <div className="acts">{takers.map(({ slug, name }) => <a key={slug} className="button" href={`/api/campaigns/${campaignId}/kit?organisation=${encodeURIComponent(slug)}`} download>{say('console.participation.takeKit', { organisation: name })}</a>)}</div>
      {petitions.map(({ slug, locale: language, title, address }) => <Copying key={`${slug} ${language}`} label={`${title} (${language})`} text={address} />)}
      <Images kit={kit} mayRun={mayRun} acted={acted} />
      {downloads.length > 0 && (
        <table className="stacking">
          <caption>{say('console.participation.downloads')}</caption>
          <thead><tr><th scope="col">{say('console.partners.organisation')}</th><th scope="col" className="number">{say('console.participation.times')}</th><th scope="col">{say('console.participation.last')}</th></tr></thead>
          <tbody>{downloads.map(({ organisation, times, lastAt }) => <tr key={organisation.slug}><th scope="row"><bdi>{organisation.name}</bdi></th><td className="number" data-label={say('console.participation.times')}><bdi>{formatNumber(locale, times)}</bdi></td><td data-label={say('console.participation.last')}><Ago at={lastAt} /></td></tr>)}</tbody>
        </table>
      )}
    </section>
  );
}

/** What of the kit nobody publishes before which moment. */
function Embargoes({ kit: { texts, petitions, images, imagesEmbargo } }: Pick<Given, 'kit'>) {
  const say = useWords();
  const locale = useLanguage();
  const told = [...texts.map(({ titles, ...text }) => ({ ...text, title: inWords(titles, locale) })), ...petitions].filter(({ embargoUntil }) => embargoUntil);
  return (
    <div className="good-note">
      <p><EmbargoMark /> {say('console.participation.embargoes')}</p>
      <ul className="plain">
        {told.map(({ title, locale: language, embargoUntil }) => <li key={`${title} ${language} ${embargoUntil}`}><bdi>{title}</bdi> ({languageNames[language as Locale]}) · {say('console.participation.embargo')} <Moment at={embargoUntil!} /></li>)}
        {imagesEmbargo && images.length > 0 && <li>{say('console.participation.images')} · {say('console.participation.embargo')} <Moment at={imagesEmbargo} hasZone /></li>}
      </ul>
    </div>
  );
}

function Images({ kit: { images, campaignId }, mayRun, acted }: Given) {
  const say = useWords();
  const { fault, isBusy, send } = useSending(`/api/campaigns/${campaignId}/images`);
  return (
    <>
      {images.length > 0 && (
        <ul className="pictures">
          {images.map(({ id, name, width, height }) => (
            <li key={id}>
              <img src={`/api/campaigns/images/${id}`} alt="" width={width} height={height} loading="lazy" />
              <span dir="auto">{name}</span>
              {mayRun && <Form method="post" preventScrollReset><input type="hidden" name="id" value={id} /><button type="submit" className="quiet" name="act" value="removeImage">{say('console.participation.removeImage')}<span className="hidden"> {name}</span></button></Form>}
            </li>
          ))}
        </ul>
      )}
      {mayRun && (
        <form onSubmit={(event) => void send(event)}>
          <FaultNote fault={fault ?? (acted?.done === 'removeImage' ? acted.fault : undefined)} />
          <Field label={say('console.participation.addImage')} hint={say('console.participation.imageHint')} name="file" type="file" required accept="image/png,image/jpeg,image/webp" />
          <button type="submit" className="second" disabled={isBusy}>{say('console.participation.sendImage')}</button>
        </form>
      )}
    </>
  );
}
