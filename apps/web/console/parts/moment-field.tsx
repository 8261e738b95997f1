import { useEffect, useState, type ComponentProps } from 'react';
import { useWords } from '../words/words.js';
import { Field } from './field.js';

type Props = Omit<ComponentProps<typeof Field>, 'type' | 'value' | 'onChange'> & { readonly name: string; readonly value: string | null; readonly onMoment?: (moment: string | null) => void };

/** A day and a time of the reader's clock, posted as a moment in UTC. */
export function MomentField({ name, value, onMoment, ...field }: Props) {
  const say = useWords();
  const [local, setLocal] = useState('');
  useEffect(() => setLocal(value ? toLocal(new Date(value)) : ''), [value]);
  const moment = local ? new Date(local).toISOString() : '';
  const change = (typed: string) => {
    setLocal(typed);
    onMoment?.(typed ? new Date(typed).toISOString() : null);
  };
  return (
    <>
      <Field {...field} type="datetime-local" hint={field.hint ?? say('console.field.yourClock')} value={local} onChange={(event) => change(event.target.value)} dir="ltr" />
      <input type="hidden" name={name} value={moment} />
    </>
  );
}

function toLocal(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
