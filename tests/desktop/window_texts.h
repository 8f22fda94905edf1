#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTabBar>
#include <QTextBrowser>
#include <QWidget>

// Everything that a window says, each with the place where it stands: what the person reads, and what a
// screen reader reads out. Widgets are taken whether they are on screen or not.
inline QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    const auto note = [&texts](const QObject &object, const char *what, const QString &text) {
        if (text.isEmpty())
            return;
        QString place = QLatin1String(object.metaObject()->className());
        for (const QObject *at = &object; at; at = at->parent()) {
            if (!at->objectName().isEmpty() && !at->objectName().startsWith("qt_")) {
                place += u' ' + at->objectName();
                break;
            }
        }
        texts += place + u' ' + QLatin1String(what) + QStringLiteral(": ") + text;
    };
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        note(*action, "text", action->text());
        note(*action, "icon text", action->iconText());
        note(*action, "tip", action->toolTip());
        note(*action, "status tip", action->statusTip());
    }
    QList<const QWidget *> widgets{&window};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // Qt's own: hidden under ours, and only there while not all tabs are seen.
        const bool isQts = widget->inherits("QDockWidgetTitleButton")
                           || (widget->isHidden() && qobject_cast<const QTabBar *>(widget->parentWidget()));
        if (!isQts)
            widgets += widget;
    }
    for (const QWidget *widget : widgets) {
        note(*widget, "title", widget->windowTitle());
        note(*widget, "tip", widget->toolTip());
        note(*widget, "name", widget->accessibleName());
        note(*widget, "description", widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            note(*widget, "label", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(*widget, "button", button->text());
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            note(*widget, "menu", menu->title());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            note(*widget, "placeholder", line->placeholderText());
            note(*widget, "value", line->text());
        }
        if (const auto *text = qobject_cast<const QTextEdit *>(widget)) {
            note(*widget, "placeholder", text->placeholderText());
            if (text->isVisible() || !text->isReadOnly()) // a page of findings is made when it is shown
                note(*widget, "text", text->toPlainText());
        }
        if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                note(*widget, "choice", combo->itemText(i));
        }
        if (const auto *list = qobject_cast<const QListWidget *>(widget)) {
            for (int row = 0; row < list->count(); ++row) {
                note(*widget, "row", list->item(row)->text());
                note(*widget, "row's tip", list->item(row)->toolTip());
                note(*widget, "row's name", list->item(row)->data(Qt::AccessibleTextRole).toString());
            }
        }
    }
    texts.sort();
    return texts;
}
