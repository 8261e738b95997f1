import { canonicalJson, canonicalWords } from './canonical-text.js';
import type { PetitionTargetRow, PetitionTextRow } from './petition.entities.js';

const text = (locale: string, title: string, isReady = true) => ({ locale, title, body: `${title}.`, isReady }) as PetitionTextRow;
const target = (position: number, fr: string) => ({ position, name: { fr }, kind: 'region' }) as PetitionTargetRow;

describe('a petition’s words as they are hashed', () => {
  it('can be written down by anybody from the words as they stand', () => {
    const json = '{"referenceLocale":"fr","targets":[{"kind":"region","name":{"fr":"A"}},{"kind":"region","name":{"fr":"B"}}],"texts":{"ar":{"body":"ب.","title":"ب"},"fr":{"body":"T.","title":"T"}}}';
    expect(canonicalWords('fr', [text('fr', 'T'), text('ar', 'ب')], [target(1, 'B'), target(0, 'A')])).toBe(json);
  });

  it('say nothing of the directory a target was chosen from', () => {
    const chosen = Object.assign(target(0, 'A'), { targetId: '01890000-0000-7000-8000-000000000000' });
    expect(canonicalWords('fr', [text('fr', 'T')], [chosen])).toBe(canonicalWords('fr', [text('fr', 'T')], [target(0, 'A')]));
  });

  it('do not depend on the order in which rows come, nor on texts that are not ready', () => {
    const one = canonicalWords('fr', [text('fr', 'T'), text('ar', 'ب')], [target(0, 'A'), target(1, 'B')]);
    expect(canonicalWords('fr', [text('ar', 'ب'), text('fr', 'T'), text('en', 'Draft', false)], [target(1, 'B'), target(0, 'A')])).toEqual(one);
    for (const other of [canonicalWords('ar', [text('fr', 'T'), text('ar', 'ب')], [target(0, 'A'), target(1, 'B')]), canonicalWords('fr', [text('fr', 'T'), text('ar', 'ب')], [target(0, 'B'), target(1, 'A')]), canonicalWords('fr', [text('fr', 'T!'), text('ar', 'ب')], [target(0, 'A'), target(1, 'B')])]) {
      expect(other).not.toEqual(one);
    }
  });

  it('writes keys in order and leaves nothing undefined', () => expect(canonicalJson({ b: [1, null, 'é'], a: { d: true, c: undefined } })).toBe('{"a":{"d":true},"b":[1,null,"é"]}'));
});
