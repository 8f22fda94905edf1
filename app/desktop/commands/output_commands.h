#pragma once

#include "desktop/commands/file_commands.h"
#include "desktop/dialogs.h"
#include "desktop/paper/preview_window.h"
#include "desktop/paper/printing.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace nianbao {

class PaperDialog;

// Export and print: the report as others see it.
class OutputCommands : public QObject
{
    Q_OBJECT

public:
    // The rules of the book judge the report, where the review sheet tells what they found.
    OutputCommands(ReportDocument &document, FileCommands &files, Dialogs &dialogs, const RuleBook &book,
                   QWidget *window);
    ~OutputCommands() override;

    void showPreview();
    void closePreview();
    void exportPdf();
    void print();
    // Asks for the faces and how the pages are set, for all that comes.
    void choosePaper();

    // Whether what is typed is taken and nothing in the report forbids that it leaves; says why not.
    bool mayLeave();
    // The PDF as it was chosen last, for a file of that name, and what is to be said of it; nothing if it was
    // stopped or failed, which was said.
    struct Made {
        QByteArray bytes;
        QStringList remarks;
    };
    std::optional<Made> makePdf(const QString &path);
    // Writes an export and tells where it is, or why it couldn't.
    bool write(const QString &path, const QByteArray &bytes, const QStringList &remarks);
    void fail(const Error &error);
    // What is to be said of an export in any form.
    static QStringList remarksOn(const Composition &composition);

signals:
    void said(const QString &message);
    // Somebody wants to edit what they see on a page.
    void placeChosen(const nianbao::Place &place);

private:
    // The preview, where one commands from there; it stays so until the command is done.
    void rememberWhoAsks();
    QWidget *asking() const { return m_asking ? m_asking.get() : m_window; }
    bool isFitToLeave();
    // Goes on with `then` when somebody has said how they want the paper.
    void askForPaper(const QString &title, const QString &verb, const std::function<void()> &then);
    void exportPdfAsChosen();
    void printAsChosen();
    // The page that somebody looks at in the preview, else that which the cursor's place is on; -1 for none.
    int currentPage(const PaperCopy &copy, const PaperCopy::Pages &laidOut) const;
    void sayPrinted(const PrintChoice &choice, const QList<int> &sides, int pages);
    // What was for once is done: the next copy is the real one.
    void finishCopy();
    // What nobody can see on those pages, and what stands in for what, unless that was said before: once a
    // run is enough.
    QStringList remarksOn(const QList<Page> &pages, const Fonts &fonts);

    ReportDocument &m_document;
    FileCommands &m_files;
    Dialogs &m_dialogs;
    const RuleBook &m_book;
    QWidget *m_window;
    QPointer<QWidget> m_asking;
    QPointer<PaperDialog> m_paperDialog;
    PaperChoice m_paper;
    QStringList m_saidOfFonts;
    std::unique_ptr<PreviewWindow> m_preview; // once it was needed
};

} // namespace nianbao
