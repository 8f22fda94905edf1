#pragma once

#include <QDateTime>
#include <QDialog>
#include <QList>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace nianbao {

// Versions of reports that the program kept of its own accord: one is chosen, and then what to do with it.
// Deletes itself when it is closed.
class KeptWindow : public QDialog
{
    Q_OBJECT

public:
    struct Item {
        QString name;
        QDateTime when;  // UTC
        QString details; // what there is to know of it; several lines
    };
    // `closing` is what the button says that leaves all as it is.
    KeptWindow(const QString &title, const QString &explanation, const QList<Item> &items,
               const QString &closing, QWidget *parent);

    // What can be done with the chosen one. True from `act` closes the window.
    QPushButton *addAct(const char *name, const QString &text, const std::function<bool(int item)> &act);
    // That item is no more; closes the window after the last.
    void remove(int item);

private:
    int current() const;
    void showDetails();

    QList<Item> m_items;
    QListWidget *m_list;
    QLabel *m_details;
    QDialogButtonBox *m_buttons;
    bool m_hasAct = false;
};

} // namespace nianbao
