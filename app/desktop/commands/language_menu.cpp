#include "desktop/commands/language_menu.h"

#include "model/language.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QSettings>

namespace nianbao {

namespace {

QString key()
{
    return QStringLiteral("language");
}

} // namespace

QString chosenLanguage()
{
    return QSettings().value(key()).toString();
}

LanguageMenu::LanguageMenu(QWidget *parent) : QMenu(parent), m_choices(new QActionGroup(this))
{
    add(QString(), QString());
    m_system = actions().constFirst();
    addSeparator();
    add(QStringLiteral("zh_CN"), QStringLiteral("中文(&Z)"));
    add(QStringLiteral("en"), QStringLiteral("&English"));
    retranslate();
}

void LanguageMenu::add(const QString &language, const QString &name)
{
    QAction *action = addAction(name);
    action->setObjectName(QStringLiteral("actionLanguage") + language);
    action->setCheckable(true);
    action->setChecked(language == chosenLanguage());
    action->setShortcut(
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(Qt::Key_F1 + m_choices->actions().size())));
    m_choices->addAction(action);
    connect(action, &QAction::triggered, this, [language] {
        QGuiApplication::inputMethod()->commit(); // a text being composed would be lost with the focus
        QSettings().setValue(key(), language);
        installTranslations(*QCoreApplication::instance(), language);
    });
}

void LanguageMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void LanguageMenu::retranslate()
{
    setTitle(tr("&Language"));
    m_system->setText(tr("As the &System"));
}

} // namespace nianbao
