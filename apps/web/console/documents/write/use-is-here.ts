import { useEffect, useState } from 'react';

/** False on the server, and in the browser until its first words are taken over. */
export function useIsHere(): boolean {
  const [isHere, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  return isHere;
}
