#include "desktop/commands/menu_texts.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>

namespace nianbao {

MenuTexts::MenuTexts(QMenu &menu, const char *context) : QObject(&menu), m_menu(menu), m_context(context) {}

QAction *MenuTexts::add(const char *name, const char *text, const QKeySequence &keys)
{
    QAction *action = m_menu.addAction(QCoreApplication::translate(m_context, text));
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    m_texts += {action, text};
    return action;
}

// The menu passes it on to its children.
bool MenuTexts::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (const auto &[action, text] : std::as_const(m_texts))
            action->setText(QCoreApplication::translate(m_context, text));
    }
    return QObject::event(event);
}

} // namespace nianbao
