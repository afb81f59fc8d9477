import { z } from 'zod';

/**
 * The parts of the SARIF 2.1.0 JSON Schema (OASIS, sarif-schema-2.1.0.json) that a log of gongkai can touch, copied
 * by hand: which properties an object may have (the schema forbids others), their types, ranges and enumerations; and
 * what the specification demands beside it (3.27.6: an index that agrees with the id; 3.52.3).
 */
const message = z.strictObject({ text: z.string().min(1) });

/** RFC 3986 relative reference: nothing but unreserved characters, percent escapes and slashes. */
const uri = z.string().regex(/^([\w.~!'()*-]|%[0-9A-F]{2}|\/)+$/);

const physicalLocation = z.strictObject({
  artifactLocation: z.strictObject({ uri }),
  region: z.strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1) }).optional(),
});

const location = z.strictObject({
  id: z.int().min(-1).optional(),
  physicalLocation: physicalLocation.optional(),
  logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string() })).optional(),
  message: message.optional(),
});

const level = z.enum(['none', 'note', 'warning', 'error']);

const language = z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/);

const rule = z.strictObject({
  id: z.string(),
  name: z.string().optional(),
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level }).optional(),
});

const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(-1),
  level,
  message,
  locations: z.array(location),
  relatedLocations: z.array(location).optional(),
  suppressions: z
    .array(
      z.strictObject({
        kind: z.enum(['inSource', 'external']),
        status: z.enum(['accepted', 'underReview', 'rejected']),
        justification: z.string().min(1),
      }),
    )
    .optional(),
});

const run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({ name: z.string().min(1), version: z.string(), language, rules: z.array(rule) }),
  }),
  language,
  columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
  results: z.array(result),
});

const log = z.strictObject({ $schema: z.url(), version: z.literal('2.1.0'), runs: z.array(run).min(1) });

/** What is wrong with a SARIF log; empty if nothing is. */
export function findSarifFaults(value: unknown): readonly string[] {
  const parsed = log.safeParse(value);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return parsed.data.runs.flatMap(({ tool, results }) => {
    const ids = tool.driver.rules.map(({ id }) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `rule ${id} twice`);
    const strays = results
      .filter(({ ruleId, ruleIndex }) => ids[ruleIndex] !== ruleId)
      .map(({ ruleId, ruleIndex }) => `result of ${ruleId} has the index ${ruleIndex}`);
    return [...twice, ...strays];
  });
}
