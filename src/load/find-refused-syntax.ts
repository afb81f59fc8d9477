import type { CST } from 'yaml';
import type { Fault } from './fault.js';
import { findLineSlip } from './line-slips.js';
import { REFUSALS, type Refusal } from './refusals.js';
import type { PlacedItem, PlacedToken } from './walk-tokens.js';

/** Every use of what `REFUSALS` lists. */
export function findRefusedSyntax(
  tokens: readonly CST.Token[],
  placed: readonly (PlacedToken | PlacedItem)[],
): readonly Fault[] {
  const faults = placed.flatMap((each) => ('token' in each ? refuseToken(each) : refuseMarks(each.item)));
  return [...findStreamFaults(tokens), ...faults];
}

function findStreamFaults(tokens: readonly CST.Token[]): readonly Fault[] {
  const directives = tokens.filter(({ type }) => type === 'directive');
  const [, ...documents] = tokens.filter(({ type }) => type === 'document');
  return [
    ...directives.map(({ offset }) => ({ ...REFUSALS.directive, offset })),
    ...documents.map(({ offset }) => ({ ...REFUSALS.documents, offset })),
  ];
}

function refuseToken({ token, role }: PlacedToken): readonly Fault[] {
  const refused = (refusal: Refusal): readonly Fault[] => [{ ...refusal, offset: token.offset }];
  if (token.type === 'alias') return refused(REFUSALS.alias);
  if (role === 'key') {
    const isWord = token.type !== 'flow-collection' && !('source' in token && token.source === '');
    if (!isWord) return refused(REFUSALS.complexKey);
    return token.type === 'scalar' && token.source === '<<' ? refused(REFUSALS.merge) : [];
  }
  if (!isFoldedText(token)) return [];
  const slip = token.type === 'scalar' ? slipIn(token) : undefined;
  return slip ? [slip] : refused(REFUSALS.foldedText);
}

/** Lines that YAML runs together are mostly lines of `键: 值`, of which one of the first has a slip. */
function slipIn({ offset, source }: CST.FlowScalar): Fault | undefined {
  let start = 0;
  for (const line of source.split('\n', 20)) {
    const slip = findLineSlip(line);
    if (slip) return { ...slip, offset: offset + start + slip.offset };
    start += line.length + 1;
  }
  return undefined;
}

function isFoldedText(token: CST.Token): boolean {
  if (token.type === 'block-scalar') {
    return token.props.some((prop) => prop.type === 'block-scalar-header' && prop.source.startsWith('>'));
  }
  const isFlow =
    token.type === 'scalar' || token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar';
  return isFlow && token.source.includes('\n');
}

function refuseMarks({ start, key, sep }: CST.CollectionItem): readonly Fault[] {
  const marks = [...start, ...(sep ?? [])];
  const missingKey = key === null ? sep?.find(({ type }) => type === 'map-value-ind') : undefined;
  return [
    ...marks.flatMap(({ type, offset }) =>
      isRefusedMark(type) ? [{ ...REFUSALS[MARKS[type]], offset }] : [],
    ),
    ...(missingKey ? [{ ...REFUSALS.complexKey, offset: missingKey.offset }] : []),
  ];
}

const MARKS = { anchor: 'anchor', tag: 'tag', 'explicit-key-ind': 'complexKey' } as const;

function isRefusedMark(type: CST.SourceToken['type']): type is keyof typeof MARKS {
  return Object.hasOwn(MARKS, type);
}
