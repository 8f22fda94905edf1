// The part of NarrativeEdit that numbers are: live fields and breakdowns.

#include "desktop/text/narrative_edit.h"

#include "desktop/text/narrative_clipboard.h"
#include "model/field_readings.h"
#include "model/quantity_names.h"

#include <QHelpEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QToolTip>

namespace nianbao {

namespace {

// What is pasted must not have the id of a breakdown that is there already.
Narrative withFreshIds(const Narrative &part, const Report &report)
{
    QList<Block> blocks = part.blocks();
    QStringList taken;
    for (Block &block : blocks) {
        auto *breakdown = std::get_if<Breakdown>(&block);
        if (!breakdown)
            continue;
        const QString old = breakdown->id;
        if (breakdownOf(report, old) || taken.contains(old))
            breakdown->id = freshBreakdownId(report, taken);
        taken += breakdown->id;
        for (Run &run : breakdown->sentence) {
            if (run.field == old || run.field.startsWith(old + u'.'))
                run.field = breakdown->id + run.field.mid(old.size());
        }
    }
    return blocks;
}

} // namespace

void NarrativeEdit::insert(const Narrative &part)
{
    const Report &report = m_document.report();
    const Narrative fresh = readFields(withFreshIds(part, report), FieldReadings(report));
    edit([this, &fresh](QTextCursor &cursor) { m_text.insert(cursor, fresh); });
}

void NarrativeEdit::insertField(const QString &field)
{
    insert(QList<Block>{Paragraph{{Run{{}, isBold(), field}}}});
}

std::optional<NarrativeDocument::FieldAt> NarrativeEdit::fieldAtCursor() const
{
    return m_text.fieldAt(textCursor().position());
}

bool NarrativeEdit::releaseField()
{
    const auto field = fieldAtCursor();
    if (!field || isReadOnly())
        return false;
    edit([this, &field](QTextCursor &cursor) {
        QTextCursor number(cursor);
        number.setPosition(field->start);
        number.setPosition(field->start + field->length, QTextCursor::KeepAnchor);
        const bool bold = NarrativeStyle::isBold(number.charFormat());
        number.setCharFormat(m_text.style().text(kind(), bold));
    });
    return true;
}

QString NarrativeEdit::fieldWordsAt(const QPoint &viewportPoint) const
{
    const QTextCursor under = cursorForPosition(viewportPoint);
    const auto field = m_text.fieldAt(under.position());
    if (!field)
        return {};
    // The nearest position may be far away: beside the text's end, below it.
    QTextCursor end(under);
    end.setPosition(field->start + field->length);
    QTextCursor start(under);
    start.setPosition(field->start);
    const QRect first = cursorRect(start);
    const QRect last = cursorRect(end);
    const bool oneLine = first.top() == last.top();
    const bool inside = oneLine ? first.united(last).contains(viewportPoint)
                                : first.top() <= viewportPoint.y() && viewportPoint.y() <= last.bottom();
    if (!inside)
        return {};
    const QString name = quantityName(field->field, m_document.report());
    if (name.isEmpty())
        return tr("What this figure was bound to isn't there any more; remove it, or insert it anew.");
    return tr("From %1. Ctrl+click goes there.").arg(name);
}

std::optional<Breakdown> NarrativeEdit::breakdown() const
{
    const BreakdownPointer held = kind().breakdown;
    if (!held)
        return std::nullopt;
    const int block = QTextEdit::document()->findBlock(textCursor().selectionStart()).blockNumber();
    const QList<Block> &blocks = m_kept.blocks();
    const auto *breakdown = block < blocks.size() ? std::get_if<Breakdown>(&blocks[block]) : nullptr;
    return breakdown ? std::optional(*breakdown) : std::nullopt;
}

Done NarrativeEdit::putBreakdown(const Breakdown &breakdown)
{
    m_composing.commit();
    QList<Block> blocks = m_kept.blocks();
    const qsizetype at = std::min<qsizetype>(textCursor().block().blockNumber(), blocks.size());
    const auto isBlank = [&](qsizetype i) {
        const auto *paragraph = i < blocks.size() ? std::get_if<Paragraph>(&blocks[i]) : nullptr;
        return paragraph && paragraph->text().trimmed().isEmpty();
    };
    const auto *old = at < blocks.size() ? std::get_if<Breakdown>(&blocks[at]) : nullptr;
    if ((old && old->id == breakdown.id) || isBlank(at))
        blocks[at] = breakdown;
    else
        blocks.insert(std::min(at + 1, blocks.size()), breakdown);
    const Done put = m_document.apply({{SetNarrative{objectName(), blocks}}}, m_document.newToken());
    cutHistory();
    return put;
}

bool NarrativeEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const QString words = fieldWordsAt(help->pos()); !words.isEmpty()) {
            QToolTip::showText(help->globalPos(), words, this);
            return true;
        }
    }
    return QTextEdit::viewportEvent(event);
}

bool NarrativeEdit::asksForField(const QString &typed)
{
    if ((typed != u"{" && typed != u"｛") || isReadOnly() || !kind().holdsFields())
        return false;
    emit fieldWanted(typed);
    return true;
}

void NarrativeEdit::dropField(const QMimeData &dropped)
{
    if (kind().holdsFields())
        insertField(QString::fromUtf8(dropped.data(fieldFormat())));
    else
        emit said(tr("A heading or a caption holds no live figures; drop it into a paragraph."));
}

} // namespace nianbao
