import { wordsIn, type Form } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Choice, Field, Tick } from '../parts/field.js';
import { MomentField } from '../parts/moment-field.js';
import { WordsFields, type Words } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';

export const actionKinds = ['PETITION', 'POSITION', 'MAILING', 'EVENT', 'DAY_OF_ACTION', 'LETTER'] as const;
type Kind = (typeof actionKinds)[number];
type Named = { readonly id: string; readonly name: string };

interface Known {
  readonly kind: Kind;
  readonly texts: { readonly title: Words; readonly text: Words };
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly embargoUntil: string | null;
  readonly isPublic: boolean;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly organisation: Named;
}
interface Given {
  readonly of?: Known;
  readonly houses: readonly Named[];
  readonly petitions: readonly { readonly id: string; readonly title: string }[];
  readonly startsOn?: string;
  readonly fault: Fault | undefined;
}

/** What an action is, when, until when nothing of it is public, and what it is about. */
export function ActionFields({ of: known, houses, petitions, startsOn, fault }: Given) {
  const say = useWords();
  const isKept = known?.subjectId && !petitions.some(({ id }) => id === known.subjectId);
  return (
    <>
      <div className="row">
        <Choice label={say('console.campaigns.kind')} name="kind" defaultValue={known?.kind}>
          {actionKinds.map((kind) => <option key={kind} value={kind}>{say(`campaigns.plan.kind.${kind.toLowerCase() as 'petition'}`)}</option>)}
        </Choice>
        <Choice label={say('console.campaigns.owner')} name="organisationId" defaultValue={known?.organisation.id} fault={faultAt(fault, 'organisationId')}>
          {houses.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Choice>
        <Field label={say('console.campaigns.startsOn')} name="startsOn" type="date" dir="ltr" defaultValue={known?.startsOn ?? startsOn} fault={faultAt(fault, 'startsOn')} />
        <Field label={say('console.campaigns.endsOn')} name="endsOn" type="date" dir="ltr" isOptional defaultValue={known?.endsOn ?? ''} fault={faultAt(fault, 'endsOn')} />
      </div>
      <WordsFields fields={[{ name: 'title', label: say('console.campaigns.actionTitle'), words: known?.texts.title }, { name: 'text', label: say('console.campaigns.actionText'), rows: 3, words: known?.texts.text }]} fault={fault} />
      <MomentField label={say('console.campaigns.embargoUntil')} name="embargoUntil" value={known?.embargoUntil ?? null} isOptional hint={say('console.campaigns.embargoHint')} />
      <Choice label={say('console.campaigns.about')} name="subject" defaultValue={known?.subjectId ? `${known.subjectKind} ${known.subjectId}` : ''} isOptional fault={faultAt(fault, 'subjectId')}>
        <option value="">–</option>
        {isKept && <option value={`${known.subjectKind} ${known.subjectId}`}>{say('console.campaigns.asBefore')}</option>}
        {petitions.map(({ id, title }) => <option key={id} value={`PETITION ${id}`}>{title}</option>)}
      </Choice>
      <Tick name="isPublic" label={say('console.campaigns.isPublic')} hint={say('console.campaigns.isPublicHint')} defaultChecked={known?.isPublic ?? true} />
    </>
  );
}

const subjects = ['PETITION', 'DECISION', 'LETTER_CAMPAIGN', 'ACTIVITY'] as const;

/** What was typed of an action, as the api takes it. */
export function actionOf(form: Form) {
  const [kind, subjectId] = form.text('subject').split(' ');
  const subjectKind = subjects.find((one) => one === kind);
  return {
    kind: actionKinds.find((one) => one === form.text('kind')) ?? 'EVENT', organisationId: form.text('organisationId'), title: wordsIn(form, 'title'), text: wordsIn(form, 'text'),
    startsOn: form.text('startsOn'), endsOn: form.some('endsOn'), embargoUntil: form.some('embargoUntil'), isPublic: form.has('isPublic'), ...(subjectKind && subjectId && { subjectKind, subjectId }),
  };
}
