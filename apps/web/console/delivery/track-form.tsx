import { useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { formatNumber } from '#libs/i18n';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice } from '../parts/field.js';
import { useLanguage, useWords } from '../words/words.js';
import type { Acted, Delivery } from './delivery.js';
import { Trust } from './track-card.js';

/** A free petition or a legal track, where it is filed and by which way; the track's two ways stand side by side. */
export function TrackForm({ delivery: { track, legalTracks }, acted }: { readonly delivery: Delivery; readonly acted: Acted | undefined }) {
  const say = useWords();
  const locale = useLanguage();
  const [key, setKey] = useState(track?.key ?? '');
  const chosen = legalTracks.find((one) => one.key === key);
  const fault = acted?.act === 'track' ? acted.fault : undefined;
  const list = (totals: readonly number[]) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(totals.map((total) => formatNumber(locale, total)));
  return (
    <Form method="post" className="card" preventScrollReset>
      <h2>{say('console.tracks.choose')}</h2>
      <p className="hint">{say('console.tracks.chooseHint')}</p>
      <FaultNote fault={fault} />
      {acted?.act === 'track' && !fault && <p className="good-note" role="status">{say('console.tracks.saved')}</p>}
      <input type="hidden" name="act" value="track" />
      <Choice label={say('console.tracks.choose')} name="track" value={key} onChange={(event) => setKey(event.target.value)} fault={faultAt(fault, 'track')} hint={chosen?.law}>
        <option value="">{say('console.tracks.free')}</option>
        {legalTracks.map((one) => <option key={one.key} value={one.key}>{one.name}{one.placeKind === 'NONE' ? ` (${list(one.places[0]!.totals)})` : ''}</option>)}
      </Choice>
      {chosen && chosen.placeKind !== 'NONE' && (
        <Choice key={key} label={say('console.tracks.place')} name="place" defaultValue={track?.place ?? undefined} fault={faultAt(fault, 'place')}>
          {chosen.places.map(({ code, name, totals }) => <option key={code} value={code}>{say('console.tracks.placeTotals', { name, totals: list(totals) })}</option>)}
        </Choice>
      )}
      {chosen && <ul className="plain">{chosen.sources.map((by, i) => <li key={i}>{by.source ? say('console.tracks.by', { source: by.source }) : say('console.tracks.memory')} <Trust by={{ source: '', confidence: by.confidence }} /></li>)}</ul>}
      {chosen?.takesAssociations && (
        <fieldset>
          <legend>{say('console.tracks.route')}</legend>
          {(['CITIZENS', 'ASSOCIATION'] as const).map((route) => (
            <label key={route} className="tick"><input type="radio" name="route" value={route} defaultChecked={(track?.route ?? 'CITIZENS') === route} /> {say(`console.tracks.route.${route}`)}</label>
          ))}
        </fieldset>
      )}
      <button type="submit" disabled={useNavigation().state === 'submitting'}>{say('console.tracks.save')}</button>
    </Form>
  );
}
