import { directionOf, type Locale } from '#libs/i18n';

/** The tokens of the public pages, for mail programs that know no variables. */
export const light = { paper: '#fbf8f2', card: '#ffffff', ink: '#1c2126', soft: '#59616a', line: '#e3dccf', accent: '#0b5d57', onAccent: '#ffffff', sun: '#e9a23b' };
export const dark = { paper: '#14181b', card: '#1c2226', ink: '#eceae4', soft: '#a8b0b6', line: '#333b40', accent: '#6cc5b9', onAccent: '#0c1f1d', sun: '#f0b65a' };
export const radius = '10px';

const latin = { serif: `'Iowan Old Style','Palatino Linotype',Palatino,'Noto Serif',Georgia,serif`, sans: `'Segoe UI',system-ui,-apple-system,Roboto,'Noto Sans',Arial,sans-serif`, size: 17, line: 1.6, heading: 1.25 };
const arabic = { serif: `'Noto Naskh Arabic','Geeza Pro','Traditional Arabic',Georgia,serif`, sans: `'Segoe UI',system-ui,-apple-system,Roboto,'Noto Sans Arabic',Tahoma,Arial,sans-serif`, size: 18, line: 1.85, heading: 1.45 };

/** Letters and direction of a language. */
export function typeOf(locale: Locale) {
  const dir = directionOf(locale);
  return { ...(dir === 'rtl' ? arabic : latin), dir, start: dir === 'rtl' ? 'right' : 'left' };
}

/** Inline styles shared by what is put into the compiled layout. */
export const styles = { paragraph: 'margin:0 0 16px', link: `color:${light.accent};text-decoration:underline` };

/** For mail programs that follow the reader's dark screen. */
export const darkStyle = `
@media (prefers-color-scheme:dark){
.page,.page>div{background-color:${dark.paper}!important}
.card,.card>table,.card td{background-color:${dark.card}!important;border-color:${dark.line}!important}
.card>table>tbody>tr>td{border-top-color:${dark.sun}!important}
.words div,.brand div{color:${dark.ink}!important}
.small div{color:${dark.soft}!important}
.words a,.small a{color:${dark.accent}!important}
.button td,.button a{background:${dark.accent}!important;color:${dark.onAccent}!important}
}`;
