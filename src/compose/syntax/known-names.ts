/** The names that templates may use. */
export type KnownNames = {
  /** Helpers for `{{name value}}`. */
  readonly inline: readonly string[];
  /** Helpers for `{{#name value}}`. */
  readonly block: readonly string[];
  readonly partials: readonly string[];
};

/** The variables that a template may read with `@`; all but `root` exist inside `#each` only. */
export const DATA_VARIABLES: readonly string[] = ['root', 'number', 'index', 'first', 'last'];
