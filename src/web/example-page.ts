import { makeExampleLink } from './browser/shared-link.ts';
import type { Example } from './examples.ts';
import { type Html, html } from './html.ts';
import { plainPage } from './layout.ts';

/** The page of one example: the query, its variables, and how to send it. */
export function examplePage(origin: string, assetsPath: string, example: Example): Html {
  const { name, title, answers, query, variables } = example;
  const command = `curl -s ${origin}/examples/${name}.json |
  curl -s ${origin}/graphql -H 'content-type: application/json' -d @-`;
  const main = html`<h1>${title}</h1>
<p class="lead">${answers}</p>
<p class="actions"><a class="button" href="${makeExampleLink(name)}">Run in the explorer</a> <a href="/#examples">All examples</a></p>
<h2>Query</h2>
<pre tabindex="0"><code>${query.trim()}</code></pre>
<h2>Variables</h2>
<pre tabindex="0"><code>${JSON.stringify(variables, null, 2)}</code></pre>
<h2>From a terminal</h2>
<p>The first command fetches query and variables as one request, the second sends it.</p>
<pre tabindex="0"><code>${command}</code></pre>`;
  return plainPage({ title, description: answers, assetsPath, main });
}

/** The page for an example that does not exist. */
export function missingExamplePage(assetsPath: string): Html {
  const main = html`<h1>No such example</h1>
<p class="lead">There is no example of this name. <a href="/#examples">All examples</a> are listed on the first page.</p>`;
  return plainPage({ title: 'No such example', description: 'There is no example of this name.', assetsPath, main });
}
