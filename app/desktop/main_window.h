#pragma once

#include "desktop/dialogs.h"
#include "desktop/report_document.h"

#include <QMainWindow>

#include <memory>

namespace Ui {
class MainWindow;
}

namespace nianbao {

class FileCommands;
class FindingsWatch;
class InspectorDock;
class OutputCommands;
class SectionList;
class Sheet;
class StatusLine;
class ZoomButton;

// The editor's one window: it arranges the sheet, the list of sections and the status line, and
// connects the menu to those who do the work.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // With other dialogs than the real ones, which then have to outlive it.
    explicit MainWindow(Dialogs *dialogs = nullptr);
    ~MainWindow() override;

    // Shows that file's report; one that can't be read is told of, and changes nothing.
    void load(const QString &path);

    ReportDocument &document() { return m_document; }
    Sheet &sheet() { return *m_sheet; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectFileMenu();
    void connectEditMenu();
    void fillViewMenu();
    void connectCheckMenu();
    void setIcons();
    void connectStatus();
    void undo();
    void updateTitle();
    void showAbout();

    ReportDocument m_document;
    WindowDialogs m_windowDialogs;
    Dialogs &m_dialogs;
    std::unique_ptr<Ui::MainWindow> m_ui;
    Sheet *m_sheet;
    FindingsWatch *m_findings;
    SectionList *m_sections;
    InspectorDock *m_inspector;
    StatusLine *m_status;
    ZoomButton *m_zoom;
    FileCommands *m_files;
    OutputCommands *m_outputs;
};

} // namespace nianbao
