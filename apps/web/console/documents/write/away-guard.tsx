import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { AskFirst } from '../../parts/ask-first.js';
import { useWords } from '../../words/words.js';

interface Props {
  /** Words have not arrived yet. */
  readonly isOn: boolean;
  /** This device keeps them. */
  readonly isKept: boolean;
  readonly isLive: boolean;
}

/** Nobody leaves words that have not arrived without being told: that this device keeps them, or that it does not. On a line that stands they are on their way. */
export function AwayGuard({ isOn, isKept, isLive }: Props) {
  const say = useWords();
  const isSafe = isKept && isLive;
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isOn && currentLocation.pathname !== nextLocation.pathname && (!isSafe || isSignOut(nextLocation)));
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => isOn && !isKept && event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isOn, isKept]);
  const isBlocked = blocker.state === 'blocked';
  const words = isBlocked && isSignOut(blocker.location) ? 'console.documents.write.away.signOut' : isKept ? 'console.documents.write.away.kept' : 'console.documents.write.away.lost';
  return <AskFirst act={say('console.documents.write.away.leave')} isOpen={isBlocked} close={() => isBlocked && blocker.reset()} onAct={() => isBlocked && blocker.proceed()}>{say(words)}</AskFirst>;
}

const isSignOut = ({ pathname }: { readonly pathname: string }) => pathname === '/console/sign-out';
