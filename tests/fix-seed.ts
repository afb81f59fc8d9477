import fc from 'fast-check';

/**
 * Properties are tried on the same cases in every run, so that a run can be repeated and a change judged by itself.
 * `GONGKAI_PROPERTY_SEED=7 npx vitest run` tries others.
 */
fc.configureGlobal({ seed: Number(process.env.GONGKAI_PROPERTY_SEED ?? 20190101) });
