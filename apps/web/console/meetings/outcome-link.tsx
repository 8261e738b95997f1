import { Link } from 'react-router';
import { useWords } from '../words/words.js';

/** What came of a point, with the way to it. */
export function OutcomeLink({ kind, objectId }: { readonly kind: string; readonly objectId: string }) {
  const say = useWords();
  const places: Record<string, string> = { DECISION: `/console/decisions/${objectId}`, TASK: '/console/tasks', PETITION: '/console/petitions' };
  return <Link to={places[kind] ?? '/console'}>{say(`console.meetings.made.${kind as 'TASK'}`)}</Link>;
}
