#include "desktop/compare/compare_commands.h"

#include "desktop/compare/comparison_window.h"
#include "desktop/compare/merge_window.h"
#include "storage/file.h"
#include "storage/report_file.h"

#include <QFileInfo>

namespace nianbao {

CompareCommands::CompareCommands(QMenu &menu, ReportDocument &document, FileCommands &files, Dialogs &dialogs,
                                 QWidget *window)
    : QObject(window), m_document(document), m_files(files), m_dialogs(dialogs), m_window(window)
{
    menu.addSeparator();
    auto *texts = new MenuTexts(menu, staticMetaObject.className());
    const auto add = [this, texts](const char *name, const char *text, Qt::Key key,
                                   void (CompareCommands::*act)()) {
        connect(texts->add(name, text, QKeySequence(Qt::CTRL | Qt::ALT | key)), &QAction::triggered, this,
                act);
    };
    add("actionCompare", QT_TR_NOOP("Compare with Another &Version…"), Qt::Key_R,
        &CompareCommands::compareWithFile);
    add("actionCompareLastYear", QT_TR_NOOP("This Year against &Last"), Qt::Key_L,
        &CompareCommands::compareWithLastYear);
    add("actionCompareSeen", QT_TR_NOOP("Since &It Was Looked At Last"), Qt::Key_W,
        &CompareCommands::compareWithSeen);
    add("actionMerge", QT_TR_NOOP("Me&rge with Another Version…"), Qt::Key_N, &CompareCommands::merge);
}

std::optional<CompareCommands::Other> CompareCommands::readOther(const QString &title)
{
    const QString path = m_dialogs.fileToOpen(m_window, title, m_files.folder(), FileCommands::reportKind());
    return path.isEmpty() ? std::nullopt : readFrom(path, title);
}

std::optional<CompareCommands::Other> CompareCommands::readFrom(const QString &path, const QString &title)
{
    const Result<StoredReport> stored = readReport(path);
    if (stored)
        return Other{stored->report, QFileInfo(path).fileName()};
    m_dialogs.fail(m_window, {title, tr("Your report is unchanged."), stored.error().text()});
    return {};
}

ComparisonWindow *CompareCommands::comparison()
{
    if (auto *window = m_window->findChild<ComparisonWindow *>(); window && window->isVisible())
        return window;
    auto *window = new ComparisonWindow(m_document, m_dialogs, m_window);
    connect(window, &ComparisonWindow::said, this, &CompareCommands::said);
    connect(window, &ComparisonWindow::placeChosen, this, &CompareCommands::placeChosen);
    connect(window, &ComparisonWindow::otherWanted, this, &CompareCommands::compareWithFile);
    return window;
}

void CompareCommands::compareWithFile()
{
    if (!m_files.finishEditing())
        return;
    const std::optional<Other> other = readOther(tr("Compare with another version"));
    if (other)
        compareWith(other->report, other->name);
}

void CompareCommands::compareWith(const Report &other, const QString &name)
{
    ComparisonWindow *window = comparison();
    window->compareWith(other, name);
    window->show();
    window->activateWindow();
}

void CompareCommands::compareWithAltered(const QString &path)
{
    if (const std::optional<Other> other = readFrom(path, tr("Compare with another version")))
        compareWith(other->report, tr("as it is in the file now"));
    emit said(tr("Not saved yet: saving asks again what to do."));
}

void CompareCommands::compareWithLastYear()
{
    if (!m_files.finishEditing())
        return;
    if (!m_document.report().previous()) {
        m_dialogs.tell(
            m_window, tr("Last year's report isn't known"),
            tr("Name it with “Compare with Last Year…” in the file menu; then it is kept with this "
               "report."));
        return;
    }
    ComparisonWindow *window = comparison();
    window->compareWithLastYear();
    window->show();
    window->activateWindow();
}

void CompareCommands::compareWithSeen()
{
    if (!m_files.finishEditing())
        return;
    const Review &review = m_document.report().review();
    const bool isReturning = review.stage() == Stage::Submitted && review.seen;
    const std::shared_ptr<const Report> &version = isReturning ? review.seen : review.submitted;
    if (!version) {
        m_dialogs.tell(m_window, tr("Nobody has looked at it yet"),
                       tr("The report keeps the version that was submitted, to compare with; it wasn't "
                          "submitted yet."));
        return;
    }
    ComparisonWindow *window = comparison();
    window->compareWith(*version,
                        isReturning ? tr("as it was reviewed last") : tr("as it was submitted last"));
    window->show();
    window->activateWindow();
}

// The version that was submitted, where the reports keep it; else somebody has to say which it is.
std::shared_ptr<const Report> CompareCommands::ancestorOf(const Report &theirs)
{
    if (std::shared_ptr<const Report> kept = commonAncestor(m_document.report(), theirs))
        return kept;
    const Question question{
        tr("Merge with another version"),
        tr("Neither report keeps a version that was submitted and that both went on from."),
        tr("Choose the file of that version: what differs from it was altered by one side or the other."),
        tr("Choose the File…")};
    if (!m_dialogs.confirm(m_window, question))
        return nullptr;
    const std::optional<Other> ancestor = readOther(tr("The version that both went on from"));
    return ancestor ? std::make_shared<const Report>(ancestor->report) : nullptr;
}

void CompareCommands::merge()
{
    if (!m_files.finishEditing())
        return;
    if (m_document.isReadOnly()) {
        emit said(m_document.readOnlyBecause());
        return;
    }
    const std::optional<Other> theirs = readOther(tr("Merge with another version"));
    const std::shared_ptr<const Report> ancestor = theirs ? ancestorOf(theirs->report) : nullptr;
    if (!ancestor)
        return;
    merge(*ancestor, *theirs);
}

QDialog *CompareCommands::merge(const Report &ancestor, const Other &theirs)
{
    if (const Result<Merge> tried = nianbao::merge(ancestor, m_document.report(), theirs.report); !tried) {
        m_dialogs.fail(m_window, {tr("Merge with another version"), tr("Your report is unchanged."),
                                  tried.error().text()});
        return nullptr;
    }
    auto *window = new MergeWindow(m_document, ancestor, theirs.report, theirs.name, m_dialogs, m_window);
    connect(window, &MergeWindow::said, this, &CompareCommands::said);
    window->QDialog::open();
    return window;
}

void CompareCommands::mergeAltered(const QString &path)
{
    if (m_document.isReadOnly()) {
        emit said(m_document.readOnlyBecause());
        return;
    }
    const QByteArray digest = fileDigest(path); // before: what comes between counts as altered again
    const std::optional<Other> theirs = readFrom(path, tr("Merge with another version"));
    if (!theirs)
        return;
    if (QDialog *window = merge(m_document.kept(), *theirs))
        connect(window, &QDialog::accepted, &m_document, [this, digest] { m_document.acceptFile(digest); });
}

} // namespace nianbao
