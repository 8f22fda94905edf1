#include "publish/portal_style.h"

namespace nianbao {

QString portalStyle()
{
    return QStringLiteral(R"css(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f3f4f6; color: #1b1f23; font-family: FangSong, STFangsong, FangSong_GB2312, Noto Serif CJK SC, Source Han Serif SC, SimSun, serif; font-size: 1.125rem; line-height: 1.9; }
article { max-width: 60rem; margin: 0 auto; padding: 3rem 4rem 4rem; background: #fff; }
h1 { margin: 0 0 1rem; font-family: FZXiaoBiaoSong-B05S, STZhongsong, SimSun, Noto Serif CJK SC, Source Han Serif SC, serif; font-size: 1.75rem; line-height: 1.5; text-align: center; text-wrap: balance; overflow-wrap: anywhere; }
.about { margin: 0 0 2rem; padding-bottom: 0.75rem; border-bottom: 1px solid #c9ced4; color: #57606a; font-size: 0.9375rem; text-align: center; }
.number { margin-bottom: 1.5rem; text-indent: 0; text-align: center; }
.about span { display: inline-block; margin: 0 0.75em; }
h2 { margin: 2rem 0 0.75rem; font-family: SimHei, STHeiti, Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, sans-serif; font-size: 1.1875rem; font-weight: 600; line-height: 1.6; }
h3, h4 { margin: 1rem 0 0.5rem; text-indent: 2em; font-size: 1em; line-height: inherit; overflow-wrap: anywhere; }
h3 { font-family: KaiTi, STKaiti, KaiTi_GB2312, LXGW WenKai, AR PL UKai CN, FangSong, Noto Serif CJK SC, serif; font-weight: 600; }
h4 { font-weight: 400; }
p { margin: 0 0 0.5rem; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
.table { margin: 1rem 0; overflow-x: auto; background: linear-gradient(to right, #fff, #fff) left / 2rem 100% no-repeat local, linear-gradient(to left, #fff, #fff) right / 2rem 100% no-repeat local, linear-gradient(to right, #0003, #0000) left / 0.75rem 100% no-repeat scroll, linear-gradient(to left, #0003, #0000) right / 0.75rem 100% no-repeat scroll; }
.table:focus-visible { outline: 2px solid #1f5fbf; outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-family: SimSun, STSong, Noto Serif CJK SC, Source Han Serif SC, serif; font-size: 0.9375rem; line-height: 1.5; }
caption { padding-bottom: 0.5rem; }
th, td { padding: 0.375rem 0.25rem; border: 1px solid #30363d; font-weight: 400; text-align: center; vertical-align: middle; overflow-wrap: anywhere; }
th { text-wrap: balance; }
td[data-address] { font-variant-numeric: tabular-nums; white-space: nowrap; }
.left { padding-left: 0.5rem; text-align: left; }
.wide { min-width: 50rem; }
.wide .left { min-width: 9em; }
figure { margin: 1rem 0; text-align: center; }
img { display: block; max-width: 100%; max-height: 36rem; width: auto; height: auto; margin: 0 auto; }
.chart svg { max-width: 100%; height: auto; font-family: inherit; }
figcaption { margin-top: 0.5rem; color: #57606a; font-size: 0.9375rem; line-height: 1.6; overflow-wrap: anywhere; }
.lost { margin: 0 auto; padding: 1.5rem 1rem; max-width: 20rem; border: 1px dashed #57606a; color: #57606a; text-indent: 0; text-align: center; }
.signature { margin-top: 2.5rem; margin-left: auto; margin-right: 2em; width: fit-content; max-width: 100%; text-align: center; }
.signature p { text-indent: 0; text-align: center; }
@media (max-width: 48rem) {
  body { font-size: 1.0625rem; line-height: 1.8; }
  article { padding: 1.25rem 1rem 2rem; }
  h1 { font-size: 1.375rem; }
  table { font-size: 0.875rem; }
  .wide { min-width: 36rem; font-size: 0.8125rem; }
  .about span { display: block; }
  .signature { margin-right: 0; }
}
@media print {
  @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
  body { background: none; color: #000; font-size: 12pt; }
  article { max-width: none; padding: 0; }
  h2, h3, h4, tr, figure, .signature { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  img { max-height: 133mm; }
  .table { overflow: visible; }
  .wide { min-width: 0; font-size: 8pt; }
  .wide th, .wide td { padding: 0.125rem; }
}
)css");
}

} // namespace nianbao
