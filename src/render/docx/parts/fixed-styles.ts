import { element, valueElement } from './xml.js';

/** The style of the empty paragraph that Word needs behind a table; it takes one point of height. */
export const SEPARATOR_STYLE_ID = 'gongkai-separator';

/** The default style of characters; styles that set part of a paragraph are based on it. */
export const DEFAULT_CHARACTER_STYLE_ID = 'DefaultParagraphFont';

/** Keeps Word's other built-in styles out of the clerk's list until they are used. */
export const latentStyles = element('w:latentStyles', {
  'w:defLockedState': 0,
  'w:defUIPriority': 99,
  'w:defSemiHidden': 1,
  'w:defUnhideWhenUsed': 1,
  'w:defQFormat': 0,
});

export const separatorStyle = element(
  'w:style',
  { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': SEPARATOR_STYLE_ID },
  [
    valueElement('w:name', '表后空段'),
    valueElement('w:uiPriority', 99),
    element('w:semiHidden'),
    element('w:pPr', {}, [
      element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 20, 'w:lineRule': 'exact' }),
    ]),
    element('w:rPr', {}, [valueElement('w:sz', 2), valueElement('w:szCs', 2)]),
  ],
);

export const defaultCharacterStyle = element(
  'w:style',
  { 'w:type': 'character', 'w:default': 1, 'w:styleId': DEFAULT_CHARACTER_STYLE_ID },
  [
    valueElement('w:name', 'Default Paragraph Font'),
    valueElement('w:uiPriority', 1),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
  ],
);

export const defaultTableStyle = element(
  'w:style',
  { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
  [
    valueElement('w:name', 'Normal Table'),
    valueElement('w:uiPriority', 99),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
  ],
);
