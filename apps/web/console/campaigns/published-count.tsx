import { Bar } from '../parts/bar.js';
import { useWords } from '../words/words.js';

/** “2 of 5 have published”; nothing while nobody takes part. */
export function PublishedCount({ board: { published, members } }: { readonly board: { readonly published: number; readonly members: number } }) {
  const say = useWords();
  return members > 0 ? <span>{say('console.campaigns.xOfN', { published, members })}<Bar share={published / members} /></span> : <span aria-hidden="true">–</span>;
}
