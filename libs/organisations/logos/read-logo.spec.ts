import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { readLogo } from './read-logo.js';

const svg = (inside: string, size = 'width="40" height="20"') => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${inside}</svg>`);
const red = '<rect width="100%" height="100%" fill="#f00"/>';
const picture = (format: 'png' | 'jpeg' | 'webp' | 'tiff' | 'gif', width = 30, height = 60) => sharp({ create: { width, height, channels: 3, background: '#f00' } })[format]().withMetadata().toBuffer();
const pixel = async (logo: Buffer, x: number, y: number) => [...(await sharp(logo).ensureAlpha().extract({ left: x, top: y, width: 1, height: 1 }).raw().toBuffer())];

describe('a logo', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('of %s becomes two squares without metadata', async (format) => {
    const { small, large } = (await readLogo(await picture(format)))!;
    expect(await sharp(small).metadata()).toMatchObject({ format: 'webp', width: 96, height: 96 });
    expect(await sharp(large).metadata()).toMatchObject({ format: 'webp', width: 400, height: 400 });
    expect((await sharp(large).metadata()).exif).toBeUndefined();
    const [middle, side] = [await pixel(large, 200, 200), await pixel(large, 5, 200)];
    expect(middle[0]).toBeGreaterThan(240);
    expect(side[3]).toBe(0); // stands on nothing, not stretched
  });

  it('of SVG is drawn sharply, however small or large it says it is', async () => {
    for (const size of ['width="4" height="4"', 'width="9000" height="9000"', 'viewBox="0 0 10 10"']) expect((await pixel((await readLogo(svg(red, size)))!.large, 200, 200))[0]).toBeGreaterThan(240);
  });

  it('of SVG fetches nothing and opens no file', async () => {
    let calls = 0;
    const server = createServer((_, response) => (calls++, response.end())).listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    const there = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.png`;
    const file = `file://${process.cwd()}/apps/web/images/card-fr.png`;
    for (const href of [there, file, 'apps/web/images/card-fr.png']) expect((await pixel((await readLogo(svg(`<image xlink:href="${href}" width="40" height="20"/>`)))!.large, 200, 200))[3]).toBe(0);
    await readLogo(Buffer.from(`<!DOCTYPE svg [<!ENTITY x SYSTEM "${there}">]>${svg('<text>&x;</text>').toString()}`));
    expect(calls).toBe(0);
    server.close();
  });

  it('is nothing that is no whole picture', async () => {
    const png = await picture('png', 300, 300);
    const laughs = `<!DOCTYPE svg [<!ENTITY a "${'ha'.repeat(50)}">${'bcdefghij'.split('').map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>${svg('<text>&j;</text>').toString()}`;
    for (const content of [Buffer.from('<html>'), Buffer.alloc(0), png.subarray(0, png.length - 40), await picture('tiff'), await picture('gif'), await picture('png', 4100, 4100), Buffer.from(laughs), svg('<rect')]) expect(await readLogo(content)).toBeUndefined();
  });
});
