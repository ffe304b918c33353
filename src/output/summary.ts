import type { ChalkInstance } from 'chalk';
import type { Claim, Entity, Extraction, Value } from '../record.ts';

/** A record for people: who and what is named, by type, and the key claims with who says them and how surely. */
export function summaryOf(record: Extraction, chalk: ChalkInstance): string {
  const parts = [head(record, chalk), ...entitySections(record.entities, chalk), claimSection(record, chalk)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\n`;
}

function head({ title, source, language, stats }: Extraction, chalk: ChalkInstance): string {
  const where = oneLine([source.path, source.id].filter((name) => name !== null).join(' '));
  const facts = [where, language.code, `${stats.words} words`, `${stats.sentences} sentences`];
  const line = chalk.dim(facts.filter((fact) => fact !== '').join(' · '));
  return title === null ? line : `${chalk.bold(oneLine(title.text))}\n${line}`;
}

function entitySections(entities: readonly Entity[], chalk: ChalkInstance): string[] {
  const byType = new Map<string, Entity[]>();
  for (const entity of entities) {
    const group = byType.get(entity.type);
    if (group) group.push(entity);
    else byType.set(entity.type, [entity]);
  }
  return [...byType].map(([type, group]) => {
    group.sort((a, b) => b.salience - a.salience);
    return [chalk.cyan(type), ...group.map((entity) => `  ${entityLine(entity, chalk)}`)].join('\n');
  });
}

function entityLine({ name, labels, mentions, wikidata, value }: Entity, chalk: ChalkInstance): string {
  const more = [labels.en === name ? labels.ar : labels.en];
  if (value !== null) more.push(valueText(value));
  if (mentions.length > 1) more.push(`×${mentions.length}`);
  more.push(wikidata);
  const notes = more.filter((note) => note !== null && note !== '').join('  ');
  return notes === '' ? oneLine(name) : `${oneLine(name)}  ${chalk.dim(notes)}`;
}

/** A value in figures; empty where the words of the text say all that is known. */
function valueText(value: Value): string {
  if ('iso' in value) return value.iso ?? '';
  const [amount, unit] =
    'ratio' in value
      ? [value.ratio === null ? null : value.ratio * 100, '%']
      : [value.amount, 'currency' in value ? (value.currency ?? '') : value.unit];
  if (amount === null) return '';
  const upTo = value.upTo === null ? '' : `–${figure('ratio' in value ? value.upTo * 100 : value.upTo)}`;
  return `${figure(amount)}${upTo} ${unit}`.trim();
}

function figure(amount: number): string {
  return amount.toLocaleString('en', { maximumFractionDigits: 2 });
}

function claimSection({ claims }: Extraction, chalk: ChalkInstance): string {
  const keyed = claims.filter((claim) => claim.key);
  const shown = keyed.length > 0 ? keyed : claims;
  if (shown.length === 0) return '';
  const title = shown.length < claims.length ? `Key claims (${shown.length} of ${claims.length})` : 'Claims';
  return [chalk.cyan(title), ...shown.map((claim) => claimLines(claim, chalk))].join('\n');
}

function claimLines(claim: Claim, chalk: ChalkInstance): string {
  const facts: string[] = [];
  if (claim.source === null) facts.push('the article itself');
  else facts.push(oneLine(claim.source.text), claim.source.kind);
  if (claim.via !== null) facts.push(`via ${oneLine(claim.via.text)}`);
  if (claim.cue !== null) facts.push(oneLine(claim.cue.text));
  if (claim.quote === 'direct') facts.push('quoted');
  const doubt = [
    claim.modality === 'asserted' ? '' : claim.modality,
    claim.polarity === 'negative' ? 'negative' : '',
  ];
  for (const word of doubt) if (word !== '') facts.push(chalk.yellow(word));
  return `  • ${oneLine(claim.text)}\n    ${chalk.dim('—')} ${facts.join(chalk.dim(' · '))}`;
}

/** Text of a page may run over several lines, and text of any kind may hold control characters, which a terminal obeys. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
