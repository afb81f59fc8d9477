import type { SourceFile } from '../source.js';

/** The text of a layout's templates by name, without `.hbs`: `收支情况` for `sections/收支情况.hbs`. */
export type Templates = {
  readonly sections: ReadonlyMap<string, SourceFile>;
  readonly partials: ReadonlyMap<string, SourceFile>;
};
