import { faultAt, type Fault } from '../../outcome.js';
import { TextArea } from '../../parts/field.js';
import { useWords } from '../../words/words.js';
import { MentionFields } from './mention-fields.js';

/** What somebody says, and whom they tell by mail. */
export function RemarkFields({ mentionable, fault, rows = 2, autoFocus }: { readonly mentionable: readonly { readonly id: string; readonly name: string }[]; readonly fault: Fault | undefined; readonly rows?: number; readonly autoFocus?: boolean }) {
  const say = useWords();
  return (
    <>
      <TextArea label={say('console.documents.talk.words')} name="words" rows={rows} maxLength={5000} required dir="auto" autoFocus={autoFocus} fault={faultAt(fault, 'words')} />
      <MentionFields people={mentionable} fault={faultAt(fault, 'mentions')} />
    </>
  );
}
