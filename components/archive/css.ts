/** The look of an archive file: the reader's own fonts, light or dark as the reader's system is, and paper. */
export const archiveCss = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 1rem/1.55 Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, .facts, .who, .note, nav, dl, pre, .frozen { font-family: system-ui, sans-serif; }
h1 { margin: .2em 0; line-height: 1.15; }
h2 { margin: 2.5em 0 .5em; padding-top: .6em; border-top: 2px solid; }
h3 { margin: 2em 0 .4em; }
h4 { margin: 1.8em 0 .2em; padding-top: .6em; border-top: 1px solid GrayText; }
h5 { margin: 1.2em 0 .2em; font-size: .95rem; }
p { margin: .35em 0; }
ul, ol { margin: .35em 0; padding-left: 1.4rem; }
article { margin: .6em 0 1.1em; padding-left: .8rem; border-left: 3px solid GrayText; }
.who, .facts, .note { font-size: .85rem; }
.facts, .note { opacity: .8; }
.says { font-size: 1.08rem; }
.frozen { margin: 1em 0; padding: .7em .9em; border: 1px solid; font-size: .9rem; }
dl { display: grid; grid-template-columns: 8rem 1fr; gap: .3rem 1rem; font-size: .9rem; }
dt { font-weight: 600; }
dd { margin: 0; }
pre { white-space: pre-wrap; }
code { font-family: ui-monospace, monospace; font-size: .85em; overflow-wrap: anywhere; }
a { color: inherit; overflow-wrap: anywhere; }
:target { outline: 2px solid; outline-offset: 4px; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .4rem; } }
@media print {
  :root { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
  h1, h2, h3, h4, h5 { break-after: avoid; }
  article, li, pre { break-inside: avoid; }
  .facts, .note { opacity: 1; }
}
@page { margin: 2cm; }
`;
