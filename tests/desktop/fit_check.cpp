#include "fit_check.h"

#include "desktop/panels/balance_bar.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace {

QString nameOf(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 %2 “%3” in %4×%5")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text.left(40))
        .arg(widget.width())
        .arg(widget.height());
}

// Line edits leave two pixels free on both sides.
bool isCut(const QLineEdit &edit)
{
    const QString text = edit.text().isEmpty() ? edit.placeholderText() : edit.text();
    const QFontMetrics metrics = edit.fontMetrics();
    return metrics.horizontalAdvance(text) + 4 > edit.width() || metrics.height() > edit.height() + 2;
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    if (label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return label.toolTip().isEmpty() && label.sizeHint().width() > label.width(); // cut on purpose
    if (!label.wordWrap())
        return label.sizeHint().width() > label.width() || label.sizeHint().height() > label.height();
    const QRect needed =
        label.fontMetrics().boundingRect(label.contentsRect(), Qt::TextWordWrap, label.text());
    return needed.width() > label.width() || label.heightForWidth(label.width()) > label.height();
}

bool isCut(const QAbstractButton &button)
{
    return !button.text().isEmpty()
           && (button.sizeHint().width() > button.width() || button.sizeHint().height() > button.height());
}

// A list may cut off what its tooltip says in full.
QStringList cutItems(const QListView &list)
{
    QStringList cut;
    for (int row = 0; list.model() && row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        const QString text = index.data().toString();
        const QRect rect = list.visualRect(index);
        if (list.fontMetrics().horizontalAdvance(text) > std::min(rect.width(), list.viewport()->width())
            && index.data(Qt::ToolTipRole).toString().isEmpty())
            cut += nameOf(list, text);
    }
    return cut;
}

} // namespace

QStringList faultsIn(const QWidget &window)
{
    QStringList faults;
    QHash<const QWidget *, QList<const QWidget *>> siblings;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->size().isEmpty())
            continue;
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *balance = qobject_cast<const nianbao::BalanceBar *>(widget);
        if (balance && balance->width() < balance->sizeHint().width())
            faults += nameOf(*widget, widget->accessibleName()) + QStringLiteral(" is cut off");
        if (edit && isCut(*edit))
            faults += nameOf(*widget, edit->text()) + QStringLiteral(" is cut off");
        if (label && isCut(*label))
            faults += nameOf(*widget, label->text()) + QStringLiteral(" is cut off");
        if (button && isCut(*button))
            faults += nameOf(*widget, button->text()) + QStringLiteral(" is cut off");
        if (const auto *list = qobject_cast<const QListView *>(widget)) {
            for (const QString &item : cutItems(*list))
                faults += item + QStringLiteral(" is cut off");
        }
        if (!edit && !label && !button)
            continue;
        QList<const QWidget *> &placed = siblings[widget->parentWidget()];
        for (const QWidget *other : std::as_const(placed)) {
            if (other->geometry().intersects(widget->geometry()))
                faults += nameOf(*widget, widget->accessibleName()) + QStringLiteral(" lies on ")
                          + nameOf(*other, other->accessibleName());
        }
        placed += widget;
    }
    return faults;
}
