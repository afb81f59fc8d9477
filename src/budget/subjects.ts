/** The two classifications of expenditure. Their codes never meet: functional ones begin with 2, economic ones with 3 or 5. */
export type SubjectKind = '功能分类' | '经济分类';

/** A subject of 政府收支分类科目: a 类 of 3 digits, a 款 of 5 or (functional only) a 项 of 7. */
export type Subject = {
  readonly name: string;
  /** False if nobody has seen the name beside its code in a document: it is then no evidence against what data says. */
  readonly isAttested: boolean;
};

/** The subjects of one kind that hold for a year, by code. */
export type SubjectList = {
  readonly kind: SubjectKind;
  readonly year: number;
  readonly subjects: ReadonlyMap<string, Subject>;
};

/** The subjects that an edition may use. */
export type Subjects = {
  /** The name that a code has; undefined if no list has the code. */
  readonly nameOf: (code: string) => string | undefined;
  /** True if the name was seen beside its code in a document. */
  readonly isAttested: (code: string) => boolean;
  /** The year of the list that a code of its kind belongs to; undefined if there is none, and so no code is unknown. */
  readonly yearOf: (code: string) => number | undefined;
};

export function indexSubjects(lists: readonly SubjectList[]): Subjects {
  const listOf = (code: string) => lists.find(({ kind }) => kind === kindOf(code));
  const find = (code: string) => listOf(code)?.subjects.get(code);
  return {
    nameOf: (code) => find(code)?.name,
    isAttested: (code) => find(code)?.isAttested ?? false,
    yearOf: (code) => listOf(code)?.year,
  };
}

/** The subjects of an edition without coded tables. */
export const noSubjects: Subjects = indexSubjects([]);

/** The digits of a code of each kind. */
export const subjectShapes: Readonly<Record<SubjectKind, RegExp>> = {
  功能分类: /^2\d{2}(\d{2}){0,2}$/,
  经济分类: /^[35]\d{2}(\d{2})?$/,
};

/** True if a code has the digits of its kind; whether there is such a subject is another question. */
export function isSubjectCode(code: string, kind: SubjectKind): boolean {
  return subjectShapes[kind].test(code);
}

function kindOf(code: string): SubjectKind {
  return code.startsWith('2') ? '功能分类' : '经济分类';
}
