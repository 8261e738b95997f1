import { createHash } from 'node:crypto';

/** The look of the public pages, as much of it as a list and a letter need. */
export const style = `
:root{color-scheme:light dark;--paper:#fbf8f2;--card:#fff;--ink:#1c2126;--soft:#59616a;--line:#e3dccf;--accent:#0b5d57;--on-accent:#fff;--sun:#e9a23b;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif","Noto Naskh Arabic","Geeza Pro",Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif;--r:.6rem}
@media(prefers-color-scheme:dark){:root{--paper:#14181b;--card:#1c2226;--ink:#eceae4;--soft:#a8b0b6;--line:#333b40;--accent:#6cc5b9;--on-accent:#0c1f1d;--sun:#f0b65a}}
*{box-sizing:border-box}html{font:1.0625rem/1.6 var(--sans);background:var(--paper);color:var(--ink)}body{margin:0}
a{color:var(--accent);text-underline-offset:.18em}h1,h2{font-family:var(--serif);font-weight:600;line-height:1.25;margin:0;text-wrap:balance}
h1{font-size:clamp(1.5rem,1.2rem + 1.6vw,2.1rem)}h2{font-size:1.15rem;margin-block-end:.75rem}small,.soft{color:var(--soft);font-size:.88rem}h2 small{font-family:var(--sans);font-weight:400}p{margin:.5rem 0}
:focus-visible{outline:3px solid var(--sun);outline-offset:2px;border-radius:.2rem}
header,main,footer{max-inline-size:70rem;margin-inline:auto;padding:1.5rem 1rem 0}footer{padding-block-end:2.5rem}
form{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin-block:1.25rem}label{flex:1 1 14rem;font-weight:600;font-size:.95rem}
input{display:block;inline-size:100%;font:inherit;font-weight:400;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:.4rem;padding:.55rem .7rem;margin-block-start:.25rem}
button,.more{font:600 1rem/1.35 var(--sans);padding:.75rem 1.4rem;border:0;border-radius:.5rem;background:var(--accent);color:var(--on-accent);cursor:pointer;text-decoration:none;display:inline-block}
.mails{list-style:none;padding:0;margin:0 0 1.5rem;background:var(--card);border:1px solid var(--line);border-block-start:4px solid var(--sun);border-radius:var(--r);overflow:hidden}
.mails li+li{border-block-start:1px solid var(--line)}.mails a{display:grid;gap:0 1.5rem;padding:.8rem 1rem;color:inherit;text-decoration:none;min-block-size:44px}.mails a:hover b{text-decoration:underline}
.mails b{font-family:var(--serif);font-size:1.08rem;line-height:1.4}.mails span,.mails b,pre,dd{overflow-wrap:anywhere;min-inline-size:0}
@media(min-width:48rem){.mails a{grid-template-columns:minmax(0,1fr) auto}.mails time{grid-column:2;grid-row:1/span 2;align-self:center}}
.empty{background:var(--card);border:1px solid var(--line);border-radius:var(--r);padding:1.5rem}
dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.15rem 1rem;margin:1rem 0}dt{color:var(--soft)}dd{margin:0}
details{margin-block:1rem}summary{cursor:pointer;padding-block:.5rem}details dl{font-size:.85rem}
.both{display:grid;gap:1.5rem}.both>section{min-inline-size:0}@media(min-width:60rem){.both{grid-template-columns:minmax(0,1.35fr) minmax(0,1fr)}}
iframe{inline-size:100%;block-size:max(34rem,72vh);border:1px solid var(--line);border-radius:var(--r);background:#fbf8f2}
pre{margin:0;padding:1.25rem;white-space:pre-wrap;font:1rem/1.65 var(--sans);background:var(--card);border:1px solid var(--line);border-radius:var(--r);unicode-bidi:plaintext}
`;

const hash = createHash('sha256').update(style).digest('base64');
/** Of our own pages: this one style, no script, nothing from elsewhere. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${hash}'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
/** Of a mail's HTML: no script, no form, nothing loaded; its links open beside, free of the sandbox, as a page with a button wants. */
export const letterPolicy = `sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'`;
