export const MOST_VOICE = 5 * 1024 * 1024;
/** The kinds of voice notes that browsers and telephones record, by their first bytes. Some recorders call a sound alone a film. */
export const voices = {
  'audio/ogg': 'ogg', 'audio/ogg; codecs=opus': 'ogg', 'audio/opus': 'ogg', 'video/webm': 'webm', 'audio/webm': 'webm', 'audio/x-m4a': 'm4a', 'audio/mp4': 'm4a', 'video/mp4': 'm4a', 'audio/mpeg': 'mp3', 'audio/aac': 'aac', 'audio/wav': 'wav', 'audio/amr': 'amr', 'video/3gpp': '3gp',
} as const;
const played: Readonly<Record<string, string>> = { ogg: 'audio/ogg', webm: 'audio/webm', m4a: 'audio/mp4', mp3: 'audio/mpeg', aac: 'audio/aac', wav: 'audio/wav', amr: 'audio/amr', '3gp': 'audio/3gpp' };

/** As what it is played: `audio/ogg`. */
export const playedAs = (name: string): string => played[name.split('.').at(-1)!]!;
/** With what a download ends. */
export const endingOf = (voiceType: string): string => Object.entries(played).find(([, type]) => type === voiceType)?.[0] ?? 'ogg';
