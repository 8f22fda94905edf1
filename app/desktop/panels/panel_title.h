#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace nianbao {

// A panel's title with a button to close it. Qt's own keeps the font, and for screen readers the
// language, that it was made with.
class PanelTitle : public QWidget
{
    Q_OBJECT

public:
    // Becomes the panel's title.
    explicit PanelTitle(QDockWidget &panel);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QToolButton *m_close;
};

} // namespace nianbao
