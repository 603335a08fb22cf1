import { makeExampleLink } from './browser/shared-link.ts';
import { EXAMPLE_GROUPS, type Example } from './examples.ts';
import { type Html, html } from './html.ts';
import { plainPage, SITE_NAME } from './layout.ts';

/** The GraphQL document of the first query on the landing page. */
export const FIRST_QUERY = `{
  inspection(id: "inspection/essex-south-2024") {
    service { name }
    overallRating
    publishedOn
    findings(theme: "STAFFING") { polarity note }
    sources { publisher url }
  }
}`;

/** What the landing page is told beside its address. */
export interface LandingPageOptions {
  readonly assetsPath: string;
  /** Whether this server has the page that reads releases. */
  readonly hasPreview: boolean;
}

/** The landing page: what this is, a first query, the examples, the addresses, how to read an answer. */
export function landingPage(origin: string, { assetsPath, hasPreview }: LandingPageOptions, examples: ReadonlyArray<Example>): Html {
  const description = 'Inspections of probation services in England and Wales as a graph with sources, open to questions in GraphQL.';
  const main = html`${introduction()}
${firstQuery(origin)}
${exampleList(examples)}
${readingAnswers()}
${addresses(origin, hasPreview)}`;
  return plainPage({ title: SITE_NAME, description, assetsPath, main });
}

function introduction(): Html {
  return html`<h1>${SITE_NAME}</h1>
<p class="lead">What HM Inspectorate of Probation found in England and Wales since June 2021, one inspection beside the other: ratings, strengths and concerns, recommendations, figures and people, each fact with the source that states it. Ask for exactly what you need in one request.</p>
<p class="actions"><a class="button" href="/explorer">Open the explorer</a> <a href="#examples">See what can be asked</a></p>`;
}

function firstQuery(origin: string): Html {
  const command = `curl -G ${origin}/graphql \\\n  --data-urlencode 'query=${FIRST_QUERY}'`;
  return html`<section aria-labelledby="first-query">
<h2 id="first-query">Your first query</h2>
<p>No account and no key. Copy this into a terminal:</p>
<pre tabindex="0"><code>${command}</code></pre>
<p>The answer has the shape of the question. It begins like this:</p>
<pre tabindex="0"><code>{
  "data": {
    "inspection": {
      "service": { "name": "Essex South" },
      "overallRating": "REQUIRES_IMPROVEMENT",
      "publishedOn": "2024-07-18",
      "findings": [
        { "polarity": "CONCERN", "note": …</code></pre>
<p>Programs send the same with <code>POST</code> as JSON: <code>{"query": …, "variables": …}</code>. Without a terminal, <a href="/explorer?example=one-inspection">open an inspection in the explorer</a> and press the run button in the editor.</p>
</section>`;
}

function exampleList(examples: ReadonlyArray<Example>): Html {
  return html`<section aria-labelledby="examples">
<h2 id="examples">Examples</h2>
<p>Each runs on the data as they are and is commented, so that you can make it yours. All of them as JSON: <a href="/examples">/examples</a>.</p>
${EXAMPLE_GROUPS.map((group) => examplesOfGroup(group, examples))}
</section>`;
}

function examplesOfGroup({ title, slug, names }: (typeof EXAMPLE_GROUPS)[number], examples: ReadonlyArray<Example>): Html {
  const items = examples
    .filter(({ name }) => (names as readonly string[]).includes(name))
    .map(
      ({ name, title, answers }) =>
        html`<li><a href="/examples/${name}">${title}</a> <span>${answers}</span> <a class="run" href="${makeExampleLink(name)}" aria-label="Run in the explorer: ${title}">Run</a></li>`,
    );
  return html`<h3 id="${slug}">${title}</h3>
<ul class="examples" aria-labelledby="${slug}">
${items}
</ul>`;
}

function readingAnswers(): Html {
  return html`<section aria-labelledby="reading">
<h2 id="reading">Reading an answer</h2>
<ul>
<li><strong>Null means not known.</strong> A rating that no source gives stays empty and is never worked out; the field beside it says why.</li>
<li><strong>Dates are as precise as their source.</strong> April 2024 is <code>2024-04</code>, not the first of the month.</li>
<li><strong>Every fact has its sources.</strong> Where two differ, both claims are kept as statements, and the standing of each says which one the data hold to.</li>
<li><strong>A figure has a population.</strong> A share of all cases and a share of relevant cases are different figures.</li>
<li><strong>Lists come in pages</strong> of up to 100 with a cursor; <code>totalCount</code> gives the whole.</li>
</ul>
</section>`;
}

function addresses(origin: string, hasPreview: boolean): Html {
  const preview = hasPreview
    ? html`<dt><a href="/preview"><code>/preview</code></a></dt><dd>Paste a press release and see which facts are read in it.</dd>\n`
    : html``;
  return html`<section aria-labelledby="addresses">
<h2 id="addresses">Addresses</h2>
<dl class="addresses">
<dt><code>${origin}/graphql</code></dt><dd>The API, by <code>GET</code> and <code>POST</code>. It can only be read.</dd>
<dt><a href="/explorer"><code>/explorer</code></a></dt><dd>Write and run queries in the browser, with the documentation of every field beside them, and share them by link.</dd>
<dt><a href="/schema.graphql"><code>/schema.graphql</code></a></dt><dd>The whole schema with descriptions.</dd>
<dt><a href="/examples"><code>/examples</code></a></dt><dd>The examples as JSON; <code>/examples/&lt;name&gt;.json</code> is one request, ready to be sent.</dd>
${preview}<dt><a href="/version"><code>/version</code></a></dt><dd>Which version answers here.</dd>
</dl>
</section>`;
}
