import type { Diagnostic } from '../../diagnostic.js';
import type { SourcePoint } from '../../source.js';
import { collectFaults, fault, type Report } from '../fault.js';
import type {
  BlockStatement,
  ContentStatement,
  MustacheStatement,
  PartialStatement,
  Program,
  Statement,
} from './ast.js';
import {
  callHelper,
  PLACE_ATTRIBUTE,
  PRINT_ATTRIBUTE,
  PRINT_TEXT,
  rewriteCall,
  rewriteExpression,
  stringLiteral,
  writtenForm,
} from './call-site.js';
import { checkTokens, type OpenElement, reportUnclosed } from './check-tokens.js';
import { pointWithin, startOf } from './place.js';
import type { PlaceList } from './place-list.js';
import { type MarkupState, type MarkupToken, tokenizeMarkup } from './tokenize-markup.js';

/**
 * A checked template ready to compile: each start tag names its place on the list, each mustache prints for the place where it
 * stands (between tags or in an attribute). The markup must be balanced in the template and in each branch
 * of each block: so every tag fault has an exact place, and what is emitted is well formed whatever the data.
 */
export function stampProgram(
  program: Program,
  places: PlaceList,
): {
  readonly program: Program;
  readonly faults: readonly Diagnostic[];
} {
  const { faults, report } = collectFaults();
  return { program: stampBranch(program, { kind: 'text' }, { places, report }).program, faults };
}

type Lists = { readonly places: PlaceList; readonly report: Report };

/** One branch while it is walked; `open` are its elements that wait for their end tag. */
type Branch = Lists & {
  state: MarkupState;
  readonly open: OpenElement[];
};

function stampBranch(program: Program, from: MarkupState, { places, report }: Lists): StampedBranch {
  const branch: Branch = { state: from, open: [], places, report };
  const body = program.body.map((statement) => stampStatement(statement, branch));
  reportUnclosed(branch.open, report);
  const last = program.body.at(-1);
  if (last && branch.open.length === 0 && !sameState(branch.state, from)) {
    report(fault('MB204', '一个标签被大括号的块切断', { at: startOf(last.loc), hint: CUT_HINT }));
  }
  return { program: { ...program, body }, state: branch.state };
}

type StampedBranch = { readonly program: Program; readonly state: MarkupState };

const CUT_HINT = '块的开始和结束要在同一个标签、同一个属性值之内，或都在标签之外';

function sameState(one: MarkupState, other: MarkupState): boolean {
  const quoteOf = (state: MarkupState): string => (state.kind === 'value' ? state.quote : '');
  return one.kind === other.kind && quoteOf(one) === quoteOf(other);
}

function stampStatement(statement: Statement, branch: Branch): Statement {
  switch (statement.type) {
    case 'ContentStatement':
      return stampContent(statement, branch);
    case 'MustacheStatement':
      return stampMustache(statement, branch);
    case 'BlockStatement':
      return stampBlock(statement, branch);
    case 'PartialStatement':
      return stampPartial(statement, branch);
    case 'PartialBlockStatement':
    case 'Decorator':
    case 'DecoratorBlock':
    case 'CommentStatement':
      return statement;
    default:
      return statement satisfies never;
  }
}

function stampContent(content: ContentStatement, branch: Branch): ContentStatement {
  const start = startOf(content.loc);
  const { state, tokens } = tokenizeMarkup(content.original, branch.state);
  branch.state = state;
  checkTokens(tokens, (offset) => pointWithin(start, content.original, offset), branch);
  return { ...content, value: stampTags(content.original, tokens, start, branch.places) };
}

/** The text with the number of its place written into each start tag, right after the name. */
function stampTags(
  text: string,
  tokens: readonly MarkupToken[],
  start: SourcePoint,
  places: PlaceList,
): string {
  let stamped = '';
  let done = 0;
  for (const token of tokens) {
    if (token.kind !== 'open') continue;
    const nameEnd = token.offset + 1 + token.element.length;
    const place = places.add(pointWithin(start, text, token.offset));
    stamped += `${text.slice(done, nameEnd)} ${PLACE_ATTRIBUTE}="${place}"`;
    done = nameEnd;
  }
  return stamped + text.slice(done);
}

function stampMustache(mustache: MustacheStatement, branch: Branch): MustacheStatement {
  const { loc, params, path } = mustache;
  if (branch.state.kind === 'tag') {
    const hint = '大括号可以写在文字中、属性值的引号中；有无某个属性用 {{#if …}}';
    branch.report(fault('MB205', '标签里不能直接写大括号', { at: startOf(loc), hint }));
  }
  const printed =
    params.length > 0 || path.type !== 'PathExpression'
      ? rewriteCall(mustache, loc)
      : rewriteExpression(path);
  const printer =
    branch.state.kind === 'value'
      ? { name: PRINT_ATTRIBUTE, params: [printed] }
      : { name: PRINT_TEXT, params: [printed, stringLiteral(branch.places.add(startOf(loc)), loc)] };
  const written = [path, ...params].map(writtenForm).join(' ');
  // The printers escape; Handlebars must not do it again.
  return {
    ...mustache,
    ...callHelper(printer.name, printer.params, written, loc),
    type: mustache.type,
    escaped: false,
  };
}

function stampBlock(block: BlockStatement, branch: Branch): BlockStatement {
  const { params } = rewriteCall(block, block.loc);
  const program = block.program && stampBranch(block.program, branch.state, branch);
  const inverse = block.inverse && stampBranch(block.inverse, branch.state, branch);
  // A block that cuts a tag was reported; going on where it ended makes one fault of it and not many.
  branch.state = program?.state ?? branch.state;
  return { ...block, params, program: program?.program, inverse: inverse?.program };
}

function stampPartial(partial: PartialStatement, branch: Branch): PartialStatement {
  if (branch.state.kind !== 'text') {
    branch.report(
      fault('MB205', '片段只能放在标签之外', { at: startOf(partial.loc), hint: '属性值里直接写数据' }),
    );
  }
  const { hash } = partial;
  return {
    ...partial,
    params: partial.params.map(rewriteExpression),
    hash: hash && {
      ...hash,
      pairs: hash.pairs.map((pair) => ({ ...pair, value: rewriteExpression(pair.value) })),
    },
  };
}
