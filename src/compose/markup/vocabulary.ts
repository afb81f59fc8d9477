/** Elements that hold text directly; everything else holds elements only. */
const INLINE = ['b', 'sup', 'br', 'data'] as const;

/** What an element may carry and hold. */
export type Rule = {
  readonly attributes: readonly string[];
  readonly holds: readonly string[];
  readonly text: boolean;
};

const inlineHolder = (...attributes: readonly string[]): Rule => ({ attributes, holds: INLINE, text: true });
const elementHolder = (holds: readonly string[], ...attributes: readonly string[]): Rule => ({
  attributes,
  holds,
  text: false,
});
const empty = (...attributes: readonly string[]): Rule => elementHolder([], ...attributes);

/** The closed vocabulary that templates emit: HTML's names, XML's strictness. */
export const vocabulary = {
  title: inlineHolder('id'),
  h1: inlineHolder('id'),
  h2: inlineHolder('id'),
  h3: inlineHolder('id'),
  h4: inlineHolder('id'),
  p: inlineHolder('style', 'id'),
  ul: elementHolder(['li']),
  ol: elementHolder(['li']),
  li: inlineHolder('id'),
  table: elementHolder(['caption', 'unitrow', 'col', 'thead', 'tbody'], 'style', 'id'),
  caption: inlineHolder(),
  unitrow: elementHolder(['td']),
  col: empty('weight', 'align', 'min', 'max', 'key'),
  thead: elementHolder(['tr']),
  tbody: elementHolder(['tr']),
  tr: elementHolder(['th', 'td']),
  th: inlineHolder('colspan', 'rowspan', 'align', 'id'),
  td: inlineHolder('colspan', 'rowspan', 'align', 'id'),
  b: inlineHolder(),
  sup: inlineHolder(),
  br: empty(),
  data: inlineHolder('value'),
  pagebreak: empty(),
  contents: empty('levels'),
} as const satisfies Readonly<Record<string, Rule>>;

export type ElementName = keyof typeof vocabulary;

/** What may stand at the top of a section. */
export type BlockName =
  | 'title'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'p'
  | 'ul'
  | 'ol'
  | 'table'
  | 'pagebreak'
  | 'contents';

export const BLOCK_NAMES: readonly BlockName[] = [
  'title',
  'h1',
  'h2',
  'h3',
  'h4',
  'p',
  'ul',
  'ol',
  'table',
  'pagebreak',
  'contents',
];

/** The elements that a template may write; `<data>` comes from the helpers alone, so that it never lies. */
export const WRITABLE_NAMES: readonly string[] = Object.keys(vocabulary).filter((name) => name !== 'data');

export function isElementName(name: string): name is ElementName {
  return Object.hasOwn(vocabulary, name);
}

/** The rule of an element. */
export function ruleOf(name: ElementName): Rule {
  return vocabulary[name];
}
