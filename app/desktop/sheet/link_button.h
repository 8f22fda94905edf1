#pragma once

#include <QPushButton>

namespace nianbao {

// A button that reads as a link: for what can be done right where one reads of it. Reached by Tab, as
// any button, and pressed by Space or Enter.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace nianbao
