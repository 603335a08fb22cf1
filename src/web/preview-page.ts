import { type Html, html } from './html.ts';
import { plainPage } from './layout.ts';

/** The page on which one pastes a release and sees what is read in it. */
export function previewPage(assetsPath: string): Html {
  const description = 'Paste a press release and see which facts are read in it, each with the words it rests on.';
  const main = html`<h1>Read a release</h1>
<p class="lead">Paste a press release or report page of HM Inspectorate of Probation, or choose a file. The facts that are read in it are listed and marked in its text. Nothing is stored.</p>
<form id="preview">
<p><label for="text">The release</label><br>
<textarea id="text" rows="12" spellcheck="false"></textarea></p>
<p><label for="file">or a file (text, saved page, PDF)</label> <input id="file" type="file" accept=".txt,.html,.htm,.pdf"></p>
<p class="actions"><button class="button" type="submit">Read it</button> <span id="status" role="status"></span></p>
</form>
<noscript><p>This page needs JavaScript; <code>npm run ingest</code> does the same in a terminal.</p></noscript>
<section id="result" hidden aria-labelledby="result-title">
<h2 id="result-title" tabindex="-1">What was read</h2>
<div id="facts"></div>
<h2>The text</h2>
<pre id="marked"></pre>
</section>
<script type="module" src="${assetsPath}preview.ts"></script>`;
  return plainPage({ title: 'Read a release', description, assetsPath, main });
}
