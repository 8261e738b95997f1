import { Fragment } from 'react';
import { regional } from '#libs/i18n';
import { useLocale } from './locale.js';

/** Names as a sentence lists them: A, B et C. */
export function Listed({ names }: { names: readonly string[] }) {
  const parts = new Intl.ListFormat(regional[useLocale()], { type: 'conjunction' }).formatToParts(names);
  return <>{parts.map(({ type, value }, i) => (type === 'element' ? <bdi key={i}>{value}</bdi> : <Fragment key={i}>{value}</Fragment>))}</>;
}
