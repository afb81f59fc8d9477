import type { Diagnostic } from '../diagnostic.js';

/** An exception that nobody expected: the user's input is not to blame. */
export function describeBug(error: unknown): Diagnostic {
  return {
    severity: 'error',
    code: 'CX101',
    message: `程序内部错误（不是数据的错）：${error instanceof Error ? error.message : String(error)}`,
    hint: '请把这条信息和所用的数据交给维护人员；设环境变量 GONGKAI_DEBUG=1 后重试，可看到详细信息。',
  };
}
