import { Form } from 'react-router';
import type { Locale } from '#libs/i18n';
import { faultAt, type Fault } from '../../outcome.js';
import { Diff } from '../../parts/diff.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Choice, TextArea } from '../../parts/field.js';
import { Ago } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import type { Shown } from './amendments.js';

type Amendment = Shown['amendments'][number];
interface Props {
  readonly amendment: Amendment;
  /** Those it could be merged into. */
  readonly others: Shown['all'];
  readonly fault: Fault | undefined;
}

/** An amendment beside what the section says; nothing of it is lost once it was answered. */
export function AmendmentCard({ amendment, others, fault }: Props) {
  const say = useWords();
  const { id, sectionTitle, said, proposed, reason, strength, madeAt, state, answer, manner, retained, mergedIntoId, answeredAt, houses, rights } = amendment;
  const locale = amendment.locale as Locale;
  return (
    <section className="card" id={`a-${id}`} aria-labelledby={`t-${id}`}>
      <p className="kicker">{say(`console.documents.talk.amendmentState.${state}`)} · {say(`console.documents.talk.strength.${strength}`)}{manner && <> · {say(`console.documents.talk.manner.${manner}`)}</>}</p>
      <h2 id={`t-${id}`} dir="auto">{sectionTitle || say('console.documents.talk.preamble')}</h2>
      <p className="hint"><bdi>{houses.organisation?.name ?? '–'}</bdi>{houses.account && <> · <bdi>{houses.account.name}</bdi></>} · <Ago at={madeAt} /></p>
      <div className="sides">
        <div><h3>{say('console.documents.talk.said')}</h3><div className="as-written"><Diff before={said} after={proposed} locale={locale} side="before" /></div></div>
        <div><h3>{say('console.documents.talk.proposed')}</h3><div className="as-written"><Diff before={said} after={proposed} locale={locale} side="after" /></div></div>
      </div>
      <h3>{say('console.documents.talk.reason')}</h3>
      <p className="as-written" dir="auto">{reason}</p>
      {houses.endorsedBy.length > 0 && <p>{say('console.documents.talk.endorsedBy')} {houses.endorsedBy.map(({ id: house, name }, i) => <span key={house}>{i > 0 && ' · '}<bdi>{name}</bdi></span>)}</p>}
      {answeredAt && <><h3>{say(state === 'WITHDRAWN' ? 'console.documents.talk.withdrawnIs' : 'console.documents.talk.answerIs')}</h3><p className="hint"><bdi>{houses.answeredBy?.name ?? '–'}</bdi> · <Ago at={answeredAt} /></p></>}
      {answer && <p className="as-written" dir="auto">{answer}</p>}
      {manner === 'REPLACED' && <p>{say(retained ? 'console.documents.talk.inOwnWords' : 'console.documents.talk.asProposed')}</p>}
      {retained && <div className="as-written"><Diff before={proposed} after={retained} locale={locale} /></div>}
      {mergedIntoId && <p><a href={`#a-${mergedIntoId}`}>{say('console.documents.talk.mergedInto')}</a></p>}
      <FaultNote fault={fault} />
      {rights.mayEndorse && <Form method="post" preventScrollReset><input type="hidden" name="id" value={id} /><button type="submit" name="act" value="endorse" className="second">{say('console.documents.talk.endorse')}</button></Form>}
      {rights.mayWithdraw && <WithdrawForm id={id} fault={fault} />}
      {rights.mayAnswer && <AnswerForm id={id} proposed={proposed} others={others} fault={fault} />}
    </section>
  );
}

function WithdrawForm({ id, fault }: { readonly id: string; readonly fault: Fault | undefined }) {
  const say = useWords();
  return (
    <details open={faultAt(fault, 'words') !== undefined}>
      <summary>{say('console.documents.talk.withdraw')}</summary>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="id" value={id} />
        <TextArea label={say('console.documents.talk.withdrawWhy')} name="why" rows={2} maxLength={5000} dir="auto" hint={say('console.documents.talk.withdrawHint')} fault={faultAt(fault, 'words')} />
        <button type="submit" name="act" value="withdraw" className="second">{say('console.documents.talk.withdraw')}</button>
      </Form>
    </details>
  );
}

function AnswerForm({ id, proposed, others, fault }: { readonly id: string; readonly proposed: string; readonly others: Shown['all']; readonly fault: Fault | undefined }) {
  const say = useWords();
  return (
    <details open={fault !== undefined}>
      <summary>{say('console.documents.talk.answer')}</summary>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="id" value={id} />
        <TextArea label={say('console.documents.talk.answerWords')} name="answer" rows={3} maxLength={5000} dir="auto" hint={say('console.documents.talk.answerHint')} fault={faultAt(fault, 'answer')} />
        <TextArea label={say('console.documents.talk.retained')} name="words" rows={6} maxLength={20000} dir="auto" defaultValue={proposed} hint={say('console.documents.talk.retainedHint')} fault={faultAt(fault, 'words')} />
        <div className="acts">
          <button type="submit" name="act" value="replace">{say('console.documents.talk.replace')}</button>
          <button type="submit" name="act" value="accept" className="second">{say('console.documents.talk.acceptByHand')}</button>
          <button type="submit" name="act" value="reject" className="quiet">{say('console.documents.talk.reject')}</button>
        </div>
        {others.length > 0 && (
          <>
            <Choice label={say('console.documents.talk.mergeInto')} name="into" fault={faultAt(fault, 'intoId')}>
              {others.map((one) => <option key={one.id} value={one.id}>{one.sectionTitle || say('console.documents.talk.preamble')} · {one.houses.organisation?.name}</option>)}
            </Choice>
            <button type="submit" name="act" value="merge" className="second">{say('console.documents.talk.merge')}</button>
          </>
        )}
      </Form>
    </details>
  );
}
