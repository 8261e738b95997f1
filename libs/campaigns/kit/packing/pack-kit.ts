import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { drawCard } from '#libs/petitions';
import { inLocale } from '#libs/i18n';
import { fileWord, marked, shapes, type KitContents } from './kit-contents.js';
import { qrAsPng, qrAsSvg } from './draw-qr.js';
import { embargoNote, kitLocales, kitReadme } from './kit-words.js';

type Later = () => Promise<Buffer>;

/** The kit as one zip, written as it is read: each picture is drawn or fetched when its turn comes, and never two at a time. */
export function packKit(kit: KitContents, imageOf: (id: string) => Promise<Buffer>): Readable {
  const zip = new ZipFile();
  const text = (path: string, words: string) => zip.addBuffer(Buffer.from(words), path);
  const later = (path: string, make: Later) => zip.addReadStreamLazy(path, { compress: !/\.(png|jpg)$/.test(path) }, (give) => void make().then((content) => give(null, Readable.from([content])), (error: unknown) => give(error, undefined as never)));
  for (const locale of kitLocales(kit)) text(`README.${locale}.txt`, kitReadme(locale, kit));
  addTexts(kit, text);
  for (const { id, name } of numbered(kit.images)) later(`images/${marked(name.replace(/\.\w+$/, ''), kit.imagesEmbargo)}${/\.\w+$/.exec(name)?.[0] ?? ''}`, () => imageOf(id));
  for (const link of kit.links) {
    const name = marked(`${fileWord(link.slug, 'petition')}.${link.locale}`, link.embargoUntil);
    text(`links/${name}.txt`, `${embargoNote(link.locale, link.embargoUntil)}${link.title}\n${link.address}\n`);
    text(`links/${name}.widget.html`, `${link.widget}\n`);
    text(`qr/${name}.svg`, qrAsSvg(link.address));
    later(`qr/${name}.png`, () => qrAsPng(link.address));
    for (const shape of shapes) later(`cards/${name}.${shape}.png`, () => drawCard(link.card, link.locale, shape));
  }
  zip.end();
  const out = zip.outputStream as Readable;
  zip.on('error', (error: Error) => out.destroy(error));
  return out;
}

function addTexts({ messages }: KitContents, text: (path: string, words: string) => void): void {
  const ids = [...new Set(messages.map(({ messageId }) => messageId))];
  for (const message of messages) {
    const { messageId, title, locale, embargoUntil } = message;
    text(`texts/${locale}/${marked(`${ids.indexOf(messageId) + 1}-${fileWord(inLocale(title, 'fr'), 'message')}`, embargoUntil)}.txt`, `${embargoNote(locale, embargoUntil)}${inLocale(title, locale)}\n\n${message.text}\n`);
  }
}

/** Two pictures of one name are both in it. */
function numbered(images: KitContents['images']): { id: string; name: string }[] {
  return images.map(({ id, name }, i) => ({ id, name: images.findIndex((other) => other.name === name) === i ? name : name.replace(/(\.\w+)$/, `-${i + 1}$1`) }));
}
