#pragma once

#include "desktop/dialogs.h"
#include "desktop/panels/findings_watch.h"

#include <QDialog>

class QPushButton;
class QTextBrowser;
class QUrl;

namespace nianbao {

// The page to look at before publishing, in a window of its own beside the form: it follows what is altered
// there, leads to what it names, and can be printed or kept as HTML.
class CheckWindow : public QDialog
{
    Q_OBJECT

public:
    CheckWindow(const ReportDocument &document, const FindingsWatch &watch, Dialogs &dialogs,
                QWidget *parent);

    // Before the reader, at its beginning when it was closed.
    void openAgain();

signals:
    void placeChosen(const nianbao::Place &place);
    void said(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void follow(const QUrl &link);
    void saveAsHtml();
    void print();
    void retranslate();

    const ReportDocument &m_document;
    const FindingsWatch &m_watch;
    Dialogs &m_dialogs;
    QTextBrowser *m_text;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace nianbao
