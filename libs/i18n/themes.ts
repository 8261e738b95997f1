/** What organisations work on; said in four languages as `organisations.theme.…`. */
export const themes = [
  'children', 'culture', 'democracy', 'disability', 'education', 'environment', 'harm_reduction', 'health', 'housing', 'justice', 'migration', 'solidarity', 'women', 'work', 'youth',
] as const;
export type Theme = (typeof themes)[number];

export const isTheme = (text: string): text is Theme => themes.some((theme) => theme === text);
