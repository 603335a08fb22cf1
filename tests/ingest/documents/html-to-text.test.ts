import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../../src/ingest/documents/html-to-text.ts';
import fc from '../../support/fast-check.ts';

describe('what belongs to the page', () => {
  test.each([
    ['menus and what is around', '<nav><ul><li>Menu</li></ul></nav><p>Text</p><aside>More</aside><footer>Foot</footer>'],
    ['scripts and styles', '<style>p { top: 0 }</style><script>write("<p>no</p>")</script><p>Text</p><noscript>Turn it on</noscript>'],
    ['forms', '<form><label>Search</label><input name=q><select><option>a</select></form><p>Text</p><button>Go</button>'],
    ['the name of the page', '<html><head><title>Site</title></head><body><p>Text</p></body></html>'],
    ['pictures and comments', '<svg><g><text>Logo</text></g></svg><!-- hidden --><p>Te<!-- x -->xt</p><img alt="no">'],
    ['what is outside its only `main`', '<header>Site</header><main><p>Text</p></main><div>Related</div>'],
    ['what is outside its only `article`', '<p>Site</p><ARTICLE class="a"><P>Text</P></ARTICLE><p>Related</p>'],
    ['menus inside `main`', '<main><nav><a>Home</a></nav><p>Text</p></main>'],
  ])('is not %s', (_, html) => {
    expect(htmlToText(html)).toBe('Text');
  });

  test('is all of it where there are several articles', () => {
    expect(htmlToText('<article>One</article><article>Two</article>')).toBe('One\n\nTwo');
  });
});

test.each([
  ['blocks', '<h1>Title</h1><p>One</p>Two<div>Three</div>', 'Title\n\nOne\n\nTwo\n\nThree'],
  ['lines', '<p>One<br>two<br/>three</p>', 'One\ntwo\nthree'],
  ['words in a line', '<p>a <b>b</b> <i>c</i>d\n\t e</p>', 'a b cd e'],
  ['a list', '<ul><li>a</li><li>b</li></ul>', '• a\n\n• b'],
  ['numbers', '<ol><li>a<li>b</ol><ol><li>c</ol>', '1. a\n\n2. b\n\n1. c'],
  ['a list in a list', '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>', '1. a\n\n• b\n\n2. c'],
  [
    'a table',
    '<table><tr><th>Standard</th><th>Rating</th></tr><tr><td>Staff</td><td>Good</td></tr></table>',
    'Standard | Rating\n\nStaff | Good',
  ],
  ['entities', '&lsquo;Good&rsquo; &amp; &#8211; &#x2019; &lt;b&gt; &bogus;', '‘Good’ & – ’ <b> &bogus;'],
  ['a no-break space and a soft hyphen', '<p>a&nbsp;b&shy;c</p>', 'a\u00a0b\u00adc'],
  ['nothing', '', ''],
  ['empty blocks', '<div> <p></p>\n<p> </p></div>', ''],
])('%s', (_, html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test.each([
  ['<p>Open <b>never <i>closed<p>Next</div></span>', 'Open never closed\n\nNext'],
  ['<main>Never closed', 'Never closed'],
  ['</p></div>Text</main>', 'Text'],
  ['<p>a</p  <p>b', 'a'],
  ['Text<script>never closed', 'Text'],
  ['<p class="a>b', ''],
])('the broken page %s', (html, text) => {
  expect(htmlToText(html).startsWith(text)).toBe(true);
});

describe('depth', () => {
  test('of 2000 elements is read, a deeper one refused', () => {
    expect(htmlToText(`${'<div>'.repeat(2_000)}Text`)).toBe('Text');
    expect(() => htmlToText(`${'<div>'.repeat(2_001)}Text`)).toThrow(
      'Expected a page whose elements lie at most 2000 deep, got a deeper one: save its text instead.',
    );
  });

  test('is none of elements that stand beside each other, closed or not', () => {
    for (const tag of ['<br>', '<img>', '<p>x', '<li>x', '<b>x</b>', '</div>']) expect(() => htmlToText(tag.repeat(5_000))).not.toThrow();
  });
});

test('no tag of any page comes out as text', () => {
  const tags = 'p div li ul ol table tr td main article nav script br b select svg'
    .split(' ')
    .flatMap((name) => [`<${name}>`, `</${name}>`]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...tags, 'Text', ' ', '\n'), { maxLength: 40 }), (pieces) => {
      expect(htmlToText(pieces.join(''))).not.toMatch(/[<>]|^\s|\s$/);
    }),
    { numRuns: 300 },
  );
});
