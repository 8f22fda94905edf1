#pragma once

#include "desktop/sheet/sheet.h"

#include <QLabel>
#include <QTimer>

namespace nianbao {

// How long the text with the cursor is, in small type below its beginning; gone when the cursor is.
class WordCountLine : public QLabel
{
    Q_OBJECT

public:
    WordCountLine(ReportDocument &document, Sheet &sheet);

    // Of that section, where there is one, and of all the report's text.
    static QString wordsFor(const Report &report, const QString &section);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void update();

    ReportDocument &m_document;
    Sheet &m_sheet;
    NarrativeEdit *m_edit = nullptr;
    QTimer m_soon; // typing doesn't wait for it
};

} // namespace nianbao
