#include "cli/call.h"
#include "cli/report_output.h"
#include "cli/review_output.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int headWidth = 44; // columns for a row's head; a longer one takes several lines

// One line of a table: whose figures, by the heads of their columns.
struct Row {
    QString head;
    QStringList columns;
    QStringList texts;
};

// A table as rows of figures. A grid of the form with heads above only (table four) becomes a row
// for each of its groups.
QList<Row> rowsOf(const Template &form, int table, const Figures &figures)
{
    QList<Row> rows;
    for (int i = 0; i < form.figures().size(); ++i) {
        const FigureSpec &spec = form.figures()[i];
        if (spec.table != table)
            continue;
        const QStringList heads =
            spec.rowLabels.isEmpty() ? spec.columnLabels.first(spec.columnLabels.size() - 1) : spec.rowLabels;
        const QString head = heads.join(u' ');
        if (rows.isEmpty() || rows.last().head != head)
            rows += Row{head, {}, {}};
        rows.last().columns += spec.columnLabels.isEmpty() ? QString() : spec.columnLabels.last();
        const QString text = figures.at(i).text();
        rows.last().texts += text.isEmpty() ? QStringLiteral("·") : text;
    }
    return rows;
}

QString tableText(const QList<Row> &rows)
{
    QString text;
    QList<int> widths;
    QStringList columns;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (row->columns != columns) { // the heads, for as many rows as have the same
            columns = row->columns;
            widths.clear();
            for (const QString &column : columns)
                widths += displayWidth(column);
            for (auto other = row; other != rows.end() && other->columns == columns; ++other) {
                for (int i = 0; i < widths.size(); ++i)
                    widths[i] = std::max(widths[i], displayWidth(other->texts[i]));
            }
            text += QString(headWidth, u' ');
            for (int i = 0; i < columns.size(); ++i)
                text += "  " + padding(widths[i], columns[i]) + columns[i];
            text += u'\n';
        }
        const QStringList lines = wrapped(row->head, headWidth);
        text += lines.join(u'\n') + padding(headWidth, lines.last());
        for (int i = 0; i < widths.size(); ++i)
            text += "  " + padding(widths[i], row->texts[i]) + row->texts[i];
        text += u'\n';
    }
    return text;
}

QString headerText(const Report &report)
{
    const Header &header = report.header();
    const QList<QPair<QString, QString>> lines{
        {CommandLine::tr("Organ"), header.value(Field::Organ)},
        {CommandLine::tr("Year"), header.value(Field::Year)},
        {CommandLine::tr("Document number"), header.value(Field::DocumentNumber)},
        {CommandLine::tr("Signed by"), report.signedBy()},
        {CommandLine::tr("Signed on"), header.value(Field::SignedOn)},
        {CommandLine::tr("Published on"), header.value(Field::PublishedOn)},
        {CommandLine::tr("Source"), header.value(Field::Source)},
    };
    int width = 0;
    for (const auto &[name, value] : lines)
        width = std::max(width, displayWidth(name));
    const QString title = report.title();
    QString text = (title.isEmpty() ? CommandLine::tr("(no title)") : title) + "\n\n";
    for (const auto &[name, value] : lines) {
        if (!value.isEmpty())
            text += name + padding(width, name) + "  " + value + u'\n';
    }
    return text;
}

// A section's text for a terminal: what is bold isn't told, a picture is named.
class BlockText
{
public:
    QString operator()(const Paragraph &paragraph) const { return paragraph.text() + u'\n'; }
    QString operator()(const Heading &heading) const { return u'\n' + heading.text + u'\n'; }
    QString operator()(const Picture &picture) const
    {
        return (picture.caption.isEmpty() ? CommandLine::tr("[Picture]")
                                          : CommandLine::tr("[Picture: %1]").arg(picture.caption))
               + u'\n';
    }
    QString operator()(const Breakdown &breakdown) const
    {
        QString text = breakdown.showsSentence ? textOf(breakdown.sentence) + u'\n' : QString();
        const BreakdownFigures figures(breakdown);
        for (qsizetype i = 0; i < breakdown.parts.size(); ++i) {
            const BreakdownPart &part = breakdown.parts[i];
            text +=
                QStringLiteral("  %1  %2").arg(part.label, part.count.isEmpty() ? "·" : part.count.text());
            if (i < figures.percentages.size())
                text += QStringLiteral("  %1%").arg(
                    decimalText(figures.percentages[i].steps, breakdown.decimals));
            text += u'\n';
        }
        return text;
    }
};

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        // The blocks of East Asian wide and full-width characters. Curly quotes and the like, wide in
        // Chinese type, are narrow in terminals.
        const bool isWide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF)
                            || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF)
                            || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
                            || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF)
                            || (c >= 0x20000 && c <= 0x3FFFD);
        width += isWide ? 2 : 1;
    }
    return width;
}

QString padding(int width, const QString &text)
{
    return QString(std::max(0, width - displayWidth(text)), u' ');
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines{QString()};
    int taken = 0;
    for (const char32_t c : text.toUcs4()) {
        const QString character = QString::fromUcs4(&c, 1);
        const int more = displayWidth(character);
        if (taken + more > width) {
            lines += QString();
            taken = 0;
        }
        lines.last() += character;
        taken += more;
    }
    return lines;
}

QByteArray reportAsText(const Report &report, const Figures &figures)
{
    const Template &form = report.form();
    QString text = headerText(report) + reviewAsText(report);
    for (const Section &section : form.sections()) {
        const Narrative &narrative = report.narrative(section.id);
        if (section.heading.isEmpty() && narrative.isEmpty())
            continue;
        text += u'\n';
        if (!section.heading.isEmpty())
            text += section.heading + u'\n';
        for (const Block &block : narrative.blocks())
            text += std::visit(BlockText(), block);
        if (!section.isNarrative())
            text += tableText(rowsOf(form, section.table, figures));
    }
    if (!report.legacy().isEmpty())
        text += u'\n' + CommandLine::tr("Of an older form, without a cell in this one:\n");
    for (const LegacyFigure &figure : report.legacy())
        text += QStringLiteral("  %1  %2\n").arg(figure.label, figure.text);
    return text.toUtf8();
}

} // namespace nianbao
