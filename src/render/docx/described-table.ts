import { type ITableOptions, StringValueElement, Table, TableProperties } from 'docx';
import { WrittenXml } from './written-xml.js';

/**
 * A table with the title and the description that screen readers speak (`w:tblCaption`, `w:tblDescription`,
 * ISO/IEC 29500-1, 17.4). The docx package writes neither; both stand last in `w:tblPr`. Its rows are written already.
 */
export class DescribedTable extends Table {
  constructor(options: Omit<ITableOptions, 'rows'>, rows: string, caption: string, description: string) {
    super({ ...options, rows: [] });
    const properties = this.root.filter((child) => child instanceof TableProperties);
    for (const child of properties) {
      if (caption !== '') child.addChildElement(new StringValueElement('w:tblCaption', caption));
      child.addChildElement(new StringValueElement('w:tblDescription', description));
    }
    this.root.push(new WrittenXml('w:tr', rows));
  }
}
