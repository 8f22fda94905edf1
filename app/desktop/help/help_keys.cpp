#include "desktop/help/help_keys.h"

#include "desktop/commands/action_tips.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace nianbao {

namespace {

// Without the mark of its mnemonic: “&Edit”, “编辑(&E)”.
QString plain(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&[^)]\\)"));
    return text.remove(inBrackets).remove(u'&');
}

void addKeysOf(const QMenu &menu, const QString &name, QList<HelpKey> &keys)
{
    for (const QAction *action : menu.actions()) {
        if (const QMenu *inner = action->menu())
            addKeysOf(*inner, name + QStringLiteral(" › ") + plain(inner->title()), keys);
        else if (!action->shortcut().isEmpty())
            keys +=
                HelpKey{name, plain(action->text()), action->shortcut().toString(QKeySequence::NativeText),
                        ActionTips::tipOf(action->objectName())};
    }
}

} // namespace

QList<HelpKey> keysOf(const QMenuBar &bar)
{
    QList<HelpKey> keys;
    for (const QAction *action : bar.actions()) {
        if (const QMenu *menu = action->menu())
            addKeysOf(*menu, plain(menu->title()), keys);
    }
    return keys;
}

} // namespace nianbao
