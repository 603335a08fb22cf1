import { expect, test } from 'vitest';
import { embeddedJson, html } from '../../src/web/html.ts';

test('a value is escaped unless it is HTML itself', () => {
  const inner = html`<b>${'a < b & "c"'}</b>`;
  expect(html`<p title="${'"x"'}">${inner} ${3}</p>`.html).toBe('<p title="&quot;x&quot;"><b>a &lt; b &amp; &quot;c&quot;</b> 3</p>');
});

test('a list is joined, null and false leave nothing', () => {
  expect(html`${[html`<i>1</i>`, html`<i>2</i>`]}${null}${false}`.html).toBe('<i>1</i>\n<i>2</i>');
});

test('embedded JSON cannot end its element', () => {
  expect(embeddedJson({ text: '</script><script>' }).html).toBe('{"text":"\\u003c/script>\\u003cscript>"}');
});
