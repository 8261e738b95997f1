/** Why Sawt cannot start here, in one line, in English and French. */
export class StartFault extends Error {
  constructor(english: string, french: string) {
    super(`${english} · ${french}`);
  }
}
