import { useRef } from 'react';
import { useFetcher } from 'react-router';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { useAnswered } from '../parts/use-answered.js';
import { useNotify } from '../room/notices.js';
import { useWords } from '../words/words.js';
import type { AccountAnswer } from './account.js';

export function PasswordForm() {
  const say = useWords();
  const notify = useNotify();
  const fetcher = useFetcher<AccountAnswer>();
  const form = useRef<HTMLFormElement>(null);
  useAnswered(fetcher, ({ fault }) => {
    if (fault) return;
    form.current?.reset();
    notify({ text: say('console.account.passwordChanged') });
  });
  return (
    <fetcher.Form method="post" className="card" aria-labelledby="password" ref={form}>
      <h2 id="password">{say('console.account.password')}</h2>
      <FaultNote fault={fetcher.data?.fault} />
      <Field label={say('console.account.currentPassword')} name="currentPassword" type="password" autoComplete="current-password" dir="ltr" required fault={faultAt(fetcher.data?.fault, 'currentPassword')} />
      <Field label={say('console.password.new')} hint={say('console.password.hint')} name="newPassword" type="password" autoComplete="new-password" dir="ltr" required fault={faultAt(fetcher.data?.fault, 'newPassword')} />
      <button name="do" value="password">{say('console.account.changePassword')}</button>
    </fetcher.Form>
  );
}
