import { useState } from 'react';
import { wordsIn, type Form } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Choice, Field, Tick } from '../parts/field.js';
import { MomentField } from '../parts/moment-field.js';
import { WordsFields, type Words } from '../parts/words-fields.js';
import { useLanguage, useWords } from '../words/words.js';
import type { Around } from './around.js';
import { inWords } from './in-words.js';

export const actionKinds = ['PETITION', 'POSITION', 'MAILING', 'EVENT', 'DAY_OF_ACTION', 'LETTER'] as const;
type Kind = (typeof actionKinds)[number];
/** What an action of a kind is about. A position has no document here yet: its text says it. */
const meant = { PETITION: 'PETITION', LETTER: 'LETTER_CAMPAIGN', EVENT: 'ACTIVITY', DAY_OF_ACTION: 'ACTIVITY', MAILING: 'MAILING', POSITION: undefined } as const satisfies Record<Kind, string | undefined>;

interface Known {
  readonly kind: Kind;
  readonly texts: { readonly title: Words; readonly text: Words };
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly embargoUntil: string | null;
  readonly isPublic: boolean;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly subject: { readonly titles: Words } | null;
  readonly organisation: { readonly id: string; readonly name: string };
}
interface Given {
  readonly of?: Known;
  readonly around: Pick<Around, 'houses' | 'subjects'>;
  readonly startsOn?: string;
  readonly fault: Fault | undefined;
}

/** What an action is, when, until when nothing of it is public, and what it is about. */
export function ActionFields({ of: known, around: { houses, subjects }, startsOn, fault }: Given) {
  const say = useWords();
  const [kind, setKind] = useState<Kind>(known?.kind ?? 'PETITION');
  return (
    <>
      <div className="row">
        <Choice label={say('console.campaigns.kind')} name="kind" value={kind} onChange={(event) => setKind(actionKinds.find((one) => one === event.target.value) ?? kind)}>
          {actionKinds.map((one) => <option key={one} value={one}>{say(`campaigns.plan.kind.${one.toLowerCase() as 'petition'}`)}</option>)}
        </Choice>
        <Choice label={say('console.campaigns.owner')} name="organisationId" defaultValue={known?.organisation.id} fault={faultAt(fault, 'organisationId')}>
          {houses.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Choice>
        <Field label={say('console.campaigns.startsOn')} name="startsOn" type="date" dir="ltr" defaultValue={known?.startsOn ?? startsOn} fault={faultAt(fault, 'startsOn')} />
        <Field label={say('console.campaigns.endsOn')} name="endsOn" type="date" dir="ltr" isOptional defaultValue={known?.endsOn ?? ''} fault={faultAt(fault, 'endsOn')} />
      </div>
      <WordsFields fields={[{ name: 'title', label: say('console.campaigns.actionTitle'), words: known?.texts.title }, { name: 'text', label: say('console.campaigns.actionText'), rows: 3, words: known?.texts.text }]} fault={fault} />
      <MomentField label={say('console.campaigns.embargoUntil')} name="embargoUntil" value={known?.embargoUntil ?? null} isOptional hint={say('console.campaigns.embargoHint')} />
      <Subject key={kind} kind={kind} known={known} subjects={subjects} fault={fault} />
      <Tick name="isPublic" label={say('console.campaigns.isPublic')} hint={say('console.campaigns.isPublicHint')} defaultChecked={known?.isPublic ?? true} />
    </>
  );
}

/** What the action is about: what there is in the coalition of what its kind means. What it was about before can stay. */
function Subject({ kind, known, subjects, fault }: { readonly kind: Kind; readonly known: Known | undefined; readonly fault: Fault | undefined } & Pick<Around, 'subjects'>) {
  const say = useWords();
  const locale = useLanguage();
  const about = meant[kind];
  const offered = subjects.filter((one) => one.kind === about);
  const kept = known?.subjectId && known.kind === kind ? { value: `${known.subjectKind} ${known.subjectId}`, titles: known.subject?.titles } : undefined;
  const isNew = kept && !offered.some(({ id }) => id === known?.subjectId);
  if (!kept && !about) return <p className="hint">{say('console.campaigns.aboutText')}</p>;
  if (!kept && offered.length === 0) return <p className="hint">{say('console.campaigns.aboutNothing')}</p>;
  return (
    <Choice label={say(`console.campaigns.about.${about ?? 'POSITION'}`)} name="subject" defaultValue={kept?.value ?? ''} isOptional fault={faultAt(fault, 'subjectId')}>
      <option value="">–</option>
      {isNew && <option value={kept.value}>{kept.titles ? inWords(kept.titles, locale) : say('console.campaigns.asBefore')}</option>}
      {offered.map(({ id, titles }) => <option key={id} value={`${about} ${id}`}>{inWords(titles, locale)}</option>)}
    </Choice>
  );
}

const kinds = ['PETITION', 'DECISION', 'LETTER_CAMPAIGN', 'ACTIVITY', 'MAILING'] as const;

/** What was typed of an action, as the api takes it. */
export function actionOf(form: Form) {
  const [kind, subjectId] = form.text('subject').split(' ');
  const subjectKind = kinds.find((one) => one === kind);
  return {
    kind: actionKinds.find((one) => one === form.text('kind')) ?? 'EVENT', organisationId: form.text('organisationId'), title: wordsIn(form, 'title'), text: wordsIn(form, 'text'),
    startsOn: form.text('startsOn'), endsOn: form.some('endsOn'), embargoUntil: form.some('embargoUntil'), isPublic: form.has('isPublic'), ...(subjectKind && subjectId && { subjectKind, subjectId }),
  };
}
