#pragma once

#include "desktop/commands/action_icons.h"
#include "desktop/dialogs.h"
#include "desktop/report_document.h"

#include <QMainWindow>

#include <memory>

class QActionGroup;
class QDockWidget;
class QStackedWidget;

namespace Ui {
class MainWindow;
}

namespace nianbao {

class CheckMenu;
class FileCommands;
class FindBar;
class FindingsPanel;
class FindingsWatch;
class ImportCommands;
class InspectorDock;
class Journal;
class OutputCommands;
class CompareCommands;
class RecoveryCommands;
class RecentFiles;
class SectionList;
class Sheet;
class StartPage;
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
    // Shows the ways to begin a report instead of the sheet, until one is begun or opened.
    void showStart();
    // Offers what windows left that crashed, if any did.
    void offerCrashed();

    ReportDocument &document() { return m_document; }
    Sheet &sheet() { return *m_sheet; }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectFind();
    FindBar *findBar();
    bool isAtStart() const;
    void leaveStart();
    void showPanels(bool shown);
    void collectReportActions(const QMenu &menu);
    void connectFileMenu();
    void connectImport();
    void connectPreview();
    void connectEditMenu();
    void fillViewMenu();
    void connectCheckMenu();
    void connectReview();
    void connectRecovery(CompareCommands &compare);
    NamedIcons icons() const;
    void connectStatus();
    void undo();
    void updateTitle();
    void showAbout();

    ReportDocument m_document;
    WindowDialogs m_windowDialogs;
    Dialogs &m_dialogs;
    std::unique_ptr<Ui::MainWindow> m_ui;
    QStackedWidget *m_pages; // the sheet and, once it was needed, the page to start from
    Sheet *m_sheet;
    FindingsWatch *m_findings;
    SectionList *m_sections;
    InspectorDock *m_inspector;
    FindingsPanel *m_found;
    StatusLine *m_status;
    ZoomButton *m_zoom;
    RecentFiles *m_recent;
    FileCommands *m_files;
    ImportCommands *m_imports;
    OutputCommands *m_outputs;
    Journal *m_journal = nullptr;
    RecoveryCommands *m_recovery = nullptr;
    CheckMenu *m_checks = nullptr;
    FindBar *m_findBar = nullptr;            // once it was needed
    StartPage *m_start = nullptr;            // the same
    QActionGroup *m_reportActions = nullptr; // what there is to do with a report only
    QList<QDockWidget *> m_panels;           // hidden while no report is open
    bool m_wasPainted = false;
};

} // namespace nianbao
