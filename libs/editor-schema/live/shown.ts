import type { Node, Schema } from '@tiptap/pm/model';
import * as Y from 'yjs';

/** Any part of a shared text. */
export type Part = Y.XmlElement | Y.XmlText | Y.XmlFragment;

/**
 * Which node of the editor shows which element of a shared text, made where it is asked for. Nothing changes in the text
 * by that: texts that stand side by side, as after two began to type in one empty paragraph, are shown as one. Null for
 * an element that breaks the schema; it stays where it is.
 */
export class Shown extends Map<Part, Node | null> {
  constructor(private readonly schema: () => Schema) {
    super();
  }

  override get(part: Part): Node | null | undefined {
    const known = super.get(part);
    if (known !== undefined || part.constructor === Y.XmlFragment) return known;
    const made = part instanceof Y.XmlElement ? this.make(part) : null;
    if (made) this.set(part, made);
    return made;
  }

  /** The children that the editor shows. */
  elementsIn(part: Y.XmlFragment): Y.XmlElement[] {
    return part.toArray().filter((child): child is Y.XmlElement => child instanceof Y.XmlElement && Boolean(this.get(child)));
  }

  private make(element: Y.XmlElement): Node | null {
    try {
      const content = element.toArray().flatMap((child) => (child instanceof Y.XmlText ? this.wordsOf(child) : (this.get(child as Y.XmlElement) ?? [])));
      return this.schema().node(element.nodeName, element.getAttributes(), content);
    } catch {
      return null;
    }
  }

  private wordsOf(text: Y.XmlText): Node[] {
    const schema = this.schema();
    return runsOf(text).map(({ insert, attributes = {} }) => schema.text(insert, Object.entries(attributes).map(([name, attrs]) => schema.mark(name, attrs))));
  }
}

/** Letters that look the same. */
export interface Run {
  readonly insert: string;
  readonly attributes?: Readonly<Record<string, Record<string, unknown>>>;
}
export const runsOf = (text: Y.XmlText): Run[] => text.toDelta() as Run[];
