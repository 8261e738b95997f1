import { useEffect, useRef, useState } from 'react';
import { formatNumber } from '#libs/i18n';
import { Mark } from '../parts/state-mark.js';
import { Moment } from '../parts/when.js';
import { useLanguage, useWords, Words } from '../words/words.js';
import type { LiveNumbers as Numbers } from './use-live-tally.js';

const SAID_EVERY_MS = 30_000;

/** How many, how many more to come, and how fresh that is. */
export function LiveNumbers({ numbers, isLive }: { readonly numbers: Numbers; readonly isLive: boolean }) {
  const say = useWords();
  const { confirmed, pending, held, withdrawn, asOf } = numbers;
  return (
    <>
      <dl className="numbers">
        <Number name={say('console.numbers.confirmed')} count={confirmed} isFirst />
        {pending !== null && <Number name={say('console.numbers.pending')} count={pending} />}
        {held !== null && <Number name={say('console.numbers.held')} count={held} />}
        {withdrawn !== null && <Number name={say('console.numbers.withdrawn')} count={withdrawn} />}
      </dl>
      <p className="hint">
        <Mark tone={isLive ? 'live' : 'stopped'}>{say(isLive ? 'console.numbers.live' : 'console.numbers.still')}</Mark>{' '}
        <Words of="console.numbers.asOf" with={{ moment: <Moment at={asOf} /> }} />
      </p>
      <Spoken confirmed={confirmed} />
    </>
  );
}

function Number({ name, count, isFirst }: { readonly name: string; readonly count: number; readonly isFirst?: boolean }) {
  const locale = useLanguage();
  return <div className={isFirst ? 'first-number' : undefined}><dt>{name}</dt><dd><bdi>{formatNumber(locale, count)}</bdi></dd></div>;
}

/** For whoever listens instead of looking: the newest number, twice a minute at most, and nothing at first. */
function Spoken({ confirmed }: { readonly confirmed: number }) {
  const say = useWords();
  const newest = useRef(confirmed);
  const [spoken, speak] = useState({ count: confirmed, isNews: false });
  useEffect(() => void (newest.current = confirmed), [confirmed]);
  useEffect(() => {
    const timer = setInterval(() => speak((was) => (was.count === newest.current ? was : { count: newest.current, isNews: true })), SAID_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return <p className="hidden" role="status">{spoken.isNews && say('console.numbers.spoken', { count: spoken.count })}</p>;
}
