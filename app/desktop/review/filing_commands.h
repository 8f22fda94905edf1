#pragma once

#include "desktop/dialogs.h"
#include "desktop/report_document.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace nianbao {

class FileCommands;
class FindingsWatch;
class OutputCommands;
class PortalCommands;

// What follows the signature: the package that is handed in, the record of having handed it in (备案), and
// the scan of the copy that was signed and stamped.
class FilingCommands : public QObject
{
    Q_OBJECT

public:
    FilingCommands(ReportDocument &document, const FindingsWatch &findings, FileCommands &files,
                   OutputCommands &outputs, PortalCommands &portal, Dialogs &dialogs, QWidget *window);

    // The PDF, the page for the portal, the data and the list of what was acknowledged, in a folder named by
    // organ and year.
    void makePackage();
    // When, to whom and by whom it was handed in.
    void recordFiling();
    void attachSignedCopy();
    // In whatever program shows such files; it is gone when the program ends.
    void showSignedCopy();

signals:
    void said(const QString &message);

private:
    struct Part {
        QString name; // of its file
        QByteArray bytes;
    };
    // All of it, before anything is written; nothing if a part can't be made, which was said.
    std::optional<QList<Part>> parts(QStringList &remarks);
    bool isUnsavable();
    void apply(const Review &review, const QString &message);

    ReportDocument &m_document;
    const FindingsWatch &m_findings;
    FileCommands &m_files;
    OutputCommands &m_outputs;
    PortalCommands &m_portal;
    Dialogs &m_dialogs;
    QWidget *m_window;
    std::unique_ptr<QTemporaryDir> m_shown; // once a scan was shown
};

} // namespace nianbao
