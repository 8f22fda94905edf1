#include "desktop/commands/language_menu.h"

#include "desktop/settings/settings.h"
#include "model/language.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>

namespace nianbao {

QList<Language> languages()
{
    return {{QStringLiteral("zh_CN"), QStringLiteral("简体中文(&Z)")},
            {QStringLiteral("en"), QStringLiteral("&English")},
            {QStringLiteral("zh_TW"), QStringLiteral("繁體中文(&T)")}};
}

void speak(const QString &language)
{
    QGuiApplication::inputMethod()->commit(); // a text being composed would be lost with the focus
    chooseLanguage(language);
    installTranslations(*QCoreApplication::instance(), language);
}

LanguageMenu::LanguageMenu(QWidget *parent) : QMenu(parent), m_choices(new QActionGroup(this))
{
    add(QString(), QString());
    m_system = actions().constFirst();
    addSeparator();
    for (const Language &language : languages())
        add(language.id, language.name);
    connect(this, &QMenu::aboutToShow, this, [this] { // it may have been chosen elsewhere
        for (QAction *action : m_choices->actions())
            action->setChecked(action->data() == chosenLanguage());
    });
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
    action->setData(language);
    connect(action, &QAction::triggered, this, [language] { speak(language); });
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
