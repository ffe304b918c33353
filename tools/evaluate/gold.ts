import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntitySubtype, EntityType, Modality, Polarity, Quote, SourceKind } from '../../src/record.ts';

/** An annotated text, as `docs/evaluation.md` describes the format; offsets are code points. */
export interface GoldArticle {
  readonly id: string;
  /** Where the text is from, such as `ant:` and an id of the raw news. */
  readonly from: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  /** Null where the claims of the text were not annotated. */
  readonly claims: readonly GoldClaim[] | null;
}

export interface GoldEntity {
  readonly type: EntityType;
  readonly subtype: EntitySubtype | null;
  readonly name: string;
  readonly mentions: readonly (readonly [number, number])[];
}

export interface GoldClaim {
  readonly start: number;
  readonly end: number;
  /** The kind is null where it was not annotated. */
  readonly source: { readonly start: number; readonly end: number; readonly kind: SourceKind | null } | null;
  readonly via: readonly [number, number] | null;
  readonly cue: readonly [number, number] | null;
  readonly quote: Quote;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly subject: readonly [number, number] | null;
  readonly key: boolean;
}

/**
 * Reads annotated texts: a folder with `NAME.txt` beside `NAME.json`, or one with `texts/`, `gold/` and `split.tsv`, of
 * which `part` chooses. Throws an Error that says what is missing.
 */
export function readGold(folder: string, part: string): GoldArticle[] {
  if (!existsSync(folder)) throw new Error(`${folder}: no such folder of annotated texts`);
  const split = join(folder, 'split.tsv');
  if (!existsSync(split)) {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names
      .sort()
      .map((name) => articleOf(join(folder, name), join(folder, name.replace(/\.json$/, '.txt'))));
  }
  const rows = readFileSync(split, 'utf8').split('\n').slice(1);
  const ids = rows.map((row) => row.split('\t')).filter(([, where]) => where === part || part === 'all');
  if (ids.length === 0) throw new Error(`${split}: no texts of part ${part}`);
  return ids
    .filter(([id]) => id !== '')
    .map(([id]) => articleOf(join(folder, 'gold', `${id}.json`), join(folder, 'texts', `${id}.txt`)));
}

function articleOf(goldPath: string, textPath: string): GoldArticle {
  const gold: Omit<GoldArticle, 'text'> = JSON.parse(readFileSync(goldPath, 'utf8'));
  return { ...gold, text: readFileSync(textPath, 'utf8').replace(/^\ufeff/, '') };
}
