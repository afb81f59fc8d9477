/**
 * The page's style sheet: the fonts of the system, light and dark, from the width of a phone to paper. Text has a contrast of 4.5 at
 * least, lines and bars of 3 (WCAG 2.1 AA); nothing is said by colour alone.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1b1b1f; --faint: #55585f; --line: #c9ccd3; --panel: #f4f5f7;
  --link: #0b57a4; --seal: #a61b1b; --income: #1f66ad; --spending: #b3541e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181c; --ink: #ececf0; --faint: #b3b6bf; --line: #484c55; --panel: #22242a;
    --link: #8fc1ff; --seal: #ff9d94; --income: #6fb0f5; --spending: #f0a06a;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink); line-height: 1.7;
  font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  overflow-wrap: anywhere;
}
header, nav, main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; border-top: 0.35rem solid var(--seal); }
h1 { font-size: 1.7rem; line-height: 1.3; margin: 0 0 0.5rem; }
h2 { font-size: 1.35rem; line-height: 1.35; margin: 0 0 0.75rem; }
h3 { font-size: 1.1rem; line-height: 1.4; margin: 1.5rem 0 0.25rem; }
h4 { font-size: 1rem; margin: 0 0 0.25rem; }
p { margin: 0.25rem 0; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, input:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px;
}
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: 0.5rem; z-index: 1; }
.faint { color: var(--faint); font-size: 0.9rem; }
.index { list-style: none; margin: 0; padding: 0; columns: 18rem; }
.index li { padding: 0.3rem 0; break-inside: avoid; }
nav { margin-top: 1.25rem; }
.filter { margin-bottom: 0.75rem; }
.filter label { display: block; }
.filter input {
  width: 100%; max-width: 24rem; font: inherit; padding: 0.45rem 0.6rem; color: inherit;
  background: var(--paper); border: 1px solid var(--faint); border-radius: 0.25rem;
}
.department { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 1.5rem; }
.chart { margin: 0 0 1rem; }
.chart svg { display: block; width: 100%; max-width: 26rem; height: auto; }
.chart text { fill: var(--ink); font-size: 12px; font-family: inherit; }
.income { fill: var(--income); } .spending { fill: var(--spending); }
.axis { stroke: var(--faint); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.25rem; }
th, td { border-bottom: 1px solid var(--line); padding: 0.35rem 0.9rem 0.35rem 0; text-align: left; vertical-align: top; }
.amount { text-align: right; white-space: nowrap; }
.files { list-style: none; margin: 0.5rem 0; padding: 0; }
.files li { background: var(--panel); border-radius: 0.35rem; padding: 0.5rem 0.75rem; margin: 0.4rem 0; }
code { font-family: ui-monospace, Consolas, monospace; font-size: 0.85rem; word-break: break-all; }
.correction { border-left: 0.25rem solid var(--seal); padding-left: 0.75rem; margin: 0.5rem 0; }
.correction b { color: var(--seal); }
details { margin: 0.5rem 0; }
summary { cursor: pointer; padding: 0.35rem 0; color: var(--link); }
details > section { border-left: 1px solid var(--line); padding-left: 0.9rem; margin: 0.5rem 0 1rem; }
footer { margin-top: 3rem; padding-bottom: 2rem; border-top: 1px solid var(--line); padding-top: 1rem; }
[hidden] { display: none; }
@media print {
  body { font-size: 10.5pt; } .filter, .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  .department, .files li, tr { break-inside: avoid-page; } h2, h3, h4 { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
