import type { FormEvent, ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords } from '../../words/words.js';

interface Props {
  readonly title: string;
  readonly act: string;
  readonly isBusy?: boolean;
  readonly close: () => void;
  /** With what was typed in a field, without blanks around it. */
  readonly onSubmit: (typed: (field: string) => string, form: FormData) => void;
  /** More that can be done, beside the act. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** A few fields about a place of the text. Closing it in any way changes nothing. */
export function SmallDialog({ title, act, isBusy, close, onSubmit, more, children }: Props) {
  const say = useWords();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const form = new FormData(event.currentTarget);
    onSubmit((field) => textIn(form.get(field)), form);
  };
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(wanted) => wanted || close()} isDismissable>
      <Modal className="asking">
        <Dialog>
          <Heading slot="title">{title}</Heading>
          <form onSubmit={submit}>
            {children}
            <div className="acts">
              <button type="submit" disabled={isBusy}>{act}</button>
              {more}
              <button type="button" className="quiet" onClick={close}>{say('console.step.cancel')}</button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const textIn = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value.trim() : '');
