import { data } from 'react-router';
import type { Form } from '../form.js';
import { faultOf, type Fault } from '../outcome.js';

/** What was done, to which part of the screen, or why not. */
export interface Acted {
  readonly done: string;
  readonly id: string;
  readonly fault: Fault | undefined;
}

/** What came of a posted form, for the part of the screen that it stands in. */
export function answered(form: Form, answer: object) {
  const fault = faultOf(answer);
  return data<Acted>({ fault, done: form.text('act'), id: form.text('id') }, { status: fault ? 409 : 200 });
}
