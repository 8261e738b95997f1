import { useMemo, useState } from 'react';
import type { SuggestMode } from './suggesting.js';

/** Whether what is typed is suggested. Whoever may not type can do nothing else. */
export function useSuggestMode(mayType: boolean) {
  const [isOn, setOn] = useState(!mayType);
  const mode = useMemo<SuggestMode>(() => ({ isOn: false }), []);
  mode.isOn = isOn;
  return { mode, suggests: { isOn, turn: mayType ? setOn : undefined } };
}
