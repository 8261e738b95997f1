import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../words/words.js';

/** What was just done, and how to take it back. It stays until it is put away or another screen is opened: nobody has to hurry. */
export interface Notice {
  readonly text: string;
  readonly isFault?: boolean;
  readonly undo?: () => void;
}

const Notify = createContext<(notice: Notice) => void>(() => undefined);

export function useNotify(): (notice: Notice) => void {
  return useContext(Notify);
}

export function Notices({ children }: { readonly children: ReactNode }) {
  const say = useWords();
  const { pathname } = useLocation();
  const [notice, setNotice] = useState<Notice & { readonly at: string }>();
  const notify = useMemo(() => (one: Notice) => setNotice({ ...one, at: globalThis.location?.pathname ?? '' }), []);
  useEffect(() => setNotice((one) => (one && one.at !== pathname ? undefined : one)), [pathname]);
  const undo = () => {
    notice?.undo?.();
    setNotice(undefined);
  };
  return (
    <Notify value={notify}>
      {children}
      <div className="notices" role="status" aria-live="polite">
        {notice && (
          <p className={notice.isFault ? 'notice is-fault' : 'notice'}>
            <span>{notice.text}</span>
            {notice.undo && <button type="button" className="quiet" onClick={undo}>{say('console.notice.undo')}</button>}
            <button type="button" className="quiet" onClick={() => setNotice(undefined)}>{say('console.notice.close')}</button>
          </p>
        )}
      </div>
    </Notify>
  );
}
