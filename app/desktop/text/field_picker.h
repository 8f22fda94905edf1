#pragma once

#include "desktop/report_document.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace nianbao {

// A small window below the cursor in which one looks for a number by the words of its label, and takes it
// into the text as a live field. It goes when something is chosen, with Esc, and when one clicks elsewhere.
class FieldPicker : public QFrame
{
    Q_OBJECT

public:
    FieldPicker(ReportDocument &document, QWidget *parent);

    // Below `line`, in global coordinates; above it where there is no room.
    void openAt(const QRect &line);

signals:
    void chosen(const QString &field);
    // Closed without a choice, with what was looked for.
    void dismissed(const QString &words);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void search();
    void choose();

    struct Choice {
        QString field;
        QString name;
        QString value;
    };
    QList<Choice> m_choices;
    QLineEdit *m_words;
    QListWidget *m_list;
    QLabel *m_nothing;
    bool m_done = false;
};

} // namespace nianbao
