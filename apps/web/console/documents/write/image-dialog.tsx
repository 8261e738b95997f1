import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import type { Fault } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Field } from '../../parts/field.js';
import { useLanguage, useWords } from '../../words/words.js';
import { SmallDialog } from './small-dialog.js';
import { goOnBehind } from './tools.js';

interface Props {
  readonly editor: Editor;
  readonly documentId: string;
  /** Pasted or dropped; else it is chosen here. */
  readonly picture?: File | undefined;
  readonly close: () => void;
}

/** A picture with what it shows in words, for those who do not see it. It goes to this site and nowhere else. */
export function ImageDialog({ editor, documentId, picture, close }: Props) {
  const say = useWords();
  const language = useLanguage();
  const [fault, setFault] = useState<Fault>();
  const [isBusy, setBusy] = useState(false);
  const send = async (alt: string, form: FormData) => {
    if (picture) form.set('file', picture);
    setBusy(true);
    const answer = await fetch(`/api/documents/${documentId}/images`, { method: 'POST', body: form, headers: { 'accept-language': language } }).catch(() => undefined);
    const said = (await answer?.json().catch(() => undefined)) as (Fault & { readonly src: string }) | undefined;
    setBusy(false);
    if (!answer?.ok || !said) return setFault(said ?? { code: 'unsent', message: say('console.logo.unsent') });
    close();
    editor.chain().focus().setImage({ src: said.src, alt }).command(({ tr }) => (goOnBehind(tr), true)).run();
  };
  return (
    <SmallDialog title={say('console.documents.write.tool.image')} act={say('console.documents.write.insert')} isBusy={isBusy} close={close} onSubmit={(typed, form) => void send(typed('alt'), form)}>
      <FaultNote fault={fault} />
      {picture
        ? <p><bdi>{picture.name}</bdi> <span className="hint">{say('console.documents.write.imageHint')}</span></p>
        : <Field label={say('console.documents.write.imageFile')} hint={say('console.documents.write.imageHint')} name="file" type="file" required accept="image/png,image/jpeg,image/webp" />}
      <Field label={say('console.documents.write.imageAlt')} hint={say('console.documents.write.imageAltHint')} name="alt" required maxLength={500} dir="auto" autoFocus={picture !== undefined} />
    </SmallDialog>
  );
}
