import { Fragment, type ReactNode } from 'react';
import { translate, type Locale, type MessageKey } from '#libs/i18n';
import { useLocale } from './locale.js';

interface Props {
  readonly of: MessageKey;
  /** Numbers choose the plural and are written by `#`; nodes stand where the message names them. */
  readonly with?: Record<string, ReactNode>;
}

/** A message with marked-up pieces in it, such as a name in `<bdi>`. */
export function Say({ of, with: values }: Props) {
  return <>{sayNodes(useLocale(), of, values)}</>;
}

const piece = /\uE000(\d+)\uE001/;

export function sayNodes(locale: Locale, key: MessageKey, values: Record<string, ReactNode> = {}): ReactNode[] {
  const nodes: ReactNode[] = [];
  const plain = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? `\uE000${nodes.push(value) - 1}\uE001` : (value as string | number)]));
  return translate(locale, key, plain).split(piece).map((part, i) => (i % 2 ? <Fragment key={i}>{nodes[Number(part)]}</Fragment> : part));
}
