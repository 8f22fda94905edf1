#include "desktop/sheet/lead_offer.h"

#include <QEvent>
#include <QTextEdit>

namespace nianbao {

LeadOffer::LeadOffer(QTextEdit &edit, const ReportDocument &document)
    : LinkButton(edit.viewport()), m_edit(edit), m_document(document)
{
    setObjectName(QStringLiteral("leadOffer"));
    m_edit.installEventFilter(this);
    QWidget::setTabOrder(&m_edit, this);
    connect(&m_document, &ReportDocument::changed, this, &LeadOffer::refresh);
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
    refresh();
}

void LeadOffer::refresh()
{
    const bool isOffered =
        m_document.report().narrative(m_edit.objectName()).isEmpty() && !m_document.isReadOnly();
    if (isOffered == isVisibleTo(m_edit.viewport()))
        return;
    setVisible(isOffered);
    place();
}

// Below the placeholder's line, where the text's own lines begin.
void LeadOffer::place()
{
    const int character = QFontInfo(m_edit.font()).pixelSize();
    const int line = character * 3 / 2;
    adjustSize();
    move(character * 2 - 4, line + (line - height()) / 2);
}

bool LeadOffer::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        place();
    return LinkButton::eventFilter(object, event);
}

void LeadOffer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setText(tr("Write the lead from the organ's profile"));
        place();
    }
    LinkButton::changeEvent(event);
}

} // namespace nianbao
