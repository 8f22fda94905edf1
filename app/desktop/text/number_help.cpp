#include "desktop/text/number_help.h"

#include "desktop/text/number_popup.h"
#include "desktop/theme.h"
#include "model/field_readings.h"
#include "model/quantity_names.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTextBlock>

namespace nianbao {

namespace {

// Others underline as well: ours are told by this.
constexpr int ownProperty = QTextFormat::UserProperty + 8;
const QString bindOne = QStringLiteral("bind");
const QString bindAll = QStringLiteral("bind-all");
const QString goThere = QStringLiteral("go");
const QString release = QStringLiteral("release");

} // namespace

QString bind(ReportDocument &document, const QList<BindingOffer> &offers)
{
    const Done done = document.apply(bindingChange(document.report(), offers), document.newToken());
    return done ? NumberHelp::tr("%n number(s) bound; Ctrl+Z takes it back.", nullptr, int(offers.size()))
                : done.error().message;
}

NumberHelp::NumberHelp(NarrativeEdit &edit, ReportDocument &document)
    : QObject(&edit), m_edit(edit), m_document(document)
{
    edit.viewport()->installEventFilter(this);
    edit.installEventFilter(this);
}

void NumberHelp::show(const QList<BindingOffer> &offers)
{
    const bool had = !m_offers.isEmpty();
    m_offers = offers;
    if (had || !m_offers.isEmpty())
        underline();
}

QTextCursor NumberHelp::cursorOf(const BindingOffer &offer) const
{
    const QTextBlock block = m_edit.document()->findBlockByNumber(offer.block);
    if (offer.section != m_edit.objectName() || offer.start + offer.length >= block.length())
        return {}; // the text has changed since, and is being looked at anew
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + offer.start);
    cursor.setPosition(block.position() + offer.start + offer.length, QTextCursor::KeepAnchor);
    return cursor;
}

void NumberHelp::underline()
{
    QList<QTextEdit::ExtraSelection> selections = m_edit.extraSelections();
    selections.removeIf(
        [](const QTextEdit::ExtraSelection &selection) { return selection.format.hasProperty(ownProperty); });
    for (const BindingOffer &offer : std::as_const(m_offers)) {
        const QTextCursor range = offer.agrees ? cursorOf(offer) : QTextCursor();
        if (range.isNull())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = range;
        selection.format.setProperty(ownProperty, true);
        selection.format.setUnderlineStyle(QTextCharFormat::DotLine);
        selection.format.setUnderlineColor(themeFor(QApplication::palette()).secondary);
        selections += selection;
    }
    m_edit.setExtraSelections(selections);
}

QRect NumberHelp::globalRect(const QTextCursor &range) const
{
    QTextCursor start(range);
    start.setPosition(range.selectionStart());
    const QRect line = m_edit.cursorRect(start);
    return {m_edit.viewport()->mapToGlobal(line.topLeft()), line.size()};
}

void NumberHelp::open(const QPoint &viewportPoint)
{
    const QString readOnly = m_edit.isReadOnly() ? m_document.readOnlyBecause() : QString();
    QString words = m_edit.fieldWordsAt(viewportPoint);
    QList<NumberPopup::Link> links;
    QTextCursor range = m_edit.textCursor();
    m_open.clear();
    if (!words.isEmpty()) {
        links += {goThere, tr("Go there")};
        if (readOnly.isEmpty())
            links += {release, tr("Make it a plain number")};
    } else if (readOnly.isEmpty()) {
        const int position = range.position();
        for (const BindingOffer &offer : std::as_const(m_offers)) {
            const QTextCursor number = cursorOf(offer);
            if (number.isNull() || position < number.selectionStart() || position > number.selectionEnd())
                continue;
            const Report &report = m_document.report();
            const QString name = quantityName(offer.quantity, report);
            const QString value = FieldReadings(report).of(offer.quantity).text;
            words = offer.agrees
                        ? tr("As in %1. Bound to it, the number follows it.").arg(name)
                        : tr("%1 is %2. Bound to it, the number says so, and follows it.").arg(name, value);
            links += {bindOne, tr("Bind it")};
            if (m_offers.size() > 1)
                links += {bindAll, tr("Bind all %n number(s) of the report", nullptr, int(m_offers.size()))};
            range = number;
            m_open = {offer};
            break;
        }
    }
    if (words.isEmpty())
        return;
    if (!m_popup) {
        m_popup = new NumberPopup(&m_edit);
        connect(m_popup, &NumberPopup::chosen, this, &NumberHelp::carryOut);
    }
    m_popup->say(words, links, globalRect(range));
}

void NumberHelp::carryOut(const QString &link)
{
    if (link == goThere) {
        emit m_edit.sourceWanted();
    } else if (link == release) {
        m_edit.releaseField();
    } else {
        // Found anew: the text may have changed under the open window.
        const QList<BindingOffer> now = bindingOffers(m_document.report(), m_document.figures());
        QList<BindingOffer> chosen;
        for (const BindingOffer &offer : now) {
            const bool isOpen = std::any_of(m_open.begin(), m_open.end(), [&offer](const BindingOffer &open) {
                return open.section == offer.section && open.block == offer.block
                       && open.start == offer.start;
            });
            if (isOpen || link == bindAll)
                chosen += offer;
        }
        emit m_edit.said(bind(m_document, chosen));
    }
}

bool NumberHelp::eventFilter(QObject *watched, QEvent *event)
{
    // The type first: while the text goes away, it can't be asked for its viewport any more.
    if (event->type() == QEvent::MouseButtonRelease && watched == m_edit.viewport()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier
            && !m_edit.textCursor().hasSelection())
            open(mouse->pos());
    } else if (event->type() == QEvent::PaletteChange && watched == &m_edit && !m_offers.isEmpty()) {
        underline();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace nianbao
