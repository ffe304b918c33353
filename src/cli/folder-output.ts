import { existsSync, mkdirSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { InputError, systemReason } from '../input/errors.ts';
import type { Place } from '../input/sources.ts';
import { type OpenFile, openFile } from './file.ts';
import { UsageError } from './messages.ts';
import type { Output } from './output.ts';

/** A folder with one file per input, named and placed like the input but with `extension`. */
export function folderOutput(folder: string, extension: string, overwrite: boolean): Output {
  makeFolder(folder);
  const taken = new Set<string>();
  let current: OpenFile | null = null;
  const finish = () => {
    current?.commit();
    current = null;
  };
  const pathOf = ({ name }: Place) =>
    join(folder, name.slice(0, name.length - extname(name).length) + extension);
  return {
    admit(place) {
      finish();
      const path = pathOf(place);
      if (taken.has(path)) throw new InputError(`its result would overwrite ${path} of the same run`);
      if (place.path !== null && resolve(place.path) === resolve(path)) {
        throw new InputError('its result would overwrite it', 'choose another --out-dir');
      }
      if (!overwrite && existsSync(path)) throw new InputError(`${path} exists`, 'overwrite with --force');
      taken.add(path);
    },
    write(text, place) {
      if (current === null) {
        const path = pathOf(place);
        makeFolder(dirname(path));
        current = openFile(path);
      }
      current.write(text);
    },
    close(complete) {
      if (complete) finish();
      else current?.discard();
    },
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (thrown) {
    throw new UsageError(`${folder}: ${systemReason(thrown)}`);
  }
}
