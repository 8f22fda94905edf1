// The yardstick for `nianbao-cli export --pdf`: a bare program that reads the same report and writes
// the same text and tables with QTextDocument and QPdfWriter. Usage: bare_pdf REPORT PDF
#include "publish/composition.h"
#include "storage/report_file.h"

#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

using namespace nianbao;

namespace {

QString html(const TableElement &table)
{
    QString text = QStringLiteral("<table border='1' cellspacing='0' width='100%'>");
    int row = -1;
    for (const TableElement::FilledCell &filled : table.cells) {
        if (filled.cell.row != row)
            text += row < 0 ? QStringLiteral("<tr>") : QStringLiteral("</tr><tr>");
        row = filled.cell.row;
        text += QStringLiteral("<td rowspan='%1' colspan='%2'>%3</td>")
                    .arg(filled.cell.rowSpan)
                    .arg(filled.cell.columnSpan)
                    .arg(filled.text.toHtmlEscaped());
    }
    return text + QStringLiteral("</tr></table>");
}

QString html(const Element &element)
{
    if (const auto *table = std::get_if<TableElement>(&element))
        return html(*table);
    if (const auto *title = std::get_if<TitleElement>(&element))
        return QStringLiteral("<h1>%1</h1>").arg(title->text.toHtmlEscaped());
    if (const auto *heading = std::get_if<HeadingElement>(&element))
        return QStringLiteral("<h2>%1</h2>").arg(heading->text.toHtmlEscaped());
    if (const auto *heading = std::get_if<SubheadingElement>(&element))
        return QStringLiteral("<h3>%1</h3>").arg(heading->text.toHtmlEscaped());
    if (const auto *paragraph = std::get_if<ParagraphElement>(&element)) {
        QString text;
        for (const Run &run : paragraph->runs)
            text +=
                (run.bold ? QStringLiteral("<b>%1</b>") : QStringLiteral("%1")).arg(run.text.toHtmlEscaped());
        return QStringLiteral("<p>%1</p>").arg(text);
    }
    if (const auto *picture = std::get_if<PictureElement>(&element))
        return QStringLiteral("<p>%1</p>").arg(picture->picture.caption.toHtmlEscaped());
    if (const auto *number = std::get_if<NumberElement>(&element))
        return QStringLiteral("<p>%1</p>").arg(number->text.toHtmlEscaped());
    const auto &signature = std::get<SignatureElement>(element);
    return QStringLiteral("<p>%1<br>%2</p>").arg(signature.signedBy.toHtmlEscaped(), signature.date);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const Result<StoredReport> stored = readReport(arguments.value(1));
    if (!stored)
        qFatal("%s", qPrintable(stored.error().text()));

    QString text;
    for (const Element &element : compose(stored->report, Figures(stored->report)).elements)
        text += html(element);
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Noto Serif CJK SC"), 12));
    document.setHtml(text);
    QPdfWriter writer(arguments.value(2));
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&writer);
}
