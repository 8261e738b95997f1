import { createHash } from 'node:crypto';
import { canonicalJson, textHashOf } from './canonical-text.js';
import type { PetitionTargetRow, PetitionTextRow } from './petition.entities.js';

const text = (locale: string, title: string, isReady = true) => ({ locale, title, body: `${title}.`, isReady }) as PetitionTextRow;
const target = (position: number, fr: string) => ({ position, name: { fr }, kind: 'region' }) as PetitionTargetRow;

describe('the hash of a petition’s words', () => {
  it('can be computed by anybody from the words as they stand', () => {
    const json = '{"referenceLocale":"fr","targets":[{"kind":"region","name":{"fr":"A"}},{"kind":"region","name":{"fr":"B"}}],"texts":{"ar":{"body":"ب.","title":"ب"},"fr":{"body":"T.","title":"T"}}}';
    const hash = textHashOf('fr', [text('fr', 'T'), text('ar', 'ب')], [target(1, 'B'), target(0, 'A')]);
    expect(hash.toString('hex')).toBe(createHash('sha256').update(json).digest('hex'));
  });

  it('does not depend on the order in which rows come, nor on texts that are not ready', () => {
    const one = textHashOf('fr', [text('fr', 'T'), text('ar', 'ب')], [target(0, 'A'), target(1, 'B')]);
    expect(textHashOf('fr', [text('ar', 'ب'), text('fr', 'T'), text('en', 'Draft', false)], [target(1, 'B'), target(0, 'A')])).toEqual(one);
    for (const other of [textHashOf('ar', [text('fr', 'T'), text('ar', 'ب')], [target(0, 'A'), target(1, 'B')]), textHashOf('fr', [text('fr', 'T'), text('ar', 'ب')], [target(0, 'B'), target(1, 'A')]), textHashOf('fr', [text('fr', 'T!'), text('ar', 'ب')], [target(0, 'A'), target(1, 'B')])]) {
      expect(other).not.toEqual(one);
    }
  });

  it('writes keys in order and leaves nothing undefined', () => expect(canonicalJson({ b: [1, null, 'é'], a: { d: true, c: undefined } })).toBe('{"a":{"d":true},"b":[1,null,"é"]}'));
});
