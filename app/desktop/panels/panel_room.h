#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace nianbao {

// The form comes first: a panel steps aside while the window is too narrow for both, and comes back with the
// room. Who opens it in a narrow window all the same has it.
class PanelRoom : public QObject
{
    Q_OBJECT

public:
    // `least` is the window's width in pixels with which the panel stays.
    PanelRoom(QMainWindow &window, QDockWidget &panel, int least);

    // The panels were shown by someone who didn't ask about the room.
    void refit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit(int width);

    QMainWindow &m_window;
    QDockWidget &m_panel;
    int m_least;
    bool m_narrow = false;
    bool m_steppedAside = false;
};

} // namespace nianbao
