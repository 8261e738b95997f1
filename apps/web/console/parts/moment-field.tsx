import { useEffect, useState, type ComponentProps } from 'react';
import { useWords } from '../words/words.js';
import { meant, shown } from './clock.js';
import { Field } from './field.js';
import { useClock } from './when.js';

type Props = Omit<ComponentProps<typeof Field>, 'type' | 'value' | 'onChange'> & { readonly name: string; readonly value: string | null; readonly onMoment?: (moment: string | null) => void };

/** A day and a time by the clock the console shows, posted as a moment in UTC: what was typed is what is read everywhere, wherever it was typed. */
export function MomentField({ name, value, onMoment, ...field }: Props) {
  const say = useWords();
  const clock = useClock();
  const [local, setLocal] = useState('');
  useEffect(() => setLocal(value ? shown(clock, value).toISOString().slice(0, 16) : ''), [value]);
  const moment = local ? meant(clock, local).toISOString() : '';
  const change = (typed: string) => {
    setLocal(typed);
    onMoment?.(typed ? meant(clock, typed).toISOString() : null);
  };
  return (
    <>
      <Field {...field} type="datetime-local" hint={field.hint ?? say('console.field.clock')} value={local} onChange={(event) => change(event.target.value)} dir="ltr" />
      <input type="hidden" name={name} value={moment} />
    </>
  );
}
