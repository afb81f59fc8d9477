import { describe, expect, it } from 'vitest';
import { escapeHtml, html, trustMarkup } from '../../../src/archive/catalogue/html.js';

describe('html', () => {
  it('escapes text wherever it stands', () => {
    const title = `"><script>alert('x')</script>&amp;`;
    const { markup } = html`<a title="${title}">${title}</a>`;
    const safe = '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;';
    expect(markup).toBe(`<a title="${safe}">${safe}</a>`);
  });

  it('leaves pieces as they are, alone and in lists', () => {
    const items = ['甲&乙', '<丙>'].map((name) => html`<li>${name}</li>`);
    const { markup } = html`<ul>${items}</ul>${trustMarkup('<hr>')}${7}`;
    expect(markup).toBe('<ul><li>甲&amp;乙</li><li>&lt;丙&gt;</li></ul><hr>7');
  });

  it('has no text that hides or reorders what stands around it', () => {
    expect(escapeHtml('a\u0000b\u001b[31mc\u202ed\u2067e\ud800f')).toBe(
      'a\ufffdb\ufffd[31mc\ufffdd\ufffde\ufffdf',
    );
    expect(escapeHtml('一行\r\n二行\t三')).toBe('一行  二行 三');
  });

  it('leaves all other text', () => {
    const text = '某某局２０２０年部门预算（公开）——𠮷 👨‍👩‍👧 é';
    expect(escapeHtml(text)).toBe(text);
  });
});
