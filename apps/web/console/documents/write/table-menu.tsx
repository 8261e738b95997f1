import type { Editor } from '@tiptap/react';
import { MenuItem } from 'react-aria-components/Menu';
import { useWords } from '../../words/words.js';
import { icons } from './icons.js';
import { ToolMenu } from './tool-menu.js';

type Run = (chain: ReturnType<Editor['chain']>) => ReturnType<Editor['chain']>;
const acts: readonly (readonly [name: 'rowBelow' | 'columnAfter' | 'removeRow' | 'removeColumn' | 'headerRow' | 'removeTable', run: Run])[] = [
  ['rowBelow', (chain) => chain.addRowAfter()],
  ['columnAfter', (chain) => chain.addColumnAfter()],
  ['removeRow', (chain) => chain.deleteRow()],
  ['removeColumn', (chain) => chain.deleteColumn()],
  ['headerRow', (chain) => chain.toggleHeaderRow()],
  ['removeTable', (chain) => chain.deleteTable()],
];

/** A table of three rows and columns; in one, what can be done with it. */
export function TableMenu({ editor, isIn }: { readonly editor: Editor; readonly isIn: boolean }) {
  const say = useWords();
  const item = (name: (typeof acts)[number][0] | 'insert', run: Run) => <MenuItem key={name} id={name} onAction={() => void run(editor.chain().focus()).run()}>{say(`console.documents.write.table.${name}`)}</MenuItem>;
  return (
    <ToolMenu label={say('console.documents.write.tool.table')} shown={icons.table}>
      {isIn ? acts.map(([name, run]) => item(name, run)) : item('insert', (chain) => withEnd(chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true })))}
    </ToolMenu>
  );
}

/** One can always write on below a table. */
const withEnd: Run = (chain) => chain.command(({ tr, state }) => {
  if (tr.doc.lastChild?.type.name === 'table') tr.insert(tr.doc.content.size, state.schema.nodes['paragraph']!.create());
  return true;
});
