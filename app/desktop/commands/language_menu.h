#pragma once

#include <QMenu>

class QActionGroup;

namespace nianbao {

struct Language {
    QString id;   // "zh_CN"
    QString name; // in its own words, with a mnemonic
};
// Those that one may choose from.
QList<Language> languages();
// Speaks it in every window at once, and from run to run; empty for the system's.
void speak(const QString &language);

// The languages to choose from.
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
