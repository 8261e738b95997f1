import { Link } from 'react-router';
import { useWords } from '../words/words.js';

interface Made {
  readonly kind: string;
  readonly objectId: string;
  /** As far as the reader may see it. */
  readonly petition: { readonly slug: string } | null;
}

/** What came of a point, with the way to it where the reader may go. */
export function OutcomeLink({ kind, objectId, petition }: Made) {
  const say = useWords();
  const places: Record<string, string | null> = { DECISION: `/console/decisions/${objectId}`, TASK: '/console/tasks', PETITION: petition && `/console/petitions/${petition.slug}`, CAMPAIGN: `/console/campaigns/${objectId}` };
  const [to, text] = [places[kind], say(`console.meetings.made.${kind as 'TASK'}`)];
  return to ? <Link className="made" to={to}>{text}</Link> : text;
}
