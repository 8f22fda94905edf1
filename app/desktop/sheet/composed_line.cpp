#include "desktop/sheet/composed_line.h"

#include <QKeyEvent>

namespace nianbao {

bool ComposedLine::event(QEvent *event)
{
    if (event->type() == QEvent::FocusAboutToChange)
        m_composing.commit(); // while an input method can still say what it has
    return QLineEdit::event(event);
}

void ComposedLine::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_composing.begin();
}

// Not every way out announces itself; the line says that it is finished only then.
void ComposedLine::focusOutEvent(QFocusEvent *event)
{
    m_composing.commit();
    QLineEdit::focusOutEvent(event);
}

void ComposedLine::inputMethodEvent(QInputMethodEvent *event)
{
    if (m_composing.follow(*event))
        QLineEdit::inputMethodEvent(event);
}

void ComposedLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_composing.commit(); // before it is told that it is finished
    QLineEdit::keyPressEvent(event);
}

} // namespace nianbao
