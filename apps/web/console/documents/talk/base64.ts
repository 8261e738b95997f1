/** Bytes as a form carries them. */
export const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

export const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
