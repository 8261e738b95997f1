import { Bar } from '../parts/bar.js';
import { useWords } from '../words/words.js';

/** “2 of 5 have published”. */
export function PublishedCount({ board: { published, members } }: { readonly board: { readonly published: number; readonly members: number } }) {
  const say = useWords();
  return <>{say('console.campaigns.xOfN', { published, members })}{members > 0 && <Bar share={published / members} />}</>;
}
