#pragma once

#include "model/figures.h"

#include <QRandomGenerator>

// How a page is marked up; each is a habit of some content system or of some hand.
struct PageStyle {
    QString name;
    bool hasSpans = true;       // else each cell takes one place, as after a careless paste
    bool hasBlankCells = false; // … and the places that a span takes are empty cells
    bool breaksLabels = false;  // <br> within labels
    bool wideDigits = false;    // １２
    bool isWord = false;        // Word's paragraphs and spans in each cell
    bool isNested = false;      // the whole within layout tables
    bool splitsThird = false;   // table three in two, the second without heads
    bool isUnclosed = false;    // <TD> without </TD>
    bool hasFurniture = true;
    bool bracketsNarrow = false; // (一) for （一）
    bool numbersFull = false;    // １． for 1.
};

// A report of random figures; totals are computed.
inline nianbao::Report randomReport(quint32 seed)
{
    using namespace nianbao;
    QRandomGenerator random(seed);
    Report report;
    Change change;
    for (const FigureSpec &spec : report.form().figures()) {
        const QString text = QString::number(random.bounded(3) ? random.bounded(400) : 0);
        if (!spec.computed)
            change.steps += SetFigure{spec.address, *Figure::parse(text, spec.type)};
    }
    change.steps += SetField{Field::Organ, QStringLiteral("临水县档案局")};
    change.steps += SetField{Field::Year, QStringLiteral("2023")};
    change.steps += SetField{Field::SignedBy, QStringLiteral("临水县档案局")};
    change.steps += SetField{Field::SignedOn, QStringLiteral("2024-01-19")};
    change.steps += SetNarrative{
        "lead", {QStringLiteral("根据《条例》编制本报告，统计期限自2023年1月1日起至2023年12月31日止。")}};
    change.steps += SetNarrative{"s1",
                                 {QStringLiteral("2023年，各项工作有序推进。"),
                                  QStringLiteral("（一）主动公开。全年公开信息214条。")}};
    change.steps += SetNarrative{
        "s5",
        {QStringLiteral("问题：一是更新偶有延迟；二是培训不够。"), QStringLiteral("下一步：逐项改进。")}};
    change.steps += SetNarrative{"s6", {QStringLiteral("2023年未收取信息处理费。")}};
    if (const Result<Change> taken = report.apply(change); !taken)
        qFatal("%s", qPrintable(taken.error().text()));
    return report;
}

// Writes the report as that page.
class WrittenPage
{
public:
    WrittenPage(const nianbao::Report &report, const PageStyle &style)
        : m_report(report), m_figures(report), m_style(style)
    {
    }

    QString html() const
    {
        QString body;
        const QString title = m_report.title();
        for (const nianbao::Section &section : m_report.form().sections()) {
            if (!section.heading.isEmpty())
                body += paragraph("<strong>" + section.heading + "</strong>");
            for (const QString &text : m_report.narrative(section.id).texts())
                body += paragraph("　　" + text);
            if (section.table >= 0)
                body += table(section.table);
        }
        body += paragraph(m_report.signedBy()) + paragraph(QStringLiteral("2024年1月19日"));
        if (m_style.isNested)
            body = "<table width=980><tr><td><table><tr><td valign=top>" + body
                   + "</td></tr></table></td></tr></table>";
        else
            body = "<div class='article'>" + body + "</div>";
        const QString before = QStringLiteral("<div class=crumb>首页 &gt; 政府信息公开年报</div>"
                                              "<table><tr><td>索引号：</td><td>0123/2024-5</"
                                              "td><td>发布机构：</td><td>临水县档案局</td></tr></table>");
        const QString after =
            QStringLiteral("<div>上一篇：关于12件建议的答复 【打印】【关闭】</div>"
                           "<div class=footer>主办：某县人民政府办公室 网站标识码：1234500001</div>");
        return "<html><head><meta charset=utf-8><title>" + title + "_某县人民政府</title></head><body>"
               + (m_style.hasFurniture ? before : QString()) + "<h1>" + title + "</h1>"
               + QStringLiteral("<p>发布时间：2024-01-25 来源：县档案局 字体：大 中 小</p>") + body
               + (m_style.hasFurniture ? after : QString()) + "</body></html>";
    }

private:
    static QString paragraph(const QString &text) { return "<p>" + text + "</p>\n"; }

    QString label(QString text) const
    {
        if (m_style.bracketsNarrow)
            text.replace(u'（', u'(').replace(u'）', u')').replace(u'，', u',');
        if (m_style.numbersFull && text.size() > 2 && text[1] == u'.')
            text = QString(QChar(text[0].unicode() + 0xFEE0)) + u'．' + text.mid(2);
        if (m_style.breaksLabels && text.size() >= 4)
            text.insert(text.size() / 2, "<br/>");
        return text;
    }

    QString figure(int index) const
    {
        QString text = m_figures.at(index).text();
        if (m_style.wideDigits) {
            for (QChar &c : text)
                c = c.isDigit() ? QChar(c.unicode() + 0xFEE0) : c;
        }
        return text;
    }

    QString cell(const QString &text, int rowSpan, int columnSpan) const
    {
        QString spans;
        if (m_style.hasSpans && rowSpan > 1)
            spans += QString(" rowspan=\"%1\"").arg(rowSpan);
        if (m_style.hasSpans && columnSpan > 1)
            spans += QString(" colspan=%1").arg(columnSpan);
        const QString inner =
            m_style.isWord
                ? "<p class=MsoNormal align=center style='mso-line-height-rule:exactly'><span lang=EN-US>"
                      + text.left(1) + "</span><span>" + text.mid(1) + "</span><o:p></o:p></p>"
                : text;
        return (m_style.isUnclosed ? "<TD" : "<td") + spans + '>' + inner
               + (m_style.isUnclosed ? "\n" : "</td>");
    }

    QString table(int index) const
    {
        const nianbao::Table &table = m_report.form().tables()[index];
        QList<QMap<int, QString>> rows(table.rows);
        for (const nianbao::Cell &one : table.cells) {
            const QString text =
                one.kind == nianbao::Cell::Kind::Label ? label(one.label) : figure(one.figure);
            rows[one.row][one.column] = cell(text, one.rowSpan, one.columnSpan);
            for (int r = 0; m_style.hasBlankCells && r < one.rowSpan; ++r) {
                for (int c = 0; c < one.columnSpan; ++c) {
                    if (r + c > 0)
                        rows[one.row + r][one.column + c] = cell("&nbsp;", 1, 1);
                }
            }
        }
        QString html = "<table border=1>";
        for (int r = 0; r < rows.size(); ++r) {
            if (m_style.splitsThird && index == 1 && r == 15)
                html += "</table><p></p><table>";
            html += (m_style.isUnclosed ? "<TR>" : "<tr>") + QStringList(rows[r].values()).join("")
                    + (m_style.isUnclosed ? "" : "</tr>");
        }
        return html + "</table>\n";
    }

    const nianbao::Report &m_report;
    nianbao::Figures m_figures;
    const PageStyle &m_style;
};
Q_DECLARE_METATYPE(PageStyle)
