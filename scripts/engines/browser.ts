// What `npm run test:engines` needs of a browser, whatever protocol it speaks.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** One window of a browser. */
export interface Browser {
  readonly version: string;
  /** Opens an address as a new page, never as a step within the page that is open, and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** From now on scripts run in the page's first frame, until another page is opened. */
  enterFrame(): Promise<void>;
  /** Runs a function in the page. It stands alone there: nothing from around it comes along. */
  run<Args extends readonly (string | number)[], Result>(
    script: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
  /** Presses keys where the focus is. */
  press(key: Key): Promise<void>;
  write(text: string): Promise<void>;
  /** What the browser itself has reported since this was last asked: errors and warnings in the console. */
  problems(): readonly string[];
  close(): Promise<void>;
}

export type Key = 'Tab' | 'Enter' | 'Space';

/** A browser engine that this machine may have. */
export interface Engine {
  readonly name: string;
  /** What is missing here, in words, with the Debian package that has it; nothing when the engine can start. */
  readonly missing: string | null;
  start(): Promise<Browser>;
}

/** Size of the window in CSS pixels. */
export const windowSize = { width: 1280, height: 900 } as const;

/** Path of the first of some commands that is there, or nothing. */
export function findCommand(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
