"""How a page and a fragment look on a screen of any width: a text to be read, in one column of an easy measure."""

COMMON = """.pdp, .pdp * { box-sizing: border-box; }
.pdp {
color: var(--pdp-ink); background: var(--pdp-ground);
font-family: var(--pdp-serif); line-height: 1.6; overflow-wrap: break-word;
font-variant-numeric: lining-nums; text-rendering: optimizeLegibility;
}
.pdp p, .pdp ul, .pdp dl, .pdp table { margin: 0 0 1em; padding: 0; font-size: inherit; color: inherit; }
.pdp li p:last-child, .pdp dd p:last-child, .pdp td p:last-child, .pdp th p:last-child { margin-bottom: 0; }
.pdp h1, .pdp h2, .pdp h3, .pdp h4, .pdp h5, .pdp h6 {
font-family: var(--pdp-sans); font-weight: 650; line-height: 1.25; color: var(--pdp-band);
margin: 2em 0 .6em; padding: 0; text-transform: none; letter-spacing: normal; text-wrap: balance;
scroll-margin-top: 1.5rem;
}
.pdp h2 { font-size: 1.45em; margin-top: 2.4em; }
.pdp h3 { font-size: 1.15em; }
.pdp h4, .pdp h5, .pdp h6 { font-size: 1em; color: var(--pdp-ink); }
.pdp a { color: var(--pdp-link); text-decoration: underline; text-decoration-thickness: .06em;
text-underline-offset: .18em; }
.pdp a:hover { text-decoration-thickness: .12em; }
.pdp a:focus-visible, .pdp [tabindex]:focus-visible {
outline: .19rem solid var(--pdp-link); outline-offset: .19rem; border-radius: .12rem;
}
.pdp ul { padding-left: 1.25em; list-style: disc; }
.pdp li { margin: 0 0 .3em; padding-left: .15em; }
.pdp li::marker { color: var(--pdp-accent); }
.pdp strong { font-weight: 650; }
.pdp-open { color: var(--pdp-alert); border-bottom: .1em dotted currentColor; }
.pdp-proposed { color: var(--pdp-accent); font-size: .92em; }
.pdp-number { color: var(--pdp-accent); font-variant-numeric: lining-nums tabular-nums; margin-right: .35em; }
.pdp p:has(+ ul) { margin-bottom: .35em; }
.pdp-cover { margin-bottom: 2em; }
.pdp p.pdp-owner { font-family: var(--pdp-sans); font-weight: 650; color: var(--pdp-accent); margin: 0 0 .4em; }
.pdp .pdp-cover h1, .pdp .pdp-cover h2 {
font-family: var(--pdp-serif); font-size: clamp(1.9rem, 1.3rem + 2.6vw, 2.9rem); font-weight: 600;
line-height: 1.12; letter-spacing: -.012em; margin: 0 0 .3em;
}
.pdp p.pdp-subtitle { font-size: 1.2em; font-style: italic; color: var(--pdp-quiet); margin: 0 0 1.2em; }
.pdp dl > div { display: grid; grid-template-columns: minmax(8em, 12.5em) minmax(0, 1fr); column-gap: 1.5em; }
.pdp dt { font-family: var(--pdp-sans); font-size: .9em; font-weight: 600; line-height: 1.45; color: var(--pdp-band);
padding-top: .15em; }
.pdp dd { margin: 0; }
.pdp dd p { margin: 0 0 .35em; }
.pdp dl.pdp-rows dd { font-family: var(--pdp-sans); font-size: .9em; line-height: 1.5; padding-top: .1em; }
.pdp dl.pdp-rows { border-top: 1px solid var(--pdp-hairline); margin-bottom: 1.6em; }
.pdp dl.pdp-rows > div { border-bottom: 1px solid var(--pdp-hairline); padding: .55em 0; }
.pdp dl.pdp-rows + dl.pdp-rows { border-top: 0; margin-top: -1.6em; }
.pdp dl.pdp-facts > div { padding: .12em 0; }
.pdp-note { background: var(--pdp-tint); border: 1px solid var(--pdp-hairline);
border-left: .28rem solid var(--pdp-accent); border-radius: .2rem; padding: 1.1em 1.35em; margin: 1.8em 0; }
.pdp-note > :last-child { margin-bottom: 0; }
.pdp p.pdp-note-title { font-family: var(--pdp-sans); font-size: 1.08em; color: var(--pdp-band); margin-bottom: .5em; }
.pdp table { width: 100%; border-collapse: collapse; border: 0; margin: 1.2em 0 1.8em; font-family: var(--pdp-sans);
font-size: .9em; line-height: 1.5; background: none; }
.pdp caption, .pdp p.pdp-caption { text-align: left; font-family: var(--pdp-sans); font-weight: 600;
color: var(--pdp-band); padding: 0 0 .5em; caption-side: top; }
.pdp th, .pdp td { text-align: left; vertical-align: top; padding: .65em 1em .65em 0; border: 0; font-weight: 400;
border-bottom: 1px solid var(--pdp-hairline); background: none; color: inherit; overflow-wrap: anywhere;
hyphens: auto; }
.pdp th:last-child, .pdp td:last-child { padding-right: 0; }
.pdp thead th, .pdp thead td { vertical-align: bottom; font-size: .92em; font-weight: 650; color: var(--pdp-band);
border-bottom: .13em solid var(--pdp-band); padding-top: 0; }
.pdp td p, .pdp th p { margin: 0 0 .4em; }
.pdp-scroll { overflow-x: auto; }
.pdp-scroll table { min-width: 48rem; }
.pdp nav.pdp-contents { margin: 2em 0; }
.pdp .pdp-contents h2, .pdp .pdp-contents h3 { font-size: 1.05em; margin: 0 0 .5em; }
.pdp .pdp-contents ul { list-style: none; padding: 0; margin: 0; font-family: var(--pdp-sans); font-size: .92em; }
.pdp .pdp-contents li { margin: 0; padding: 0; }
.pdp .pdp-contents a { display: block; padding: .28em 0; line-height: 1.4; text-decoration-color: transparent; }
.pdp .pdp-contents li:has(.pdp-number) a { padding-left: 2.2em; text-indent: -2.2em; }
.pdp .pdp-contents .pdp-number { display: inline-block; min-width: 1.95em; margin: 0; text-indent: 0; }
.pdp .pdp-contents a:hover, .pdp .pdp-contents a:focus-visible { text-decoration-color: currentColor; }
.pdp-pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 3rem; }
.pdp-pair > div { min-width: 0; }
@media screen and (max-width: 64rem) {
.pdp-pair, .pdp-pair dl > div { grid-template-columns: minmax(0, 1fr); row-gap: .5rem; }
.pdp-pair dl > div { row-gap: 0; }
}
@media screen and (max-width: 44rem) {
.pdp dl > div { grid-template-columns: minmax(0, 1fr); }
.pdp table, .pdp tbody, .pdp tr, .pdp th, .pdp td, .pdp caption { display: block; width: auto; min-width: 0; }
.pdp thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.pdp tr { border: 1px solid var(--pdp-hairline); border-radius: .2rem; padding: .7em .9em; margin: 0 0 .8em; }
.pdp tbody th, .pdp tbody td { border: 0; padding: 0 0 .6em; }
.pdp tbody td:empty { display: none; }
.pdp tbody tr > :last-child { padding-bottom: 0; }
.pdp tbody td[data-label]::before { content: attr(data-label); content: attr(data-label) / ""; display: block;
font-size: .9em; font-weight: 650; color: var(--pdp-band); }
}
"""
"""What a page and a fragment have in common."""

FRAGMENT = """.pdp-fragment { padding: clamp(1rem, 3vw, 2rem); }
.pdp-fragment > :last-child { margin-bottom: 0; }
"""
"""What only a fragment has: room between its words and the page around it."""

PAGE = """html { color-scheme: light dark; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body.pdp { margin: 0; font-size: 1.0625rem; }
.pdp-header, .pdp > main, .pdp-footer { max-width: 44rem; margin: 0 auto; padding: 0 1.25rem; }
.pdp-header { padding-top: 2.5rem; }
.pdp-skip { position: absolute; left: 1rem; top: -6rem; padding: .6rem 1rem; z-index: 1;
background: var(--pdp-ground); font-family: var(--pdp-sans); }
.pdp-skip:focus { top: 1rem; }
.pdp p.pdp-brand { display: flex; flex-wrap: wrap; align-items: center; gap: .8rem 1rem; margin: 0 0 2rem;
font-family: var(--pdp-sans); font-weight: 600; color: var(--pdp-band); }
.pdp-brand img { height: auto; width: auto; max-height: 3.5rem; max-width: min(16rem, 100%); background: #FFFFFF;
border-radius: .2rem; }
.pdp ul.pdp-elsewhere { list-style: none; padding: 0; margin: 0 0 1.5rem; display: flex; flex-wrap: wrap; gap: 0 1.5rem;
font-family: var(--pdp-sans); font-size: .95em; }
.pdp .pdp-elsewhere li { margin: 0; padding: 0; }
.pdp .pdp-elsewhere a, .pdp .pdp-top a { display: inline-block; padding: .3rem 0; }
.pdp-footer { border-top: 1px solid var(--pdp-hairline); margin-top: 4rem; padding-top: 1.2rem; padding-bottom: 2.5rem;
font-family: var(--pdp-sans); font-size: .9em; color: var(--pdp-quiet); }
.pdp-footer p { margin: 0 0 .3em; }
body.pdp-register { --pdp-serif: var(--pdp-sans); font-size: 1rem; }
.pdp-register main h2 .pdp-number { display: block; font-size: .62em; letter-spacing: .04em; margin: 0 0 .25em; }
.pdp-register .pdp-contents li:has(.pdp-number) a { padding-left: 3.4em; text-indent: -3.4em; }
.pdp-register .pdp-contents .pdp-number { min-width: 3.15em; }
.pdp-lead > :first-child { margin-top: 0; }
body.pdp:has(.pdp-pair) :is(.pdp-header, main, .pdp-footer) { max-width: 76rem; }
@media screen and (min-width: 72rem) {
.pdp:has(.pdp-beside) :is(.pdp-header, main, .pdp-footer) { max-width: 64rem; }
.pdp-register:has(.pdp-beside) :is(.pdp-header, main, .pdp-footer) { max-width: 78rem; }
.pdp:has(.pdp-beside) :is(.pdp-cover, .pdp-brand, .pdp-elsewhere) { margin-left: 20rem; }
.pdp-beside { display: grid; grid-template-columns: 16.5rem minmax(0, 1fr); column-gap: 3.5rem; }
.pdp-beside > * { grid-column: 2; min-width: 0; }
.pdp .pdp-beside > nav { grid-column: 1; grid-row: 1 / span 2; align-self: start; position: sticky; top: 0; margin: 0;
max-height: 100vh; overflow-y: auto; padding: 1.5rem .5rem 1.5rem .25rem; }
.pdp-policy .pdp-beside h2 { position: relative; }
.pdp-policy .pdp-beside h2 .pdp-number { position: absolute; right: 100%; margin-right: .8rem; }
}
"""
"""What only a page has: its head, its foot, the contents beside the text on a wide screen."""
