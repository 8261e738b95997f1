import { Years } from '../charts/years.js';
import type { YearsDrawing } from '../charts/draw-years.js';
import { Mark } from '../parts/state-mark.js';
import { useLanguage, useWords } from '../words/words.js';
import { amount, percent, writtenDay, writtenDetail, writtenGoal, writtenValue, type Figure } from './in-words.js';

/** A figure with its goal and baseline, and the years before. */
export function FigureHead({ figure, drawing }: { readonly figure: Figure; readonly drawing: YearsDrawing }) {
  const say = useWords();
  const locale = useLanguage();
  const detail = writtenDetail(say, locale, figure);
  const { baseline, growth, isReached, unit, name } = figure;
  const figures = drawing.bars.map(({ year, written }) => `${year} ${written}`).join(', ');
  return (
    <>
      <p className="figure-value"><bdi>{writtenValue(say, locale, figure)}</bdi></p>
      {detail && <p className="hint">{detail}</p>}
      <p className="figure-goal">{writtenGoal(say, locale, figure)} {isReached != null && <Mark tone={isReached ? 'good' : 'waiting'}>{say(isReached ? 'console.indicators.reached' : 'console.indicators.missed')}</Mark>}</p>
      {baseline && (
        <p className="hint">
          {say('console.indicators.baseline', { value: amount(locale, unit, baseline.value), day: writtenDay(locale, baseline.day) })}
          {growth != null && unit !== 'PERCENT' && <>, <bdi>{say('console.indicators.growth', { growth: percent(locale, growth, 'exceptZero') })}</bdi></>}
          {baseline.recordedBy && <>, <bdi>{say('console.indicators.recordedBy', { name: baseline.recordedBy })}</bdi></>}
        </p>
      )}
      {drawing.bars.some(({ height }) => height > 0) && <Years of={drawing} title={say('console.indicators.chart', { name, figures })} />}
    </>
  );
}
