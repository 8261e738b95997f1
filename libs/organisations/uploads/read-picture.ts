import sharp from 'sharp';

const MOST_PIXELS = 40_000_000;
const MOST_SECONDS = 10;
const MOST_SIDE = 2400;

export interface Picture {
  readonly content: Buffer;
  readonly width: number;
  readonly height: number;
  readonly ending: 'jpg' | 'png';
}

/**
 * Draws an uploaded picture anew, at most 2,400 points wide or high, without its metadata (where and with what it was taken);
 * undefined when it is no whole picture of a sane size. Which decoders there are at all, logos/read-logo.ts says for the process.
 */
export async function readPicture(content: Buffer): Promise<Picture | undefined> {
  try {
    const { hasAlpha } = await sharp(content, { limitInputPixels: MOST_PIXELS }).metadata();
    const drawn = sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient().timeout({ seconds: MOST_SECONDS }).resize(MOST_SIDE, MOST_SIDE, { fit: 'inside', withoutEnlargement: true });
    const ending = hasAlpha ? 'png' : 'jpg';
    const { data, info } = await (hasAlpha ? drawn.png({ compressionLevel: 9 }) : drawn.jpeg({ quality: 86, mozjpeg: true })).toBuffer({ resolveWithObject: true });
    return { content: data, width: info.width, height: info.height, ending };
  } catch {
    return undefined;
  }
}
