const says = (handles: readonly unknown[], what: 'scripts' | 'plays') => handles.some((handle) => typeof handle === 'object' && handle !== null && what in handle && (handle as Record<string, unknown>)[what] === true);

/** A route says so with `export const handle = { scripts: true }`; the public site never does. */
export function hasScripts(handles: readonly unknown[]): boolean {
  return says(handles, 'scripts');
}

/** A page on which voice notes are played says so with `plays: true`. */
export function plays(handles: readonly unknown[]): boolean {
  return says(handles, 'plays');
}
