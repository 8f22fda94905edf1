#include "desktop/review/anchor_places.h"

#include "desktop/findings/place_words.h"
#include "desktop/sheet/place_navigation.h"
#include "desktop/table/form_table.h"
#include "desktop/text/narrative_edit.h"
#include "model/code_points.h"
#include "model/text_anchor.h"

#include <QTextBlock>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int longestQuote = 24; // characters of it that are shown

const Table *tableOf(const Template &form, const QString &id)
{
    const QList<Table> &tables = form.tables();
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&id](const Table &table) { return table.id == id; });
    return found == tables.end() ? nullptr : &*found;
}

Anchor rangeAt(const NarrativeEdit &edit, const Report &report)
{
    const Narrative &text = report.narrative(edit.objectName());
    QTextCursor cursor = edit.textCursor();
    if (!cursor.hasSelection()) {
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    }
    const auto flatAt = [&](int position) {
        const QTextBlock block = edit.document()->findBlock(position);
        return flatPosition(text, block.blockNumber(), position - block.position());
    };
    const int begin = flatAt(cursor.selectionStart());
    const int end = flatAt(cursor.selectionEnd());
    return end > begin ? Anchor{edit.objectName(), begin, end} : Anchor{edit.objectName()};
}

QString shortened(QString quote)
{
    quote.replace(u'\n', u' ');
    return quote.size() > longestQuote ? quote.left(longestQuote) + u'…' : quote;
}

} // namespace

std::optional<Anchor> AnchorPlaces::at(const QWidget *editor, const Report &report)
{
    if (const auto *text = qobject_cast<const NarrativeEdit *>(editor))
        return rangeAt(*text, report);
    const auto *table = editor ? qobject_cast<const FormTable *>(editor->parentWidget()) : nullptr;
    if (table && table->selection().isRange())
        return Anchor{table->grid().id};
    const std::optional<Place> place = placeAt(editor);
    if (!place)
        return std::nullopt;
    if (const auto *cell = std::get_if<CellPlace>(&*place))
        return Anchor{cell->address};
    return Anchor{Header::name(std::get<FieldPlace>(*place).field)};
}

std::optional<Place> AnchorPlaces::placeOf(const Report &report, const Anchor &anchor)
{
    const Template &form = report.form();
    if (const QList<TextPlace> texts = textsOf(report, anchor); !texts.isEmpty())
        return texts.first();
    if (form.figureAt(anchor.place) >= 0)
        return CellPlace{anchor.place};
    if (Field field; Header::find(anchor.place, field))
        return FieldPlace{field};
    if (const Table *table = tableOf(form, anchor.place)) {
        for (const Cell &cell : table->cells) {
            if (cell.figure >= 0)
                return CellPlace{form.figures()[cell.figure].address};
        }
    }
    const int section = form.sectionAt(anchor.place);
    if (section < 0 || !form.sections()[section].isNarrative())
        return std::nullopt;
    // Where text is gone, what is left of the section is as near as one gets.
    return TextPlace{anchor.place, 0, 0, 0, {}};
}

QList<TextPlace> AnchorPlaces::textsOf(const Report &report, const Anchor &anchor)
{
    const Narrative &text = report.narrative(anchor.place);
    QList<TextPlace> places;
    for (const BlockRange &range : blockRanges(text, anchor)) {
        const QString said = textOf(text.blocks()[range.block]);
        const QString covered = said.mid(range.start, range.length);
        places += {anchor.place, range.block, codePoints(QStringView(said).first(range.start)),
                   codePoints(covered), covered};
    }
    return places;
}

QString AnchorPlaces::words(const Report &report, const Anchor &anchor)
{
    const Template &form = report.form();
    QString place = tr("The whole report");
    if (const Table *table = tableOf(form, anchor.place))
        place = table->name;
    else if (const std::optional<Place> at = placeOf(report, anchor))
        place = PlaceWords::of(form, *at);
    if (anchor.gone)
        return tr("%1: the text “%2” is gone").arg(place, shortened(anchor.quote));
    if (!anchor.quote.isEmpty())
        return tr("%1: “%2”").arg(place, shortened(anchor.quote));
    return place;
}

} // namespace nianbao
