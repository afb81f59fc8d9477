import { FileChild, type IXmlableObject } from 'docx';

/** The key of what is XML already; it could not be an element's name. */
export const WRITTEN = '<written>';

/** Elements that are written already, in the place of a component of the docx package. */
export class WrittenXml extends FileChild {
  readonly #xml: string;

  /** @param element the name of the elements, which the package asks for here and there */
  constructor(element: string, xml: string) {
    super(element);
    this.#xml = xml;
  }

  override prepForXml(): IXmlableObject {
    return { [WRITTEN]: this.#xml };
  }
}
