#pragma once

#include <QToolButton>

class QAction;
class QMenu;

namespace nianbao {

class Sheet;

// The sheet's zoom as the window shows it: at the status bar's right, to be clicked for another, and
// in a menu. Remembers it from one start to the next.
class ZoomButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ZoomButton(QWidget *parent);
    ~ZoomButton() override;

    // Gives the sheet the zoom that it had last, and follows it from now on.
    void follow(Sheet &sheet);
    // Adds the commands.
    void fillMenu(QMenu &menu);

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tell(int percent);
    void zoomTo(int percent);

    Sheet *m_sheet = nullptr;
    int m_percent = 100;
    QAction *m_in;
    QAction *m_out;
    QAction *m_actual;
};

} // namespace nianbao
