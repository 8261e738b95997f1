import { Fragment, type ReactNode } from 'react';
import { useRouteLoaderData } from 'react-router';
import type { Locale, MessageKey } from '#libs/i18n';
import type { Values } from './format-message.js';
import { sayIn } from './loaded.js';

export type Say = (key: MessageKey, values?: Values) => string;

/** The language of the console: the account's, or before signing in the browser's. */
export function useLanguage(): Locale {
  return useRouteLoaderData<{ readonly locale: Locale }>('console')?.locale ?? 'fr';
}

/** Messages of the console, of petitions, organisations, campaigns, mailings and exports, as plain text. */
export function useWords(): Say {
  const locale = useLanguage();
  return (key, values) => sayIn(locale, key, values);
}

const piece = /\uE000(\d+)\uE001/;

/** A message with marked-up pieces in it: `<Words of="console.x" with={{ name: <bdi>…</bdi> }} />`. */
export function Words({ of, with: values = {} }: { readonly of: MessageKey; readonly with?: Record<string, ReactNode> }) {
  const say = useWords();
  const nodes: ReactNode[] = [];
  const plain = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? `\uE000${nodes.push(value) - 1}\uE001` : (value as string | number)]));
  return say(of, plain).split(piece).map((part, i) => (i % 2 ? <Fragment key={i}>{nodes[Number(part)]}</Fragment> : part));
}
