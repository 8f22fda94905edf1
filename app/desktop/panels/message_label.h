#pragma once

#include <QLabel>

namespace nianbao {

// The last message: as much of it as there is room for, all of it in the tool tip.
class MessageLabel : public QLabel
{
    Q_OBJECT

public:
    explicit MessageLabel(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace nianbao
