import type { ReactNode } from 'react';
import { languageNames, locales, type MessageKey } from '#libs/i18n';
import { faultAt } from '../outcome.js';
import { Choice, Field, TextArea } from '../parts/field.js';
import { MomentField } from '../parts/moment-field.js';
import { useLanguage, useWords } from '../words/words.js';
import { usePetition } from './petition.js';
import type { Act } from './use-act.js';

interface Props {
  readonly act: Act;
  readonly onCancel: () => void;
}

/** The steps that ask for something first. */
export const stepForms: Record<string, ((props: Props) => ReactNode) | undefined> = { SCHEDULE: ScheduleForm, DELIVER: DeliverForm, RECORD_ANSWER: AnswerForm };

function StepForm({ act, onCancel, verb, children }: Props & { readonly verb: string; readonly children: ReactNode }) {
  const say = useWords();
  return (
    <act.fetcher.Form method="post" action={act.action} className="confirm">
      <input type="hidden" name="verb" value={verb} />
      {children}
      <div className="acts">
        <button type="submit" aria-disabled={act.isBusy}>{say(`console.verb.${verb}` as MessageKey)}</button>
        <button type="button" className="quiet" onClick={onCancel}>{say('console.step.cancel')}</button>
      </div>
    </act.fetcher.Form>
  );
}

function ScheduleForm(props: Props) {
  const say = useWords();
  const { opensAt, closesAt } = usePetition();
  return (
    <StepForm {...props} verb="SCHEDULE">
      <MomentField label={say('console.step.opensAt')} name="opensAt" value={opensAt} required fault={faultAt(props.act.fault, 'opensAt')} />
      <MomentField label={say('console.step.closesAt')} name="closesAt" value={closesAt} isOptional fault={faultAt(props.act.fault, 'closesAt')} />
    </StepForm>
  );
}

function DeliverForm(props: Props) {
  const say = useWords();
  const { targets } = usePetition();
  const at = (field: string) => faultAt(props.act.fault, field);
  return (
    <StepForm {...props} verb="DELIVER">
      <Choice label={say('console.step.target')} name="target" fault={at('target')}>
        {targets.map(({ position, name }) => <option key={position} value={position}>{name}</option>)}
      </Choice>
      <Field label={say('console.step.deliveredOn')} name="deliveredOn" type="date" required fault={at('deliveredOn')} />
      <Field label={say('console.step.receipt')} hint={say('console.step.receiptHint')} name="receipt" dir="auto" isOptional fault={at('receipt')} />
      <TextArea label={say('console.step.note')} name="note" dir="auto" isOptional fault={at('note')} />
    </StepForm>
  );
}

function AnswerForm(props: Props) {
  const say = useWords();
  const { targets } = usePetition();
  const locale = useLanguage();
  const at = (field: string) => faultAt(props.act.fault, field);
  return (
    <StepForm {...props} verb="RECORD_ANSWER">
      <div className="row">
        <Choice label={say('console.step.kind')} name="kind">
          <option value="answer">{say('console.step.answer')}</option>
          <option value="debate">{say('console.step.debate')}</option>
        </Choice>
        <Field label={say('console.step.answeredOn')} name="answeredOn" type="date" required fault={at('answeredOn')} />
        <Choice label={say('console.step.locale')} name="locale" defaultValue={locale}>
          {locales.map((one) => <option key={one} value={one} lang={one}>{languageNames[one]}</option>)}
        </Choice>
      </div>
      {targets.length > 1 && <Choice label={say('console.step.answeredBy')} name="target" fault={at('target')}>{targets.map(({ position, name }) => <option key={position} value={position}>{name}</option>)}</Choice>}
      <TextArea label={say('console.step.text')} name="text" dir="auto" required fault={at('text')} />
      <Field label={say('console.step.summary')} name="summary" dir="auto" isOptional fault={at('summary')} />
      <Field label={say('console.step.sourceUrl')} name="sourceUrl" type="url" dir="ltr" isOptional fault={at('sourceUrl')} />
    </StepForm>
  );
}
