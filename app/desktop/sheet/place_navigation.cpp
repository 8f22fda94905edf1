#include "desktop/sheet/place_navigation.h"

#include "desktop/panels/findings_watch.h"
#include "desktop/sheet/sheet.h"
#include "model/code_points.h"

#include <QTextBlock>

namespace nianbao {

namespace {

void select(NarrativeEdit &edit, const TextPlace &place)
{
    const QTextCursor range = cursorAt(*static_cast<QTextEdit &>(edit).document(), place);
    if (!range.isNull())
        edit.setTextCursor(range);
}

} // namespace

QWidget *showPlace(Sheet &sheet, const Place &place)
{
    sheet.completeParts();
    if (const auto *text = std::get_if<TextPlace>(&place)) {
        auto *edit = sheet.findChild<NarrativeEdit *>(text->section);
        if (edit) {
            select(*edit, *text);
            sheet.bringIntoSight(edit, edit->cursorRect());
        }
        return edit;
    }
    const auto *cell = std::get_if<CellPlace>(&place);
    const QString name = cell ? cell->address : Header::name(std::get<FieldPlace>(place).field);
    auto *edit = sheet.findChild<PlaceEdit *>(name);
    if (edit)
        sheet.bringIntoSight(edit, edit->rect());
    return edit;
}

void goToPlace(Sheet &sheet, const Place &place)
{
    QWidget *edit = showPlace(sheet, place);
    if (!edit)
        return;
    sheet.reveal(edit);
    if (const auto *text = std::get_if<TextPlace>(&place))
        select(*qobject_cast<NarrativeEdit *>(edit), *text);
    else
        qobject_cast<PlaceEdit *>(edit)->selectAll();
    sheet.setCurrentPart(partOf(sheet.form(), place));
}

std::optional<Place> placeAt(const QWidget *editor)
{
    if (const auto *cell = qobject_cast<const FigureEdit *>(editor))
        return CellPlace{cell->objectName()};
    if (const auto *text = qobject_cast<const NarrativeEdit *>(editor)) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(cursor.selectionStart());
        const int start = int(cursor.block().text().left(cursor.positionInBlock()).toUcs4().size());
        return TextPlace{text->objectName(), cursor.blockNumber(), start, 0, {}};
    }
    if (Field field; editor && Header::find(editor->objectName(), field))
        return FieldPlace{field};
    return std::nullopt;
}

QTextCursor cursorAt(QTextDocument &text, const TextPlace &place)
{
    const QTextBlock block = text.findBlockByNumber(place.paragraph);
    if (!block.isValid())
        return {};
    const int start = codeUnits(block.text(), 0, place.start);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + start);
    cursor.setPosition(block.position() + codeUnits(block.text(), start, place.length),
                       QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace nianbao
