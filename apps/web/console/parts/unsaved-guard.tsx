import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useWords } from '../words/words.js';
import { AskFirst } from './ask-first.js';

/** Nobody leaves unsaved words without being told: of the console's own links here, of all others the browser asks. */
export function UnsavedGuard({ isOn, isKept = true }: { readonly isOn: boolean; /** They are there again when one comes back. */ readonly isKept?: boolean }) {
  const say = useWords();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isOn && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => isOn && event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isOn]);
  const isBlocked = blocker.state === 'blocked';
  return <AskFirst act={say('console.text.leaveNow')} isOpen={isBlocked} close={() => isBlocked && blocker.reset()} onAct={() => isBlocked && blocker.proceed()}>{say(isKept ? 'console.text.leave' : 'console.text.leaveUnsent')}</AskFirst>;
}
