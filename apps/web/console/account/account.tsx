import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';

export default function Account() {
  const say = useWords();
  return <PageHead title={say('console.screen.account')} />;
}
