#include "median_time.h"

#include "intake/decoded_text.h"
#include "intake/html_document.h"
#include "intake/report_import.h"

#include <QFile>

#include <cstdio>

using namespace nianbao;

// How long the import of a page takes that was saved with its scripts and styles, 1 MB in all, and where that
// time goes. Usage: bench_import PAGE.html
int main(int argc, char **argv)
{
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly)) {
        std::printf("import: no page to read (%s)\n", argc > 1 ? argv[1] : "none named");
        return 0;
    }
    const QByteArray report = file.readAll();
    QByteArray scripts, links;
    while (scripts.size() < 500000)
        scripts += "<script>function f(a){if(a<1&&a>0){return '<div>'+a+'</div>';}}</script>\n";
    while (links.size() + scripts.size() + report.size() < 1000000)
        links += "<li class=\"item\"><a href=\"/art/2024/1/2/art_1_2.html\" title=\"a\">a link to something "
                 "else</a></li>\n";
    const qsizetype body = report.indexOf("<body");
    const qsizetype at = report.indexOf('>', body) + 1;
    const QByteArray page = report.left(at) + scripts + "<ul>" + links + "</ul>" + report.mid(at);

    const double alone = medianTime([&] { (void)ReportImport::fromBytes(report); });
    const double whole = medianTime([&] { (void)ReportImport::fromBytes(page); });
    const double decoding = medianTime([&] { (void)decodedText(page); });
    const double parsing = medianTime([&] { (void)htmlDocument(decodedText(page)); });
    std::printf(
        "import: %lld KB in %.1f ms (decoding %.1f, parsing %.1f); the report alone, %lld KB, in %.1f ms\n",
        (long long)(page.size() / 1000), whole, decoding, parsing - decoding,
        (long long)(report.size() / 1000), alone);
    return 0;
}
