import { useRef } from 'react';
import { useFetcher } from 'react-router';
import { useAnswered } from '../parts/use-answered.js';
import { When } from '../parts/when.js';
import { useNotify } from '../room/notices.js';
import { useWords } from '../words/words.js';
import type { Changed } from './members.js';

interface Invitation {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly roles: readonly string[];
  readonly expiresAt: string;
}
interface Given {
  readonly invitations: readonly Invitation[];
  readonly mayChange: boolean;
  /** What is said when something was done. */
  readonly words: 'members' | 'staff' | 'voices';
}

/** Who is invited and has not come yet. What is revoked can be sent anew: with another link, since the old one is dead. */
export function Invited({ invitations, mayChange, words }: Given) {
  const say = useWords();
  const notify = useNotify();
  const fetcher = useFetcher<Changed>();
  const before = useRef<Invitation>(undefined);
  const revoke = (invitation: Invitation) => {
    before.current = invitation;
    void fetcher.submit({ act: 'revoke', id: invitation.id }, { method: 'post' });
  };
  useAnswered(fetcher, ({ done, fault }) => {
    const was = before.current;
    if (fault) return notify({ text: fault.message, isFault: true });
    notify({ text: say(`console.${words}.did.${done as 'revoke'}`), undo: done === 'revoke' && was ? () => void fetcher.submit(postOf(was), { method: 'post' }) : undefined });
  });
  return (
    <>
      {invitations.length > 0 && <h2>{say('console.members.invited')}</h2>}
      {invitations.map((invitation) => (
        <div key={invitation.id} className="card row">
          <p><bdi>{invitation.name}</bdi> · <bdi>{invitation.email}</bdi><br /><span className="hint">{say('console.members.until')} <When at={invitation.expiresAt} /></span></p>
          {mayChange && <button type="button" className="grave" onClick={() => revoke(invitation)}>{say('console.members.revoke')}<span className="hidden"> <bdi>{invitation.name}</bdi></span></button>}
        </div>
      ))}
    </>
  );
}

const postOf = ({ name, email, locale, roles }: Invitation) => new URLSearchParams([['act', 'invite'], ['name', name], ['email', email], ['locale', locale], ...roles.map((role) => ['roles', role])]);
