import type { KeyboardEvent } from 'react';

/** Arrow keys, Home and End go from row to row of a table; the link of each row carries `data-row`. */
export function useRowKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
    const at = links.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    links[goal]?.focus();
  };
}
