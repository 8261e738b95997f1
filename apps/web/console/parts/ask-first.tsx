import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords } from '../words/words.js';

interface Props {
  /** What is about to be done, as the button says it. */
  readonly act: string;
  readonly isOpen: boolean;
  readonly close: () => void;
  /** Does it; whoever asked also closes. */
  readonly onAct: () => void;
  /** What happens then. */
  readonly children: ReactNode;
}

/** Before what cannot be taken back: says what happens. Closing it in any way does nothing. */
export function AskFirst({ act, isOpen, close, onAct, children }: Props) {
  const say = useWords();
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={(wanted) => wanted || close()} isDismissable>
      <Modal className="asking">
        <Dialog role="alertdialog">
          <Heading slot="title">{act}</Heading>
          <p>{children}</p>
          <div className="acts">
            <button type="button" className="grave" onClick={onAct}>{act}</button>
            <button type="button" className="quiet" onClick={close}>{say('console.step.cancel')}</button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
