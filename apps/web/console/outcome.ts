export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly FieldFault[];
  readonly missing?: readonly FieldFault[];
}
export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/** The error of a mutation's answer, in the reader's language; undefined when it did what was asked. */
export function faultOf(answer: object): Fault | undefined {
  return 'code' in answer && 'message' in answer ? (answer as Fault) : undefined;
}

/** What to say beside a field: `texts.fr.title`, or everything below `targets` with `targets.*`. */
export function faultAt(fault: Fault | undefined, field: string): string | undefined {
  const fields = fault?.fields ?? fault?.missing ?? [];
  const below = field.endsWith('.*') ? field.slice(0, -1) : undefined;
  return fields.find((one) => one.field === field || (below !== undefined && (one.field.startsWith(below) || `${one.field}.` === below)))?.message;
}
