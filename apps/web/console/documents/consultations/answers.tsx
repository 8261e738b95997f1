import { languageNames, type Locale } from '#libs/i18n';
import { Mark } from '../../parts/state-mark.js';
import { Ago } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import type { Consultation } from './consultations.js';

/** What was answered, in the order in which it came. */
export function Answers({ consultation: { answers } }: { readonly consultation: Consultation }) {
  const say = useWords();
  return (
    <details className="ask-first" open={answers.length > 0 && answers.length <= 10}>
      <summary>{say('console.documents.consultations.answers', { count: answers.length })}</summary>
      {answers.length > 0 && <p className="hint">{say('console.documents.consultations.answersFor')}</p>}
      <ul className="plain">{answers.map((answer) => <Answer key={answer.id} answer={answer} />)}</ul>
    </details>
  );
}

function Answer({ answer: { id, locale, words, name, agreement, voiceType, isNoted, madeAt, changedAt } }: { readonly answer: Consultation['answers'][number] }) {
  const say = useWords();
  const voice = `/api/consultations/voices/${id}`;
  return (
    <li>
      <p className="hint">
        {name ? <bdi>{name}</bdi> : say('console.documents.consultations.noName')} · <Ago at={madeAt} />{changedAt && <> · {say('console.documents.consultations.isChanged')}</>} · <span lang={locale}>{languageNames[locale as Locale]}</span>
        {isNoted && <> · <Mark tone="quiet">{say('console.documents.consultations.isNoted')}</Mark></>}
      </p>
      {agreement && <p><b>{say(`console.documents.consultations.agreement.${agreement}`)}</b></p>}
      {words && <p className="as-written" dir="auto">{words}</p>}
      {voiceType && <p><audio controls preload="none" src={voice} aria-label={say('console.documents.consultations.listen')} /> <a href={voice} download>{say('console.documents.consultations.download')}</a></p>}
    </li>
  );
}
