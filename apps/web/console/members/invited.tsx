import { Form } from 'react-router';
import { When } from '../parts/when.js';
import { useWords } from '../words/words.js';

interface Invitation {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly expiresAt: string;
}

/** Who has been asked and has not answered yet; who may, takes the link back. */
export function Invited({ invitations, mayChange }: { readonly invitations: readonly Invitation[]; readonly mayChange: boolean }) {
  const say = useWords();
  if (invitations.length === 0) return null;
  return (
    <>
      <h2>{say('console.members.invited')}</h2>
      {invitations.map(({ id, name, email, expiresAt }) => (
        <Form key={id} method="post" className="card row" preventScrollReset>
          <p><bdi>{name}</bdi> · <bdi>{email}</bdi><br /><span className="hint">{say('console.members.until')} <When at={expiresAt} /></span></p>
          <input type="hidden" name="id" value={id} />
          {mayChange && <button className="grave" name="act" value="revoke">{say('console.members.revoke')}</button>}
        </Form>
      ))}
    </>
  );
}
