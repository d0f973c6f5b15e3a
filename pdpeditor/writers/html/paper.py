"""How a page looks on paper: A4, black on white, no row or box torn apart where it can be helped."""

PAPER = """@media print {
@page { size: A4; margin: 20mm 20mm 22mm; }
html { color-scheme: light; }
body.pdp { font-size: 10pt; line-height: 1.45; background: none; }
.pdp-header, .pdp > main, .pdp-footer { max-width: none; padding-left: 0; padding-right: 0; }
.pdp-header { padding-top: 0; }
.pdp .pdp-skip, .pdp ul.pdp-elsewhere, .pdp .pdp-top { display: none; }
.pdp a { color: inherit; text-decoration-color: var(--pdp-quiet); }
.pdp h1, .pdp h2, .pdp h3, .pdp h4, .pdp h5, .pdp h6, .pdp-note-title, .pdp caption, .pdp-caption {
break-after: avoid; }
.pdp tr, .pdp dl > div, .pdp li, .pdp-note, .pdp-cover { break-inside: avoid; }
.pdp thead { display: table-header-group; }
.pdp p, .pdp li, .pdp dd, .pdp td, .pdp th { orphans: 3; widows: 3; }
.pdp-contents ul { columns: 2; column-gap: 2em; }
.pdp-pair .pdp-contents ul { columns: 1; }
.pdp-break { break-after: page; }
.pdp-scroll { overflow: visible; }
.pdp-scroll table { min-width: 0; }
.pdp-pair { column-gap: 8mm; }
.pdp-pair:has(table) { grid-template-columns: minmax(0, 1fr); }
.pdp-pair:has(h1, h2, h3, h4, h5, h6) { break-after: avoid; }
.pdp-pair .pdp-note { break-inside: auto; }
.pdp-pair dl > div { grid-template-columns: minmax(0, 1fr); }
}
"""
"""The rules for paper; they come after those for screens."""
