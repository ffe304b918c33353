import type { Claim, Entity, EntityType, Extraction } from '../record.ts';

/** What of a record is wanted; what is not given leaves the record as it is. */
export interface Choice {
  /** Leave the other half of the record empty. */
  only?: 'entities' | 'claims';
  /** The entity types to keep. */
  types?: readonly EntityType[];
  /** Entities with a lower confidence are left out. */
  minConfidence?: number;
  /** Keep this many claims, the most salient ones. */
  keyClaims?: number;
}

/** The wanted part of a record. Ids stay as they are, and no id is left that names an entity left out. */
export function prune(record: Extraction, choice: Choice): Extraction {
  const entities = choice.only === 'claims' ? [] : record.entities.filter((entity) => wants(choice, entity));
  const claims = choice.only === 'entities' ? [] : mostSalient(record.claims, choice.keyClaims ?? Infinity);
  if (entities.length === record.entities.length) return { ...record, claims };
  const kept = new Set(entities.map((entity) => entity.id));
  return { ...record, entities, claims: claims.map((claim) => withEntities(claim, kept)) };
}

function wants({ types, minConfidence = 0 }: Choice, entity: Entity): boolean {
  return entity.confidence >= minConfidence && (types === undefined || types.includes(entity.type));
}

/** The `count` claims of highest salience, in text order. */
function mostSalient(claims: Claim[], count: number): Claim[] {
  if (claims.length <= count) return claims;
  const best = new Set([...claims].sort((a, b) => b.salience - a.salience).slice(0, count));
  return claims.filter((claim) => best.has(claim));
}

function withEntities(claim: Claim, kept: ReadonlySet<string>): Claim {
  const known = (id: string | null) => (id !== null && kept.has(id) ? id : null);
  return {
    ...claim,
    subject: claim.subject && { ...claim.subject, entity: known(claim.subject.entity) },
    source: claim.source && { ...claim.source, entity: known(claim.source.entity) },
    via: claim.via && { ...claim.via, entity: known(claim.via.entity) },
    entities: claim.entities.filter((id) => kept.has(id)),
    values: claim.values.filter((id) => kept.has(id)),
  };
}
