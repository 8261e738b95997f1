import sharp from 'sharp';
import { logoSizes, type LogoSize } from './logo.type.js';

const MOST_PIXELS = 16_000_000;
const MOST_SECONDS = 5;
/** Points an inch at which an SVG is drawn in the size it gives itself. */
const SVG_DENSITY = 72;

// Whatever its first bytes pretend, nothing but these is ever decoded in this process, and no file is opened by a picture.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadWebpBuffer', 'VipsForeignLoadSvgBuffer'] });
sharp.cache(false);
sharp.concurrency(1);

/**
 * Draws an uploaded picture anew as squares in WebP, without its metadata, its scripts or anything else it brought along;
 * undefined when it cannot be read as one whole picture of a sane size.
 */
export async function readLogo(content: Buffer): Promise<Record<LogoSize, Buffer> | undefined> {
  try {
    const { format, width, height } = await sharp(content).metadata();
    if (width * height > MOST_PIXELS && format !== 'svg') return undefined;
    const density = format === 'svg' ? Math.min(2400, Math.max(1, (SVG_DENSITY * logoSizes.large) / Math.max(width, height))) : SVG_DENSITY;
    const draw = (size: LogoSize) => sharp(content, { density, limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient().timeout({ seconds: MOST_SECONDS })
      .resize(logoSizes[size], logoSizes[size], { fit: 'contain', background: 'transparent' }).webp({ quality: 90 }).toBuffer();
    return { small: await draw('small'), large: await draw('large') };
  } catch {
    return undefined;
  }
}
