#pragma once

#include "desktop/report_document.h"

#include <QDockWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;

namespace nianbao {

// What was said of the report: each thread with its answers, in the form's order, a tick for what is done. Of
// a report that was returned it is the list of what is to be done. Choosing a comment leads to its place;
// what answers it is written below.
class CommentsPanel : public QDockWidget
{
    Q_OBJECT

public:
    CommentsPanel(const ReportDocument &document, QWidget *parent);

    // Brings it to the fore, with the cursor in the list; sends it away when it has the cursor already.
    QAction *action() const { return m_action; }
    void setCurrent(const QString &comment);
    QSize sizeHint() const override;

signals:
    void chosen(const nianbao::Comment &comment);
    void answered(const QString &thread, const QString &text);
    void doneChanged(const QString &thread, bool done);
    void commentWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void toggle();
    void refresh();
    void addItem(const Comment &comment);
    void choose(QListWidgetItem *item);
    void tick(QListWidgetItem *item);
    void answer();
    // Of the thread that the current item belongs to; empty for none.
    QString currentThread() const;
    void follow();
    void retranslate();

    const ReportDocument &m_document;
    QAction *m_action;
    QLabel *m_count = nullptr; // it, and all that follows, once the panel was shown
    QCheckBox *m_openOnly = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    QPlainTextEdit *m_answer = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_add = nullptr;
    QList<Comment> m_shown;
    bool m_filling = false;
};

} // namespace nianbao
