import { Link } from 'react-router';
import { useMe } from '../room/use-me.js';
import { useLanguage, useWords } from '../words/words.js';
import { kindKey } from './acts.js';
import type { Entry } from './entry-table.js';
import type { LogPlace } from './places.js';

interface Given {
  readonly entry: Entry;
  readonly place: LogPlace;
  readonly history: string | undefined;
}

/** What an act was done to, with the way to it where there is one, and to all that was done to it. */
export function ObjectOf({ entry, place, history }: Given) {
  const say = useWords();
  const to = useAddressOf(entry, place);
  const key = kindKey(entry.objectKind);
  const kind = key ? say(key) : <code>{entry.objectKind}</code>;
  const name = entry.petition?.title ?? entry.person?.name ?? (entry.objectKind === 'organisation' || place.kind === 'coalition' ? entry.organisation?.name : undefined);
  const words = name ? <>{kind} · <bdi>{name}</bdi></> : kind;
  return (
    <span>
      {to ? <Link to={to}>{words}</Link> : words}
      {history && <>{' '}<Link className="hint" to={history}>{say('console.log.history')}</Link></>}
    </span>
  );
}

function useAddressOf({ objectKind, objectId, petition, organisation }: Entry, place: LogPlace): string | undefined {
  const language = useLanguage();
  const isMine = useMe().memberships.some((one) => one.organisation.slug === organisation?.slug);
  if (petition) return `/console/petitions/${petition.slug}`;
  if (objectKind === 'application') return `/console/admissions/${objectId}`;
  if (objectKind === 'organisation' && organisation) return `/${language}/organisations/${organisation.slug}`;
  if (!organisation) return place.kind === 'coalition' && ['account', 'invitation'].includes(objectKind) ? `/console/staff?coalition=${place.slug}` : undefined;
  if (!isMine) return undefined;
  const addresses: Record<string, string> = { mailing: `/console/mailings/${objectId}`, letter_campaign: `/console/letters/${objectId}`, export: `/console/exports?organisation=${organisation.slug}`, account: `/console/members?organisation=${organisation.slug}`, invitation: `/console/members?organisation=${organisation.slug}` };
  return addresses[objectKind];
}
