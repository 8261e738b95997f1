import { useState } from 'react';
import { Link } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import { AskFirst } from '../parts/ask-first.js';
import { FaultNote } from '../parts/fault-note.js';
import { useWords } from '../words/words.js';
import { usePetition } from './petition.js';
import { stepForms } from './step-forms.js';
import { useAct } from './use-act.js';

/** In the order in which somebody wants them; the first one is the one to take. */
const order = ['SUBMIT', 'OPEN', 'SCHEDULE', 'RESUME', 'DELIVER', 'RECORD_ANSWER', 'UNSCHEDULE', 'PAUSE', 'CLOSE', 'RECORD_NO_ANSWER', 'REVISE', 'ARCHIVE'] as const;
/** These cannot be taken back: they say first what happens. */
const grave = ['OPEN', 'CLOSE', 'ARCHIVE', 'RECORD_NO_ANSWER'];

/** What this person can do with the petition now. */
export function Steps() {
  const say = useWords();
  const { slug, myActions } = usePetition();
  const [chosen, choose] = useState<string>();
  const act = useAct(() => choose(undefined));
  const possible = order.filter((verb) => myActions.includes(verb));
  const StepForm = chosen === undefined ? undefined : stepForms[chosen];
  const dare = (verb: string) => {
    choose(undefined);
    act.do(verb);
  };
  const take = (verb: string) => (grave.includes(verb) || stepForms[verb] ? choose(verb) : act.do(verb));
  return (
    <>
      <FaultNote fault={act.fault} />
      <div className="acts">
        {possible.map((verb, i) => (
          <button key={verb} type="button" className={i === 0 ? undefined : 'second'} aria-expanded={chosen === verb} aria-disabled={act.isBusy} onClick={() => !act.isBusy && take(verb)}>
            {say(`console.verb.${verb}` as MessageKey)}
          </button>
        ))}
        {myActions.includes('EDIT') && <Link className="button second" to={`/console/petitions/${slug}/text`}>{say('console.verb.EDIT')}</Link>}
      </div>
      {possible.length === 0 && !myActions.includes('EDIT') && <p className="hint">{say('console.course.nothing')}</p>}
      {StepForm && <StepForm act={act} onCancel={() => choose(undefined)} />}
      {grave.filter((verb) => possible.some((one) => one === verb)).map((verb) => (
        <AskFirst key={verb} act={say(`console.verb.${verb}` as MessageKey)} isOpen={chosen === verb} close={() => choose(undefined)} onAct={() => dare(verb)}>{say(`console.before.${verb}` as MessageKey)}</AskFirst>
      ))}
    </>
  );
}
