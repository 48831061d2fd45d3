/** For A4 as well as for a screen; no script, no font and no picture from anywhere. */
export const STYLE = `
@page { size: A4; margin: 18mm 15mm; }
:root { color-scheme: light; }
body { font: 14px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: #111; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; border-bottom: 2px solid #111; margin-top: 2rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
code, .hash { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; font-size: .82em; overflow-wrap: anywhere; }
pre { background: #f4f4f4; padding: .6rem .8rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .82em; }
table { border-collapse: collapse; width: 100%; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #999; padding: .3rem .45rem; text-align: left; vertical-align: top; }
th { background: #eee; white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .8rem; margin: .5rem 0; }
dt { color: #555; }
dd { margin: 0; overflow-wrap: anywhere; }
.verdict { border: 3px solid; padding: .6rem .9rem; font-size: 1.1rem; font-weight: 700; margin: 1rem 0; }
.holds { border-color: #0a6b2d; color: #0a6b2d; }
.fails { border-color: #b00020; color: #b00020; }
.part { border-color: #7a5200; color: #7a5200; }
ul.findings { list-style: none; padding: 0; }
ul.findings li { padding: .2rem 0 .2rem 1.8rem; text-indent: -1.8rem; overflow-wrap: anywhere; }
.LIE { color: #b00020; font-weight: 700; }
.UNVERIFIED { color: #7a5200; }
.note { color: #555; font-size: .9em; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 11px; } h2 { break-after: avoid; } .holds, .fails, .part { print-color-adjust: exact; } }
`;
