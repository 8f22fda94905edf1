#pragma once

#include "desktop/report_document.h"
#include "desktop/sheet/composing.h"
#include "desktop/sheet/place_mark.h"

#include <QLineEdit>

namespace nianbao {

// A line of text that edits one place of the report, a cell or a header field; its object name is the
// place's address. What is typed goes into the document as soon as it is understood, what isn't stays
// on screen, is marked, and says why.
class PlaceEdit : public QLineEdit
{
    Q_OBJECT

public:
    PlaceEdit(const QString &place, ReportDocument &document, QWidget *parent);

    // Why what stands here can't be taken; empty if it can.
    const QString &problem() const { return m_problem; }
    // What was found here; a problem is shown instead as long as there is one.
    const PlaceMark &mark() const { return m_mark; }
    void setMark(const PlaceMark &mark);

    // Takes over what the document holds, unless that is what stands here already, in other signs.
    void refresh();
    // Takes what stands here, what is being composed with it, and, if it is understood, writes it as the
    // report will print it.
    void finish();
    void commitComposed() { m_composing.commit(); }
    // What stands here or is being composed and isn't in the report; empty if nothing is.
    QString untaken() const;
    // Goes back to what stood here before typing began.
    void revert();

signals:
    void entered();
    void left();
    // For the status line.
    void said(const QString &message);

protected:
    virtual QString stored() const = 0;
    // Whether half of it may mean something else than the whole: then it is taken at the end only.
    virtual bool takesWholeOnly() const { return false; }
    // Whether typing replaces all that came back by undo, as it does in a cell that was just entered.
    virtual bool isReplacedWhole() const { return false; }

    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;

    ReportDocument &document() const { return m_document; }
    // Whether the mouse button that brought the focus is down still.
    bool isEnteredByMouse() const { return m_enteredByMouse; }

private:
    void onTextChanged();
    void take();
    void show(const QString &text);
    void setProblem(const QString &problem);
    void store(const QString &text);

    ReportDocument &m_document;
    QString m_shown;   // what of the document stands here, or stood before what isn't understood
    QString m_entered; // what stood here when typing began
    QString m_problem;
    PlaceMark m_mark;
    Composing m_composing;
    int m_token = 0;
    bool m_showing = false;
    bool m_enteredByMouse = false;
};

} // namespace nianbao
