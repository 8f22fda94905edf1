#include "desktop/help/help_commands.h"

#include "desktop/help/help_window.h"
#include "desktop/table/figure_edit.h"

#include <QApplication>
#include <QEvent>
#include <QListView>
#include <QMenuBar>
#include <QTimer>

namespace nianbao {

HelpCommands::HelpCommands(const ReportDocument &document, const FindingsWatch &watch,
                           const FindingsPanel &found, const QMenuBar &bar, QWidget *window)
    : QObject(window), m_document(document), m_watch(watch), m_found(found), m_bar(bar), m_window(window)
{
}

void HelpCommands::open()
{
    show(QStringLiteral("guide"));
}

void HelpCommands::openHere()
{
    show(addressAtHand());
}

QString HelpCommands::addressAtHand() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && m_found.isAncestorOf(focus) && m_found.current())
        return QStringLiteral("rule/") + m_found.current()->rule;
    if (qobject_cast<const FigureEdit *>(focus)
        && m_document.report().form().figureAt(focus->objectName()) >= 0)
        return QStringLiteral("cell/") + focus->objectName();
    return QStringLiteral("guide");
}

void HelpCommands::show(const QString &address)
{
    if (!m_help) {
        m_help = new HelpWindow(Template::current(), m_watch.book(), m_window);
        m_help->installEventFilter(this);
        m_help->setKeys(keysOf(m_bar));
    }
    m_help->open(address);
}

// The menus are told of another language as the help is, in whatever order: their words are taken after both.
bool HelpCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        QTimer::singleShot(0, m_help, [this] { m_help->setKeys(keysOf(m_bar)); });
    return QObject::eventFilter(watched, event);
}

} // namespace nianbao
