#include "desktop/sheet/found_mark.h"

#include "desktop/sheet/place_navigation.h"
#include "desktop/sheet/sheet.h"
#include "desktop/theme.h"

namespace nianbao {

namespace {

constexpr int tintAlpha = 80;

// What only checks and findings call a place; nothing for a label or a heading.
std::optional<Place> editable(const FoundPlace &found)
{
    if (const auto *cell = std::get_if<CellPlace>(&found))
        return *cell;
    if (const auto *text = std::get_if<TextPlace>(&found))
        return *text;
    if (const auto *field = std::get_if<FieldPlace>(&found))
        return *field;
    return std::nullopt;
}

} // namespace

void FoundMark::show(const Hit &hit)
{
    clear();
    m_sheet.completeParts();
    if (const auto *heading = std::get_if<HeadingPlace>(&hit.place)) {
        tint(m_sheet.beginOf(heading->section));
    } else if (const auto *label = std::get_if<LabelPlace>(&hit.place)) {
        tint(m_sheet.labelAt(label->table, label->cell));
    } else {
        QWidget *edit = showPlace(m_sheet, *editable(hit.place));
        if (auto *line = qobject_cast<QLineEdit *>(edit))
            line->setSelection(hit.start, hit.length);
        m_marked = edit;
    }
}

void FoundMark::tint(QWidget *label)
{
    if (!label)
        return;
    QPalette palette = label->palette();
    QColor ground = themeFor(palette).accent;
    ground.setAlpha(tintAlpha);
    palette.setColor(QPalette::Window, ground);
    label->setPalette(palette);
    label->setAutoFillBackground(true);
    m_sheet.bringIntoSight(label, label->rect());
    m_marked = label;
}

void FoundMark::clear()
{
    if (auto *line = qobject_cast<QLineEdit *>(m_marked)) {
        line->deselect();
    } else if (auto *text = qobject_cast<QTextEdit *>(m_marked)) {
        QTextCursor cursor = text->textCursor();
        cursor.clearSelection();
        text->setTextCursor(cursor);
    } else if (m_marked) {
        m_marked->setAutoFillBackground(false);
        m_marked->setPalette({});
    }
    m_marked.clear();
}

void FoundMark::enter(const Hit &hit)
{
    clear();
    if (const auto *heading = std::get_if<HeadingPlace>(&hit.place)) {
        m_sheet.goTo(heading->section, true);
    } else if (const auto *label = std::get_if<LabelPlace>(&hit.place)) {
        goToPlace(m_sheet, CellPlace{cellNamedBy(m_sheet.form(), *label)});
    } else {
        goToPlace(m_sheet, *editable(hit.place));
    }
}

} // namespace nianbao
