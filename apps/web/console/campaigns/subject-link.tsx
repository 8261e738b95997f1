import { Link } from 'react-router';
import type { CoordinatedActionQuery } from '../../gql/graphql.js';
import { useLanguage } from '../words/words.js';
import { inWords } from './in-words.js';

type Shown = NonNullable<CoordinatedActionQuery['coordinatedAction']>;
const rooms = { DECISION: 'decisions', LETTER_CAMPAIGN: 'letters', ACTIVITY: 'activities', MAILING: 'mailings' } as const;

/** What an action is about, with the way to its own screen. */
export function SubjectLink({ subject: { kind, id, titles }, petition }: { readonly subject: NonNullable<Shown['subject']>; readonly petition: Shown['petition'] }) {
  const locale = useLanguage();
  const to = kind === 'PETITION' ? petition && `petitions/${petition.slug}` : `${rooms[kind]}/${id}`;
  const title = inWords(titles, locale);
  return to ? <Link to={`/console/${to}`} dir="auto">{title}</Link> : <bdi>{title}</bdi>;
}
