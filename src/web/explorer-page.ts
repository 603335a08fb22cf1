import { makeExampleLink } from './browser/shared-link.ts';
import { EDITOR_PATH } from './editor-files.ts';
import { EXAMPLE_GROUPS, type Example } from './examples.ts';
import { embeddedJson, type Html, html } from './html.ts';
import { pageHead, SITE_NAME } from './layout.ts';

/** The explorer: the examples beside an editor. Without JavaScript the examples lead to their own pages. */
export function explorerPage(assetsPath: string, examples: ReadonlyArray<Example>): Html {
  return html`<!doctype html>
<html lang="en-GB">
<head>
${pageHead('Explorer', 'Write, run and share queries on probation inspections.', assetsPath)}
<link rel="stylesheet" href="${EDITOR_PATH}ruru.css">
<link rel="stylesheet" href="${assetsPath}explorer.css">
<link rel="modulepreload" href="${EDITOR_PATH}ruru.js">
<script type="application/json" id="settings">${embeddedJson(settings(examples))}</script>
<script type="module" src="${assetsPath}explorer.ts"></script>
</head>
<body class="explorer">
<a class="skip" href="#editor">Skip to the editor</a>
<header>
<h1><a class="site-name" href="/">${SITE_NAME}</a></h1>
<nav aria-label="Site"><a href="/schema.graphql">Schema</a> <a href="https://graphql.org/learn/queries/">Learn GraphQL</a></nav>
<p id="status" role="status"></p>
<button type="button" id="choose-operation" hidden></button>
<button type="button" id="copy-link">Copy link</button>
</header>
<nav class="gallery" aria-labelledby="gallery-title">
<h2 id="gallery-title">Examples</h2>
<p class="hint">Open one, then press ▶ to run it.</p>
${EXAMPLE_GROUPS.map((group) => galleryPart(group, examples))}
<p class="credit">Editor: <a href="https://github.com/graphql/graphiql">GraphiQL</a>, as packed by <a href="https://grafast.org/ruru">Ruru</a>.</p>
</nav>
<main id="editor" tabindex="-1">
<p class="loading">Loading the editor …</p>
<noscript><p class="loading">The editor needs JavaScript. Each example also has <a href="/#examples">a page of its own</a>.</p></noscript>
</main>
</body>
</html>
`;
}

function galleryPart({ title, slug, names }: (typeof EXAMPLE_GROUPS)[number], examples: ReadonlyArray<Example>): Html {
  const entries = examples.filter(({ name }) => (names as readonly string[]).includes(name));
  return html`<h3 id="${slug}">${title}</h3>
<ul aria-labelledby="${slug}">
${entries.map(galleryEntry)}
</ul>`;
}

function galleryEntry({ name, title, answers }: Example): Html {
  return html`<li><a href="${makeExampleLink(name)}" data-example="${name}" class="gallery-entry"><strong>${title}</strong> <span>${answers}</span></a></li>`;
}

/** What the script of the page needs to know; the variables as they are shown in the editor. */
function settings(examples: ReadonlyArray<Example>): unknown {
  const entries = examples.map(({ name, query, variables }) => {
    return { name, query, variables: JSON.stringify(variables, null, 2), operationName: null };
  });
  return { editorPath: EDITOR_PATH, examples: entries };
}
