import { formatDate, formatDateTime, formatMomentAndZone, formatNumber, regional, type Locale } from '#libs/i18n';
import { useLocale } from './locale.js';

/** A number as the page's language writes it, kept whole inside text of the other direction. */
export function Num({ of }: { of: number }) {
  return <bdi>{formatNumber(useLocale(), of)}</bdi>;
}

/** A day in words, in Moroccan time. */
export function Day({ of }: { of: string }) {
  return <time dateTime={of}>{formatDate(useLocale(), of)}</time>;
}

/** Day and minute, with the clock they are told by where somebody is to be in time; the live counter writes the same without. */
export function Moment({ of, hasZone = false, ...rest }: { of: string; hasZone?: boolean } & Record<`data-${string}`, string>) {
  return <time dateTime={of} {...rest}><bdi>{(hasZone ? formatMomentAndZone : formatDateTime)(useLocale(), of)}</bdi></time>;
}

/** How large a file is, at least one kilobyte. */
export function Size({ bytes }: { bytes: number }) {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const size = Math.max(1, bytes / (unit === 'kilobyte' ? 1000 : 1_000_000));
  return <bdi>{new Intl.NumberFormat(regional[useLocale()], { style: 'unit', unit, maximumFractionDigits: unit === 'kilobyte' ? 0 : 1 }).format(size)}</bdi>;
}

/** Paragraphs that people wrote: each finds its own direction. */
export function Paragraphs({ text, lead = false, lang }: { text: string; lead?: boolean; lang?: Locale }) {
  const blocks = text.split(/\n\s*\n/).map((block) => block.trim()).filter(Boolean);
  return (
    <>
      {blocks.map((block, i) => (
        <p key={i} dir="auto" lang={lang} className={lead && i === 0 ? 'lead' : undefined}>
          {block.split('\n').flatMap((line, j) => (j ? [<br key={j} />, line] : [line]))}
        </p>
      ))}
    </>
  );
}
