import type { ReactNode } from 'react';
import type { DocumentNode } from '#libs/editor-schema';
import { directionOfBlock, type Direction } from './block-direction.js';

type Mark = NonNullable<DocumentNode['marks']>[number];
type Attributes = Record<string, unknown>;
/** What is said around footnotes, in the language of the page. */
export interface NoteWords {
  readonly notes: string;
  readonly note: (number: number) => string;
  readonly back: (number: number) => string;
}
interface Walk {
  readonly lang: string;
  readonly notes: string[];
  readonly words: NoteWords;
  readonly hasPictures: boolean;
}
interface Props extends Pick<Walk, 'lang' | 'words'> {
  readonly content: DocumentNode;
  readonly hasPictures?: boolean;
}

/** A document as plain HTML: each block in its own direction, its headings below the page’s own, its notes numbered at the end. Where its pictures are not shown, what stands for them is. */
export function WrittenBlocks({ content, lang, words, hasPictures = true }: Props) {
  const walk: Walk = { lang, notes: [], words, hasPictures };
  const body = childrenOf(content, walk);
  return <div className="written" lang={lang}>{body}<Notes of={walk} /></div>;
}

const childrenOf = ({ content = [] }: DocumentNode, walk: Walk): ReactNode[] => content.map((node, i) => rendered(node, i, walk));
const numberIn = (attrs: Attributes, name: string) => (typeof attrs[name] === 'number' && attrs[name] > 1 ? attrs[name] : undefined);

function rendered(node: DocumentNode, key: number, walk: Walk): ReactNode {
  const attrs = node.attrs ?? {};
  const dir = directionOfBlock(node);
  const below = () => childrenOf(node, walk);
  const said = (name: string) => (typeof attrs[name] === 'string' ? attrs[name] : '');
  switch (node.type) {
    case 'text': return <Marked key={key} marks={node.marks ?? []}>{node.text}</Marked>;
    case 'hardBreak': return <br key={key} />;
    case 'footnote': return <Reference key={key} number={walk.notes.push(said('text'))} of={walk} />;
    case 'image': return walk.hasPictures ? <img key={key} src={String(attrs['src'])} alt={said('alt')} loading="lazy" /> : <em key={key} dir="auto">{said('alt')}</em>;
    case 'paragraph': return <p key={key} dir={dir}>{below()}</p>;
    case 'heading': return <Heading key={key} level={Number(attrs['level'])} dir={dir}>{below()}</Heading>;
    case 'blockquote': return <blockquote key={key} dir={dir}>{below()}</blockquote>;
    case 'bulletList': return <ul key={key} dir={dir}>{below()}</ul>;
    case 'orderedList': return <ol key={key} dir={dir} start={numberIn(attrs, 'start')}>{below()}</ol>;
    case 'listItem': return <li key={key} dir={dir}>{below()}</li>;
    case 'table': return <div key={key} className="written-table"><table><tbody>{below()}</tbody></table></div>;
    case 'tableRow': return <tr key={key}>{below()}</tr>;
    case 'tableHeader': return <th key={key} dir={dir} colSpan={numberIn(attrs, 'colspan')} rowSpan={numberIn(attrs, 'rowspan')}>{below()}</th>;
    case 'tableCell': return <td key={key} dir={dir} colSpan={numberIn(attrs, 'colspan')} rowSpan={numberIn(attrs, 'rowspan')}>{below()}</td>;
    default: return below();
  }
}

function Heading({ level, dir, children }: { readonly level: number; readonly dir: Direction; readonly children: ReactNode }) {
  if (level === 1) return <h2 dir={dir}>{children}</h2>;
  return level === 2 ? <h3 dir={dir}>{children}</h3> : <h4 dir={dir}>{children}</h4>;
}

/** The innermost mark last, as the editor keeps them. */
function Marked({ marks, children }: { readonly marks: readonly Mark[]; readonly children: ReactNode }) {
  return marks.reduceRight<ReactNode>((inner, { type, attrs }) => {
    if (type === 'bold') return <strong>{inner}</strong>;
    if (type === 'italic') return <em>{inner}</em>;
    if (type === 'insertion') return <ins>{inner}</ins>;
    if (type === 'deletion') return <del>{inner}</del>;
    return type === 'link' && isSafe(attrs?.['href']) ? <a href={attrs!['href'] as string} rel="noopener noreferrer nofollow">{inner}</a> : inner;
  }, children);
}

/** The schema lets nothing else in; looked at again where it is put on a page. */
const isSafe = (href: unknown) => typeof href === 'string' && /^(https?:\/\/|mailto:|\/(?!\/)|#)/i.test(href);

function Reference({ number, of: { lang, words } }: { readonly number: number; readonly of: Walk }) {
  return <sup><a id={`to-note-${lang}-${number}`} href={`#note-${lang}-${number}`} aria-label={words.note(number)}>{number}</a></sup>;
}

function Notes({ of: { lang, notes, words } }: { readonly of: Walk }) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby={`notes-${lang}`} className="notes">
      <h2 id={`notes-${lang}`}>{words.notes}</h2>
      <ol>{notes.map((text, i) => <li key={i} id={`note-${lang}-${i + 1}`} dir="auto">{text} <a href={`#to-note-${lang}-${i + 1}`} aria-label={words.back(i + 1)}>↩</a></li>)}</ol>
    </section>
  );
}
