#include "desktop/panels/report_search.h"

#include "model/code_points.h"

namespace nianbao {

namespace {

constexpr char16_t firstFullWidth = 0xFF01; // ！ to ～ are ! to ~, so much further up
constexpr char16_t lastFullWidth = 0xFF5E;
constexpr char16_t fullWidthOffset = 0xFEE0;
constexpr char16_t ideographicSpace = 0x3000;

// Character for character, so that places in it are places in the text.
QString folded(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c.unicode() >= firstFullWidth && c.unicode() <= lastFullWidth)
            c = QChar(c.unicode() - fullWidthOffset);
        else if (c.unicode() == ideographicSpace)
            c = u' ';
        c = c.toCaseFolded();
    }
    return plain;
}

bool overlap(int begin, int span, int otherBegin, int otherSpan)
{
    return begin < otherBegin + otherSpan && otherBegin < begin + span;
}

} // namespace

ReportSearch::ReportSearch(const Report &report, const Figures &figures)
{
    const Header &header = report.header();
    for (const Field field : Header::fields())
        add(FieldPlace{field}, Header::name(field), header.value(field));
    for (const Section &section : report.form().sections()) {
        if (!section.heading.isEmpty())
            add(HeadingPlace{section.id}, section.id, section.heading);
        else if (header.value(Field::Title).isEmpty()) // or else it was found in its field already
            add(HeadingPlace{section.id}, section.id, report.title());
        if (!section.isNarrative()) {
            addTable(report, figures, section.table);
            continue;
        }
        const QStringList paragraphs = report.narrative(section.id).texts();
        for (int i = 0; i < paragraphs.size(); ++i)
            add(TextPlace{section.id, i, 0, 0, paragraphs[i]}, section.id, paragraphs[i]);
    }
}

void ReportSearch::addTable(const Report &report, const Figures &figures, int table)
{
    const QList<Cell> &cells = report.form().tables()[table].cells;
    for (int i = 0; i < cells.size(); ++i) {
        if (cells[i].kind == Cell::Kind::Label) {
            add(LabelPlace{table, i}, QString(), cells[i].label);
            continue;
        }
        const QString &address = report.form().figures()[cells[i].figure].address;
        add(CellPlace{address}, address, figures.at(cells[i].figure).text());
    }
}

void ReportSearch::add(const FoundPlace &place, const QString &name, const QString &text)
{
    m_texts += {place, name, text};
}

QList<Hit> ReportSearch::find(const QString &words) const
{
    const QString wanted = folded(words);
    QList<Hit> hits;
    if (wanted.trimmed().isEmpty())
        return hits;
    for (int i = 0; i < m_texts.size(); ++i) {
        const QString text = folded(m_texts[i].text);
        for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.size())) {
            Hit hit{m_texts[i].place, i, int(at), int(wanted.size())};
            if (auto *place = std::get_if<TextPlace>(&hit.place)) {
                place->start = codePoints(QStringView(text).left(hit.start));
                place->length = codePoints(QStringView(text).left(hit.start + hit.length)) - place->start;
                place->text = m_texts[i].text.mid(at, wanted.size());
            }
            hits += hit;
        }
    }
    return hits;
}

int ReportSearch::textAt(const QString &place) const
{
    for (int i = 0; i < m_texts.size(); ++i) {
        if (!place.isEmpty() && m_texts[i].name == place)
            return i;
    }
    return 0;
}

QString cellNamedBy(const Template &form, const LabelPlace &place)
{
    const QList<Cell> &cells = form.tables()[place.table].cells;
    const Cell &label = cells[place.cell];
    const Cell *firstBelow = nullptr;
    for (const Cell &cell : cells) {
        if (cell.kind != Cell::Kind::Input)
            continue;
        const bool below = cell.row > label.row;
        const bool named = label.role == LabelRole::Row
                               ? overlap(cell.row, cell.rowSpan, label.row, label.rowSpan)
                               : label.role == LabelRole::Column && below
                                     && overlap(cell.column, cell.columnSpan, label.column, label.columnSpan);
        if (named)
            return form.figures()[cell.figure].address;
        if (below && !firstBelow)
            firstBelow = &cell;
    }
    return firstBelow ? form.figures()[firstBelow->figure].address : QString();
}

} // namespace nianbao
