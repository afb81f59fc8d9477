import { neverEndsLine, neverStartsLine } from '../line-edges.js';
import { LATIN_LANGUAGE } from './styles-part.js';
import { element, switchElement, valueElement, WORD_NAMESPACE, xmlPart } from './xml.js';

/** Settings of Word 2013 and later, as Word writes them into a new document. */
const WORD_2013_SETTINGS: Readonly<Record<string, number>> = {
  compatibilityMode: 15,
  overrideTableStyleFontSizeAndJustification: 1,
  enableOpenTypeFeatures: 1,
  doNotFlipMirrorIndents: 1,
  differentiateMultirowTableHeaders: 1,
  useWord2013TrackBottomHyphenation: 0,
};

/** `word/settings.xml`, in the order of CT_Settings (ECMA-376 part 1, 17.15.1.78). Nothing asks to be updated. */
export function writeSettingsPart(language: string, embedsFonts: boolean): string {
  return xmlPart(
    element('w:settings', { 'xmlns:w': WORD_NAMESPACE }, [
      element('w:zoom', { 'w:percent': 100 }),
      ...(embedsFonts ? [element('w:embedTrueTypeFonts'), element('w:saveSubsetFonts')] : []),
      valueElement('w:defaultTabStop', 420),
      switchElement('w:evenAndOddHeaders', true),
      valueElement('w:characterSpacingControl', 'compressPunctuation'),
      element('w:noLineBreaksAfter', { 'w:lang': language, 'w:val': neverEndsLine }),
      element('w:noLineBreaksBefore', { 'w:lang': language, 'w:val': neverStartsLine }),
      element('w:compat', {}, [
        // Without it a justified line that ends in a typed line break is stretched over the whole measure.
        switchElement('w:doNotExpandShiftReturn', true),
        ...Object.entries(WORD_2013_SETTINGS).map(([name, value]) =>
          element('w:compatSetting', {
            'w:name': name,
            'w:uri': 'http://schemas.microsoft.com/office/word',
            'w:val': value,
          }),
        ),
      ]),
      element('w:themeFontLang', { 'w:val': LATIN_LANGUAGE, 'w:eastAsia': language }),
      valueElement('w:decimalSymbol', '.'),
      valueElement('w:listSeparator', ','),
    ]),
  );
}
