/** A route says so with `export const handle = { scripts: true }`; the public site never does. */
export function hasScripts(handles: readonly unknown[]): boolean {
  return handles.some((handle) => typeof handle === 'object' && handle !== null && 'scripts' in handle && handle.scripts === true);
}
