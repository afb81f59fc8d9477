import type { DocumentMeta } from '../../../document/nodes.js';
import { element, escapeXml, xmlPart } from './xml.js';

/** `docProps/core.xml`: title, author, language and the publication's own date. */
export function writeCoreProperties(meta: DocumentMeta): string {
  const date = formatTimestamp(meta.date);
  return xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [
        element('dc:title', {}, [escapeXml(meta.title)]),
        element('dc:creator', {}, [escapeXml(meta.author)]),
        element('cp:lastModifiedBy', {}, [escapeXml(meta.author)]),
        element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, [date]),
        element('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, [date]),
        element('dc:language', {}, [escapeXml(meta.language)]),
      ],
    ),
  );
}

/** `docProps/app.xml`: who wrote the file. Page and word counts are Word's to add. */
export function writeAppProperties(meta: DocumentMeta): string {
  return xmlPart(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      [element('Application', {}, ['gongkai']), element('Company', {}, [escapeXml(meta.author)])],
    ),
  );
}

/** W3CDTF in UTC, whole seconds. */
function formatTimestamp(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
