import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';

export const run = promisify(execFile);

/** A program of the machine that a bench drives. The bench installs nothing: it says how. */
export interface Tool {
  readonly name: string;
  readonly paths: readonly string[];
  readonly howToInstall: string;
}

/** What is missing on this machine, with the way to get it. */
export class ToolMissing extends Error {}

/** The first of its paths that is there; undefined when there is none. */
export async function findTool({ paths }: Tool): Promise<string | undefined> {
  for (const path of paths) if (await access(path).then(() => true, () => false)) return path;
  return undefined;
}

export async function demandTool(tool: Tool): Promise<string> {
  const path = await findTool(tool);
  if (path === undefined) throw new ToolMissing(`This bench needs ${tool.name}: ${tool.howToInstall}`);
  return path;
}
