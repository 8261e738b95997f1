import { useEffect, useState, type ComponentType } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords } from '../words/words.js';

type FinderType = ComponentType<{ readonly close: () => void }>;
const bring = async (): Promise<FinderType> => (await import('./finder.js')).default;

/** ⌘K or Ctrl+K: a screen or a petition by a few letters of its name. */
export function Palette() {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  // Fetched after the screen and before it is wanted; never suspended, or the first letters typed would be lost.
  const [Finder, setFinder] = useState<FinderType>();
  useEffect(() => void bring().then((finder) => setFinder(() => finder)), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <Button className="quiet finder" onPress={() => setOpen(true)} aria-keyshortcuts="Control+K Meta+K">{say('console.bar.find')} <kbd>Ctrl K</kbd></Button>
      <ModalOverlay className="veil" isOpen={isOpen && Finder !== undefined} onOpenChange={setOpen} isDismissable>
        <Modal className="palette">
          <Dialog aria-label={say('console.bar.find')}>{Finder && <Finder close={() => setOpen(false)} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
