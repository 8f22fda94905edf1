#pragma once

#include "desktop/sheet/composing.h"

#include <QLineEdit>

namespace nianbao {

// A line of text outside the form, such as a dialog's, that keeps what an input method was composing in it
// when the cursor leaves it or Enter ends it.
class ComposedLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit ComposedLine(QWidget *parent = nullptr) : QLineEdit(parent), m_composing(*this) {}

    // Takes what is being composed now. Whoever takes the text while the cursor stays here asks first.
    void commitComposed() { m_composing.commit(); }

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Composing m_composing;
};

} // namespace nianbao
