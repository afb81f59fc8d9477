/**
 * What may not stand at a line's edge in Chinese (zh-CN): CLREQ, “prohibition rules for line start and line end”, at
 * the level of the national standard, which keeps a slash and a dash from both edges; and signs that belong to the
 * number before or after them.
 */

/** Never at a line's start: closing marks, pauses and stops, interpuncts, dashes, ellipses, slashes, units of a number. */
export const NEVER_FIRST = '”’）》〉】〕」』〗｝］〞)]}、，。．：；！？,.:;!?·•・‧…—―–～~－-−／/％%‰℃°′″';

/** Never at a line's end: opening marks, currency and number signs, slashes, and hyphens (read as a word's division). */
export const NEVER_LAST = '“‘（《〈【〔「『〖｛［〝([{￥¥＄$￡£€№＃#－-−／/';
