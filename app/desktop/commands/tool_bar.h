#pragma once

#include <QToolBar>

class QMainWindow;

namespace nianbao {

// The commands of every day, as icons with a word each: what a picture alone would leave to guess. They
// are the menu's actions.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit ToolBar(QMainWindow &window);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace nianbao
