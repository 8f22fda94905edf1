#pragma once

#include <QKeySequence>
#include <QList>
#include <QMenu>
#include <QPair>

namespace nianbao {

// Adds actions to a menu and keeps their texts in the language that the program speaks.
class MenuTexts : public QObject
{
    Q_OBJECT

public:
    // `context` is the name of the class whose texts they are. Belongs to the menu.
    MenuTexts(QMenu &menu, const char *context);

    // Named for the tips and for tests; the text is untranslated.
    QAction *add(const char *name, const char *text, const QKeySequence &keys);

    bool event(QEvent *event) override;

private:
    QMenu &m_menu;
    const char *m_context;
    QList<QPair<QAction *, const char *>> m_texts;
};

} // namespace nianbao
