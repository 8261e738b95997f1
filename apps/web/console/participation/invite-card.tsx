import { Form } from 'react-router';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field, Tick } from '../parts/field.js';
import { useWords } from '../words/words.js';
import type { Acted, Taking } from './participation.js';

interface Given {
  readonly taking: Taking;
  readonly acted: Acted | undefined;
}

/** Whom the campaign could ask. */
export function InviteCard({ taking: { invitable, rules, campaignId }, acted }: Given) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="invite">
      <h2 id="invite">{say('console.participation.invite')}</h2>
      <FaultNote fault={acted?.done === 'invite' ? acted.fault : undefined} />
      <p className="hint">{say('console.participation.inviteHint', { days: rules.invitationDays })}</p>
      {invitable.length === 0 ? <p>{say('console.participation.nobodyToInvite')}</p> : (
        <Form method="post" preventScrollReset key={`${campaignId} ${invitable.length}`}>
          <fieldset className="plain">
            <legend className="hidden">{say('console.participation.invite')}</legend>
            {invitable.map(({ id, name }) => <Tick key={id} name="organisation" value={id} label={<bdi>{name}</bdi>} />)}
          </fieldset>
          <button type="submit" name="act" value="invite">{say('console.participation.sendInvitations')}</button>
        </Form>
      )}
    </section>
  );
}

/** How the campaign takes organisations in, and what everybody sees. */
export function RulesCard({ taking: { rules }, acted }: Given) {
  const say = useWords();
  const fault = acted?.done === 'rules' ? acted.fault : undefined;
  const ticks = ['isOpen', 'admitsOthers', 'publishesMembers', 'publishesKit'] as const;
  return (
    <section className="card" aria-labelledby="rules">
      <h2 id="rules">{say('console.participation.rules')}</h2>
      <FaultNote fault={fault} />
      <Form method="post" preventScrollReset>
        <Field name="invitationDays" type="number" min={1} max={90} label={say('console.participation.days')} defaultValue={rules.invitationDays} fault={faultAt(fault, 'invitationDays')} />
        {ticks.map((name) => <Tick key={name} name={name} defaultChecked={rules[name]} label={say(`console.participation.rule.${name}`)} />)}
        <button type="submit" name="act" value="rules">{say('console.participation.saveRules')}</button>
      </Form>
    </section>
  );
}
