import { useEffect, useState } from 'react';
import { useRevalidator } from 'react-router';

export interface LiveNumbers {
  readonly confirmed: number;
  readonly asOf: string;
  readonly pending: number | null;
  readonly held: number | null;
  readonly withdrawn: number | null;
}

const QUIET_MS = 5000;

/** The numbers as they change, by server-sent events; whoever does not look is not told. The rest of the screen follows some seconds later. */
export function useLiveTally(slug: string, read: LiveNumbers): { readonly numbers: LiveNumbers; readonly isLive: boolean } {
  const [said, setSaid] = useState<{ readonly slug: string; readonly numbers: LiveNumbers }>();
  const [isLive, setLive] = useState(false);
  const { revalidate } = useRevalidator();
  useEffect(() => {
    let events: EventSource | undefined;
    const listen = () => {
      events?.close();
      events = undefined;
      setLive(false);
      if (document.hidden) return;
      events = new EventSource(`/api/petitions/${slug}/tally/stream`);
      events.addEventListener('open', () => setLive(true));
      events.addEventListener('error', () => setLive(false));
      events.addEventListener('tally', ({ data }: MessageEvent<string>) => setSaid({ slug, numbers: { pending: null, held: null, withdrawn: null, ...(JSON.parse(data) as Partial<LiveNumbers>) } as LiveNumbers }));
    };
    listen();
    document.addEventListener('visibilitychange', listen);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      events?.close();
    };
  }, [slug]);
  const numbers = said?.slug === slug && said.numbers.asOf > read.asOf ? said.numbers : read;
  const isBehind = numbers.confirmed !== read.confirmed;
  useEffect(() => {
    if (!isBehind) return undefined;
    const later = setTimeout(() => void (document.hidden || revalidate()), QUIET_MS);
    return () => clearTimeout(later);
  }, [isBehind, revalidate, read.asOf]);
  return { numbers, isLive };
}
