#pragma once

#include <QMenu>

class QActionGroup;

namespace nianbao {

// The language that the person chose for the interface, kept from run to run; empty for the system's.
QString chosenLanguage();

// The languages to choose from, each in its own words: a choice is spoken at once by every window.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &language, const QString &name);
    void retranslate();

    QActionGroup *m_choices;
    QAction *m_system = nullptr;
};

} // namespace nianbao
