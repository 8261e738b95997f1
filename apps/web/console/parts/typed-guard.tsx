import { useEffect, useState } from 'react';
import { UnsavedGuard } from './unsaved-guard.js';

/** On a screen of plain forms: nobody leaves words that they typed into one and have not sent without being told. One a screen. */
export function TypedGuard() {
  const [isTyped, setTyped] = useState(false);
  useEffect(() => {
    const note = ({ target }: Event) => target instanceof HTMLTextAreaElement && target.form?.method === 'post' && setTyped(target.value.trim() !== '');
    const send = () => setTyped(false);
    document.addEventListener('input', note);
    document.addEventListener('submit', send);
    return () => {
      document.removeEventListener('input', note);
      document.removeEventListener('submit', send);
    };
  }, []);
  return <UnsavedGuard isOn={isTyped} isKept={false} />;
}
