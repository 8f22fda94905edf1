#pragma once

#include "desktop/findings/findings_panel.h"

class QMenuBar;

namespace nianbao {

class HelpWindow;

// The Help menu's ways into the help: the guide, and the page of what is at hand.
class HelpCommands : public QObject
{
    Q_OBJECT

public:
    // All of them belong to the window, and so does this.
    HelpCommands(const ReportDocument &document, const FindingsWatch &watch, const FindingsPanel &found,
                 const QMenuBar &bar, QWidget *window);

    // The guide.
    void open();
    // The page of the finding that is chosen where the cursor is, of the cell that it is in, or else the
    // guide.
    void openHere();

private:
    QString addressAtHand() const;
    void show(const QString &address);
    bool eventFilter(QObject *watched, QEvent *event) override;

    const ReportDocument &m_document;
    const FindingsWatch &m_watch;
    const FindingsPanel &m_found;
    const QMenuBar &m_bar;
    QWidget *m_window;
    HelpWindow *m_help = nullptr; // once it was needed
};

} // namespace nianbao
