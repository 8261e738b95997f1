import { formatNumber } from '#libs/i18n';
import { useLanguage, useWords } from '../words/words.js';

interface Numbers {
  readonly total: number;
  readonly queued: number;
  readonly sent: number;
  readonly failed: number;
  readonly skipped: number;
  readonly ambiguous: number;
  readonly perSecond: number;
  readonly secondsLeft?: number | null;
}

/** How far the sending is: a bar with its sentence, and what became of whom. */
export function Progress({ numbers, isSending }: { readonly numbers: Numbers; readonly isSending: boolean }) {
  const say = useWords();
  const locale = useLanguage();
  const { total, queued, sent, failed, skipped, ambiguous, perSecond, secondsLeft } = numbers;
  const parts = [['sent', sent], ['queued', queued], ['failed', failed], ['skipped', skipped], ['ambiguous', ambiguous]] as const;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{say('console.progress.title')}</h2>
      {total === 0 ? <p>{say('console.progress.gathering')}</p> : (
        <>
          <progress max={total} value={total - queued} aria-labelledby="progress" />
          <p>
            {say('console.progress.done', { done: formatNumber(locale, total - queued), total: formatNumber(locale, total) })}
            {isSending && perSecond > 0 && <> · {say('console.progress.rate', { rate: formatNumber(locale, Math.round(perSecond)) })}</>}
            {isSending && secondsLeft != null && <> · {say('console.progress.left', { minutes: Math.max(1, Math.ceil(secondsLeft / 60)) })}</>}
          </p>
          <dl className="numbers">
            {parts.map(([name, count]) => <div key={name}><dt>{say(`console.progress.${name}`)}</dt><dd>{formatNumber(locale, count)}</dd></div>)}
          </dl>
        </>
      )}
    </section>
  );
}
