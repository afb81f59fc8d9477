import { type ITableOptions, StringValueElement, Table, TableProperties } from 'docx';

/**
 * A table with the title and the description that screen readers speak (`w:tblCaption`, `w:tblDescription`,
 * ISO/IEC 29500-1, 17.4). The docx package writes neither; both stand last in `w:tblPr`.
 */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, caption: string, description: string) {
    super(options);
    const properties = this.root.filter((child) => child instanceof TableProperties);
    for (const child of properties) {
      if (caption !== '') child.addChildElement(new StringValueElement('w:tblCaption', caption));
      child.addChildElement(new StringValueElement('w:tblDescription', description));
    }
  }
}
