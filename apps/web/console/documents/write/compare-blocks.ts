import { diffArrays } from 'diff';

/** A block that came, went, or says something else: empty where there was, or is, none. */
export interface BlockChange {
  readonly before: string;
  readonly after: string;
}

/** What differs between two texts, block by block in reading order. What went and what came at one place stand side by side. */
export function compareBlocks(before: readonly string[], after: readonly string[]): BlockChange[] {
  const changes: BlockChange[] = [];
  let gone: string[] = [];
  const end = (come: readonly string[] = []) => {
    for (let i = 0; i < Math.max(gone.length, come.length); i++) changes.push({ before: gone[i] ?? '', after: come[i] ?? '' });
    gone = [];
  };
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (added) end(value);
    else {
      end();
      if (removed) gone = value;
    }
  }
  end();
  return changes.filter((change) => change.before.trim() !== change.after.trim());
}
