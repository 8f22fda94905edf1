#pragma once

#include "desktop/report_document.h"
#include "desktop/sheet/found_mark.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace nianbao {

// Searches the sheet while one types, at its lower edge. Esc closes it and leaves the cursor where the
// words were found.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(ReportDocument &document, Sheet &sheet, QWidget *parent);

    // With what is selected, if that is a word or two, or what was searched last.
    void open();
    // Without the bar on screen, the cursor goes along.
    void next() { step(1); }
    void previous() { step(-1); }
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const char *name, const QString &icon);
    void search();
    void refresh();
    void step(int direction);
    void enter();
    // The hit there, or the next after it; -1 if there is none at all.
    int hitFrom(int text) const;
    int textAtCursor() const;
    void show(int hit, int wrapped);
    void tellCount();
    void retranslate();

    ReportDocument &m_document;
    Sheet &m_sheet;
    FoundMark m_mark;
    QLabel *m_label;
    QLineEdit *m_field;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_count;
    QToolButton *m_close;
    QTimer m_soon; // after a change of the report
    QList<Hit> m_hits;
    int m_current = -1;
    int m_from = 0;              // the text that the search begins at
    int m_wrapped = 0;           // 1: from the end on to the top; -1: the other way
    QPointer<QWidget> m_before;  // where the cursor was
    QPointer<QWidget> m_entered; // where it was put last
};

} // namespace nianbao
