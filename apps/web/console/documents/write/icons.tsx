import type { ReactNode } from 'react';

const icon = (drawn: ReactNode) => <svg viewBox="0 0 20 20" aria-hidden="true" className="icon">{drawn}</svg>;
const lines = (...ys: readonly number[]) => ys.map((y) => <path key={y} d={`M8 ${y}h9`} />);

/** Signs of the tools, drawn in the colour of the words around them. Lists and arrows turn with the reading direction. */
export const icons = {
  bulletList: icon(<g className="turns">{lines(5, 10, 15)}{[5, 10, 15].map((y) => <circle key={y} cx="4" cy={y} r="1" />)}</g>),
  orderedList: icon(<g className="turns">{lines(5, 10, 15)}<path d="M3.5 3.5 4.5 3v4M3 9h2l-2 3h2M3 14h2v3H3" /></g>),
  quote: icon(<path d="M4 13c3-1 3.500-3 3.500-6H4v3.500h2M11 13c3-1 3.500-3 3.500-6H11v3.500h2" />),
  link: icon(<path d="M8.500 11.500 12 8M9.500 6l1.700-1.700a3.200 3.200 0 0 1 4.500 4.500L14 10.500M10.500 14l-1.700 1.700a3.200 3.200 0 0 1-4.500-4.500L6 9.500" />),
  footnote: icon(<path d="M3 16 7 6l4 10M4.500 12.500h5M14 4l1.500-1v6" />),
  image: icon(<><path d="M3 4h14v12H3zM3 13l4-4 4 4 2-2 4 4" /><circle cx="13" cy="7.500" r="1" /></>),
  table: icon(<path d="M3 4h14v12H3zM3 8h14M3 12h14M9 4v12" />),
  undo: icon(<path className="turns" d="M7 4 3.500 7.500 7 11M4 7.500h7.500a4 4 0 0 1 0 8H8" />),
  redo: icon(<path className="turns" d="M13 4l3.500 3.500L13 11M16 7.500H8.500a4 4 0 0 0 0 8H12" />),
  ltr: icon(<path d="M3 5h14M3 9h8M3 16h12m-3-3 3 3-3 3" />),
  rtl: icon(<path d="M3 5h14M9 9h8M17 16H5m3-3-3 3 3 3" />),
  auto: icon(<path d="M3 5h14M3 9h14M4 15h12M7 12.500 4 15l3 2.500M13 12.500l3 2.500-3 2.500" />),
} as const;
