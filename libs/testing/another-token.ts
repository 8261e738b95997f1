/** The same but for one sign of its secret, whatever that is: a link somebody guessed almost. Not the last, of which base64url may use no bit. */
export const anotherToken = (token: string): string => `${token.slice(0, -8)}${token.at(-8) === 'A' ? 'B' : 'A'}${token.slice(-7)}`;
