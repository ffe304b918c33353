import type { Thing } from '../../src/entities/lexicon/lexicon.ts';
import { resolve } from '../../src/entities/resolve.ts';
import type { EntityType } from '../../src/record.ts';
import { marked, textsOf } from './sample.ts';

const UNKNOWN = { subtype: null, labels: { ar: null, en: null }, wikidata: null, ref: null, exact: null };

/** What a list knows of all mentions of a type. */
const THINGS: Partial<Record<EntityType, Thing>> = {
  PRODUCT: { ...UNKNOWN, type: 'PRODUCT' },
  EVENT: { ...UNKNOWN, type: 'EVENT' },
};

test.each<[string, string, string[][]]>([
  [
    'models of a listed series',
    '[PRODUCT كيرين 970] ثم [PRODUCT كيرين 980] ثم [PRODUCT كيرين 970]',
    [['كيرين 970', 'كيرين 970'], ['كيرين 980']],
  ],
  [
    'the better model of one number',
    '[PRODUCT ميت 20] ثم [PRODUCT ميت 20 برو]',
    [['ميت 20'], ['ميت 20 برو']],
  ],
  [
    'one model in two scripts',
    '[PRODUCT بلاي ستيشن 5] ثم [PRODUCT بلاي ستيشن 4] ثم [PRODUCT PS5]',
    [['بلاي ستيشن 5', 'PS5'], ['بلاي ستيشن 4']],
  ],
  [
    'a series is the model named last',
    '[PRODUCT لاما 2] ثم [PRODUCT لاما 3] ثم [PRODUCT لاما]',
    [['لاما 2'], ['لاما 3', 'لاما']],
  ],
  ['a series is the first model after it', '[PRODUCT لاما] أي [PRODUCT لاما 3]', [['لاما', 'لاما 3']]],
  [
    'an event by its year',
    '[EVENT كأس العالم 2018] ثم [EVENT كأس العالم 2022] ثم [EVENT كأس العالم]',
    [['كأس العالم 2018'], ['كأس العالم 2022', 'كأس العالم']],
  ],
])('%s', (_, markup, expected) => {
  const { document, mentions } = marked(markup);
  const listed = mentions.map((mention) => ({ ...mention, thing: THINGS[mention.type] ?? null }));
  expect(resolve(document, listed, []).map((group) => textsOf(document, group))).toEqual(expected);
});
