import { Form } from 'react-router';
import { faultAt } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Choice, Field } from '../../parts/field.js';
import { useWords } from '../../words/words.js';
import { disputedModes, modes } from './act.js';
import type { Acted, RulesShown, Shown } from './adoption.js';

const spans = ['commentDays', 'silenceDays', 'voteDays'] as const;

/** How documents are adopted here, and changing it. */
export function Rules({ document: { coalitionId, groupId }, rules, acted }: { readonly document: Shown; readonly rules: RulesShown; readonly acted: Acted | undefined }) {
  const say = useWords();
  const fault = acted?.done === 'rules' ? acted.fault : undefined;
  return (
    <section className="card" aria-labelledby="rules">
      <h2 id="rules">{say('console.documents.adoption.rules')}</h2>
      {groupId && <p className="hint">{say(rules.isOwn ? 'console.documents.adoption.rulesOfGroup' : 'console.documents.adoption.rulesOfCoalition')}</p>}
      <ul className="plain">
        <li>{say(`console.documents.adoption.mode.${rules.mode}`)}</li>
        {rules.mode === 'SILENCE' && <li><span className="hint">{say('console.documents.adoption.disputedMode')}</span> {say(`console.documents.adoption.mode.${rules.disputedMode}`)}</li>}
        {spans.filter((name) => name !== 'silenceDays' || rules.mode === 'SILENCE').map((name) => <li key={name}><span className="hint">{say(`console.documents.adoption.${name}`)}</span> {rules[name]}</li>)}
      </ul>
      {rules.mine && (
        <details className="ask-first" open={fault ? true : undefined}>
          <summary>{say('console.documents.adoption.changeRules')}</summary>
          <Form method="post" preventScrollReset>
            <FaultNote fault={fault} />
            <input type="hidden" name="coalitionId" value={coalitionId} />
            {groupId && <input type="hidden" name="groupId" value={groupId} />}
            <p className="hint">{say('console.documents.adoption.rulesLater')}</p>
            <Choice label={say('console.documents.adoption.mode')} name="mode" defaultValue={rules.mode} fault={faultAt(fault, 'mode')}>
              {modes.filter((mode) => mode !== 'SILENCE' || rules.takesSilence).map((mode) => <option key={mode} value={mode}>{say(`console.documents.adoption.mode.${mode}`)}</option>)}
            </Choice>
            <Choice label={say('console.documents.adoption.disputedMode')} name="disputedMode" defaultValue={rules.disputedMode}>
              {disputedModes.map((mode) => <option key={mode} value={mode}>{say(`console.documents.adoption.mode.${mode}`)}</option>)}
            </Choice>
            {spans.map((name) => <Field key={name} label={say(`console.documents.adoption.${name}`)} name={name} type="number" min={1} max={90} required defaultValue={rules[name]} fault={faultAt(fault, name)} />)}
            <button type="submit" name="act" value="rules">{say('console.documents.adoption.saveRules')}</button>
          </Form>
        </details>
      )}
    </section>
  );
}
