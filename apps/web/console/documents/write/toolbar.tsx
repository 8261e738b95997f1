import { useEditorState, type Editor } from '@tiptap/react';
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Button } from 'react-aria-components/Button';
import { MenuItem } from 'react-aria-components/Menu';
import { Toolbar as Tools } from 'react-aria-components/Toolbar';
import { directions } from '#libs/editor-schema';
import { useWords } from '../../words/words.js';
import { icons } from './icons.js';
import { TableMenu } from './table-menu.js';
import { ToolMenu } from './tool-menu.js';
import { hereOf, setDirection, setLevel, type Here } from './tools.js';

/** What needs words before it can stand in the text. */
export type Wanted = 'footnote' | 'link' | 'image';

interface Props {
  readonly editor: Editor;
  readonly want: (what: Wanted) => void;
  /** Pictures belong to a document: a contribution has none. */
  readonly takesImages: boolean;
  /** Whether what is typed is suggested now; `turn` is for those who may also type. */
  readonly suggests: { readonly isOn: boolean; readonly turn: ((isOn: boolean) => void) | undefined };
}

/** The tools of the text, of which those who suggest need few: one stop of the Tab key, arrows from tool to tool, each with its name. */
export function Toolbar({ editor, want, suggests, takesImages }: Props) {
  const say = useWords();
  const here = useEditorState({ editor, selector: ({ editor: now }) => hereOf(now) });
  const run = () => editor.chain().focus();
  return (
    <Tools className="tools" aria-label={say('console.documents.write.tools')}>
      {!suggests.isOn && <Shapes {...{ editor, want, takesImages, here }} />}
      <Press name="undo" isOff={!here.mayUndo} onPress={() => run().undo().run()}>{icons.undo}</Press>
      <Press name="redo" isOff={!here.mayRedo} onPress={() => run().redo().run()}>{icons.redo}</Press>
      {suggests.turn && <ToggleButton className="tool wide-tool" isSelected={suggests.isOn} onChange={suggests.turn}>{say('console.documents.suggest.mode')}</ToggleButton>}
    </Tools>
  );
}

/** What makes more of words: none of it can be suggested. */
function Shapes({ editor, want, takesImages, here }: Pick<Props, 'editor' | 'want' | 'takesImages'> & { readonly here: Here }) {
  const say = useWords();
  const run = () => editor.chain().focus();
  return (
    <>
      <Levels editor={editor} level={here.level} />
      <Switch name="bold" isOn={here.isBold} onPress={() => run().toggleBold().run()}><b>{say('console.documents.write.letter.bold')}</b></Switch>
      <Switch name="italic" isOn={here.isItalic} onPress={() => run().toggleItalic().run()}><i className="slanted">{say('console.documents.write.letter.italic')}</i></Switch>
      <Switch name="bulletList" isOn={here.isBulletList} onPress={() => run().toggleBulletList().run()}>{icons.bulletList}</Switch>
      <Switch name="orderedList" isOn={here.isOrderedList} onPress={() => run().toggleOrderedList().run()}>{icons.orderedList}</Switch>
      <Switch name="quote" isOn={here.isQuote} onPress={() => run().toggleBlockquote().run()}>{icons.quote}</Switch>
      <Press name="footnote" onPress={() => want('footnote')}>{icons.footnote}</Press>
      <Switch name="link" isOn={here.isLink} onPress={() => want('link')}>{icons.link}</Switch>
      {takesImages && <Press name="image" onPress={() => want('image')}>{icons.image}</Press>}
      <TableMenu editor={editor} isIn={here.isInTable} />
      <Directions editor={editor} direction={here.direction} />
    </>
  );
}

type Named = 'bold' | 'italic' | 'bulletList' | 'orderedList' | 'quote' | 'footnote' | 'link' | 'image' | 'undo' | 'redo';
interface Tool {
  readonly name: Named;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Switch({ name, isOn, onPress, children }: Tool & { readonly isOn: boolean }) {
  const say = useWords();
  return <ToggleButton className="tool" aria-label={say(`console.documents.write.tool.${name}`)} isSelected={isOn} onChange={onPress}>{children}</ToggleButton>;
}

function Press({ name, isOff, onPress, children }: Tool & { readonly isOff?: boolean }) {
  const say = useWords();
  return <Button className="tool" aria-label={say(`console.documents.write.tool.${name}`)} isDisabled={isOff} onPress={onPress}>{children}</Button>;
}

/** Paragraph or heading, by its name. */
function Levels({ editor, level }: { readonly editor: Editor; readonly level: number }) {
  const say = useWords();
  const nameOf = (one: number) => (one === 0 ? say('console.documents.write.paragraph') : say('console.documents.write.heading', { level: one }));
  return (
    <ToolMenu label={say('console.documents.write.tool.level', { level: nameOf(level) })} shown={nameOf(level)}>
      {[0, 1, 2, 3].map((one) => <MenuItem key={one} id={one} onAction={() => setLevel(editor, one)}>{nameOf(one)}</MenuItem>)}
    </ToolMenu>
  );
}

function Directions({ editor, direction }: { readonly editor: Editor; readonly direction: (typeof directions)[number] }) {
  const say = useWords();
  return (
    <ToolMenu label={say('console.documents.write.tool.direction', { direction: say(`console.documents.write.direction.${direction}`) })} shown={icons[direction]}>
      {directions.map((one) => <MenuItem key={one} id={one} textValue={one} onAction={() => setDirection(editor, one)}>{icons[one]}{say(`console.documents.write.direction.${one}`)}</MenuItem>)}
    </ToolMenu>
  );
}
