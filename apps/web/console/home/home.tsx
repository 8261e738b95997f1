import { PageHead } from '../parts/page-head.js';
import { useMe } from '../room/use-me.js';
import { useWords } from '../words/words.js';

/** What awaits me. */
export default function Home() {
  const say = useWords();
  return <PageHead title={say('console.screen.home')} kicker={<bdi>{useMe().name}</bdi>} />;
}
