#include "desktop/sheet/composing.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QWidget>

namespace nianbao {

bool Composing::follow(const QInputMethodEvent &event)
{
    const bool again =
        !m_taken.isEmpty() && event.commitString() == m_taken && event.preeditString().isEmpty();
    if (again || !event.preeditString().isEmpty())
        m_taken.clear();
    if (!again)
        m_text = event.preeditString();
    return !again;
}

void Composing::commit()
{
    if (m_text.isEmpty())
        return;
    if (QGuiApplication::focusObject() == &m_editor)
        QGuiApplication::inputMethod()->commit();
    if (m_text.isEmpty())
        return; // it did
    const QString text = m_text;
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&m_editor, &event);
    m_taken = text;
    if (QGuiApplication::focusObject() == &m_editor)
        QGuiApplication::inputMethod()->reset();
}

} // namespace nianbao
