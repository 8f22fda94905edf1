#include "desktop/commands/text_figures.h"

#include "desktop/breakdown/breakdown_dialog.h"
#include "desktop/sheet/place_navigation.h"
#include "desktop/text/field_picker.h"
#include "desktop/text/number_help.h"
#include "model/breakdown_wording.h"
#include "model/field_readings.h"
#include "model/quantity_names.h"

#include <QPointer>
#include <QTextBlock>

namespace nianbao {

namespace {

// The first place of the report that a live field follows.
std::optional<Place> sourceOf(const QString &field, const Report &report)
{
    const std::optional<Quantity> quantity = Quantity::parse(field);
    if (!quantity)
        return std::nullopt;
    const Template &form = report.form();
    if (const QList<int> figures = figuresOf(quantity->of, form); !figures.isEmpty())
        return CellPlace{form.figures()[figures.first()].address};
    const QString id = quantity->of.section(u'.', 0, 0);
    for (const Section &section : form.sections()) {
        const QList<Block> &blocks = report.narrative(section.id).blocks();
        for (int i = 0; i < blocks.size(); ++i) {
            const auto *breakdown = std::get_if<Breakdown>(&blocks[i]);
            if (breakdown && breakdown->id == id)
                return TextPlace{section.id, i, 0, 0};
        }
    }
    return std::nullopt;
}

Breakdown newBreakdown(const Report &report)
{
    const BreakdownWording &wording = BreakdownWording::shipped();
    Breakdown breakdown;
    breakdown.id = freshBreakdownId(report);
    breakdown.unit = wording.units.first().name;
    breakdown.phrasing = wording.phrasings.first().id;
    return breakdown;
}

} // namespace

TextFigures::TextFigures(ReportDocument &document, Sheet &sheet, QWidget *window)
    : QObject(&sheet), m_document(document), m_sheet(sheet), m_window(window)
{
    connect(&sheet, &Sheet::partAdded, this, &TextFigures::follow);
    follow();
}

void TextFigures::follow()
{
    for (; m_followed < m_sheet.narratives().size(); ++m_followed) {
        const NarrativeEdit *edit = m_sheet.narratives()[m_followed];
        connect(edit, &NarrativeEdit::breakdownWanted, this, &TextFigures::editBreakdown);
        connect(edit, &NarrativeEdit::fieldWanted, this, &TextFigures::insertField);
        connect(edit, &NarrativeEdit::sourceWanted, this, &TextFigures::goToSource);
    }
}

void TextFigures::editBreakdown()
{
    NarrativeEdit *edit = m_sheet.currentNarrative();
    if (!edit)
        return;
    if (edit->isReadOnly())
        return emit said(m_document.readOnlyBecause());
    edit->commitComposed();
    const Report &report = m_document.report();
    const Breakdown breakdown = edit->breakdown().value_or(newBreakdown(report));
    QStringList taken = boundParts(report, breakdown.id);
    if (const Breakdown *then =
            lastYearsOf(report, breakdown)) { // nor is a part to be compared with another one
        for (const BreakdownPart &part : then->parts)
            taken += part.id;
    }
    auto *dialog = new BreakdownDialog(breakdown, report, taken, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, edit = QPointer(edit), dialog] {
        const Done put = edit ? edit->putBreakdown(dialog->breakdown()) : done();
        if (!put)
            emit said(put.error().message);
    });
    dialog->open();
}

void TextFigures::insertField(const QString &typed)
{
    NarrativeEdit *edit = m_sheet.currentNarrative();
    if (!edit || edit->isReadOnly())
        return;
    edit->commitComposed();
    if (!edit->kind().holdsFields())
        return emit said(
            tr("A heading or a caption holds no live figures; put the cursor into a paragraph."));
    auto *picker = new FieldPicker(m_document, m_window);
    connect(picker, &FieldPicker::chosen, edit, &NarrativeEdit::insertField);
    // Who types a brace for its own sake keeps it, and what came after it.
    connect(picker, &FieldPicker::dismissed, edit, [edit, typed](const QString &words) {
        if (!typed.isEmpty())
            edit->insert(QList<Block>{Paragraph{{Run{typed + words}}}});
    });
    // Not every window system gives the focus back of itself.
    connect(picker, &QObject::destroyed, edit, [edit] {
        edit->window()->activateWindow();
        edit->setFocus(Qt::PopupFocusReason);
    });
    const QRect line = edit->cursorRect();
    picker->openAt({edit->viewport()->mapToGlobal(line.topLeft()), line.size()});
}

void TextFigures::goToSource()
{
    const NarrativeEdit *edit = m_sheet.currentNarrative();
    const auto field = edit ? edit->fieldAtCursor() : std::nullopt;
    if (!field)
        return emit said(tr("The cursor is at no live figure; those are underlined."));
    if (const std::optional<Place> place = sourceOf(field->field, m_document.report()))
        goToPlace(m_sheet, *place);
    else
        emit said(tr("What this figure was bound to isn't there any more; remove it, or insert it anew."));
}

void TextFigures::bind(const QList<BindingOffer> &offers)
{
    if (m_document.isReadOnly())
        return emit said(m_document.readOnlyBecause());
    if (offers.isEmpty())
        return emit said(tr("No plain number here says which figure of the form it is."));
    emit said(nianbao::bind(m_document, offers));
}

void TextFigures::bind()
{
    m_sheet.commitComposed();
    const NarrativeEdit *edit = m_sheet.currentNarrative();
    if (!edit)
        return bind({});
    const QTextCursor cursor = edit->textCursor();
    QList<BindingOffer> offers = bindingOffers(m_document.report(), m_document.figures());
    offers.removeIf([&](const BindingOffer &offer) {
        const int start = edit->document()->findBlockByNumber(offer.block).position() + offer.start;
        return offer.section != edit->objectName() || start > cursor.selectionEnd()
               || start + offer.length < cursor.selectionStart();
    });
    bind(offers);
}

void TextFigures::bindAll()
{
    m_sheet.commitComposed();
    bind(bindingOffers(m_document.report(), m_document.figures()));
}

void TextFigures::release()
{
    NarrativeEdit *edit = m_sheet.currentNarrative();
    if (!edit || !edit->releaseField())
        emit said(tr("The cursor is at no live figure; those are underlined."));
}

} // namespace nianbao
