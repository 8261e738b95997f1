import { Link } from 'react-router';
import { regional } from '#libs/i18n';
import { useLanguage, useWords } from '../words/words.js';
import type { ActionInList } from './actions.js';
import type { Month } from './month.js';

interface Given {
  readonly month: Month;
  readonly today: string;
  readonly actions: readonly ActionInList[];
  /** The coalition's address. */
  readonly of: string;
}

/** A month of actions, each on its first day and on its last, or where the month begins within it; on a phone, the days that have one. */
export function ActionMonth({ month, today, actions, of }: Given) {
  const say = useWords();
  const locale = useLanguage();
  const named = (day: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(regional[locale], { timeZone: 'UTC', ...options }).format(new Date(`${day}T00:00:00Z`));
  const first = month.weeks[0]![0]!;
  const on = (day: string) => actions.filter(({ startsOn, endsOn }) => day === startsOn || day === endsOn || (day === first && startsOn < first && (endsOn ?? startsOn) >= first));
  const at = (name: string) => `?coalition=${of}&view=month&month=${name}`;
  const title = named(`${month.name}-01`, { month: 'long', year: 'numeric' });
  return (
    <section aria-label={title}>
      <p className="acts"><Link className="button second" to={at(month.before)} rel="prev">{say('console.campaigns.monthBefore')}</Link><b>{title}</b><Link className="button second" to={at(month.after)} rel="next">{say('console.campaigns.monthAfter')}</Link></p>
      {actions.length === 0 && <p className="hint">{say('console.campaigns.emptyMonth')}</p>}
      <table className="month">
        <caption className="hidden">{title}</caption>
        <thead><tr>{month.weeks[0]!.map((day) => <th key={day} scope="col"><abbr title={named(day, { weekday: 'long' })}>{named(day, { weekday: 'short' })}</abbr></th>)}</tr></thead>
        <tbody>
          {month.weeks.map((days) => (
            <tr key={days[0]}>
              {days.map((day) => {
                const here = on(day);
                const classes = [here.length === 0 ? 'bare' : '', day.startsWith(month.name) ? '' : 'outside'].filter(Boolean).join(' ');
                return (
                  <td key={day} className={classes || undefined} aria-current={day === today ? 'date' : undefined}>
                    <time dateTime={day}><span className="number">{named(day, { day: 'numeric' })}</span><span className="in-full">{named(day, { weekday: 'long', day: 'numeric', month: 'long' })}</span></time>
                    {here.length > 0 && <ul className="plain">{here.map(({ id, title: name, state, startsOn, endsOn, isUnderEmbargo }) => <li key={id}><Link to={`/console/campaigns/actions/${id}`} className={state === 'CALLED_OFF' ? 'off' : undefined} dir="auto">{isUnderEmbargo && <span aria-hidden="true">‖ </span>}{name}{endsOn === day && startsOn !== day && <> ({say('console.campaigns.lastDay')})</>}{isUnderEmbargo && <span className="hidden"> ({say('console.campaigns.embargo')})</span>}{state === 'CALLED_OFF' && <span className="hidden"> ({say('campaigns.plan.actionState.called_off')})</span>}</Link></li>)}</ul>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
