import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { Field } from '../../parts/field.js';
import { useWords } from '../../words/words.js';
import { SmallDialog } from './small-dialog.js';
import { addressOf } from './tools.js';

/** Where the marked words lead; without marked words the address stands for itself. */
export function LinkDialog({ editor, close }: { readonly editor: Editor; readonly close: () => void }) {
  const say = useWords();
  const [fault, setFault] = useState<string>();
  const [before] = useState(() => (editor.getAttributes('link')['href'] as string | null | undefined) ?? '');
  const write = (typed: (field: string) => string) => {
    const href = addressOf(typed('address'));
    if (!href) return setFault(say('console.documents.write.noAddress'));
    close();
    const chain = editor.chain().focus();
    if (before) chain.extendMarkRange('link').setLink({ href }).run();
    else if (editor.state.selection.empty) chain.insertContent({ type: 'text', text: href.replace(/^mailto:/, ''), marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
  };
  const remove = () => {
    close();
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
  };
  return (
    <SmallDialog title={say('console.documents.write.tool.link')} act={say(before ? 'console.documents.write.change' : 'console.documents.write.insert')} close={close} onSubmit={write}
      more={before && <button type="button" className="grave" onClick={remove}>{say('console.documents.write.remove')}</button>}>
      <Field label={say('console.documents.write.address')} hint={say('console.documents.write.addressHint')} name="address" required dir="ltr" inputMode="url" autoCapitalize="none" autoFocus maxLength={2000} defaultValue={before.replace(/^mailto:/, '')} fault={fault} />
    </SmallDialog>
  );
}
