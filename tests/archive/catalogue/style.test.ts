import { describe, expect, it } from 'vitest';
import { STYLE } from '../../../src/archive/catalogue/style.js';

type Colours = Readonly<Record<string, string>>;

/** The colours by name, light and then dark. */
const schemes = [...STYLE.matchAll(/:root \{([^}]*--paper[^}]*)\}/g)].map(
  ([, body = '']): Colours =>
    Object.fromEntries(
      [...body.matchAll(/--(\w+): (#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
    ),
);

/** WCAG 2.1, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a = '', b = ''): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of the catalogue', () => {
  it('are there for light and dark', () => {
    expect(schemes).toHaveLength(2);
    expect(contrast('#000000', '#ffffff')).toBe(21);
  });

  it.each(['ink', 'faint', 'link', 'seal'])('%s can be read on every ground', (name) => {
    for (const scheme of schemes) {
      for (const ground of ['paper', 'panel']) {
        expect(contrast(scheme[name], scheme[ground])).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it.each(['income', 'spending'])('bars of %s stand out', (name) => {
    for (const scheme of schemes) expect(contrast(scheme[name], scheme.paper)).toBeGreaterThanOrEqual(3);
  });
});
