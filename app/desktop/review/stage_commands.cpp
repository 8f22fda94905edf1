#include "desktop/review/stage_commands.h"

#include "desktop/commands/file_commands.h"
#include "desktop/findings/reason_dialog.h"
#include "desktop/panels/findings_watch.h"
#include "model/time_words.h"
#include "storage/file.h"
#include "storage/fingerprint.h"
#include "storage/report_file.h"

#include <QFileInfo>

#include <algorithm>

namespace nianbao {

StageCommands::StageCommands(ReportDocument &document, const FindingsWatch &findings, FileCommands &files,
                             Dialogs &dialogs, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_findings(findings)
    , m_files(files)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(&m_document, &ReportDocument::pathChanged, this, &StageCommands::tellIfAltered,
            Qt::QueuedConnection); // once it is on screen
}

QString StageCommands::openWords() const
{
    int errors = 0;
    int warnings = 0;
    for (const Finding &finding : m_findings.findings()) {
        errors += !finding.acknowledged && finding.severity == Severity::Error;
        warnings += !finding.acknowledged && finding.severity == Severity::Warning;
    }
    const int comments = m_document.report().review().openComments();
    QStringList words;
    if (errors > 0)
        words += tr("%n error(s)", nullptr, errors);
    if (warnings > 0)
        words += tr("%n warning(s)", nullptr, warnings);
    if (comments > 0)
        words += tr("%n open comment(s)", nullptr, comments);
    return words.isEmpty() ? tr("Nothing is open.") : tr("Open: %1.").arg(words.join(tr(", ")));
}

void StageCommands::moveOn(Stage to)
{
    if (!m_document.isSavable()) {
        emit said(m_document.unsavableBecause());
        return;
    }
    if (!m_files.finishEditing())
        return;
    const Stage from = m_document.report().stage();
    ReasonQuestion question;
    question.about = m_document.name() + u'\n' + openWords();
    question.needsName = true;
    question.mayBeEmpty = !needsReason(from, to);
    question.label = tr("N&ote");
    switch (to) {
    case Stage::Submitted:
        question.title = tr("Submit for Review");
        question.prompt = tr("Whoever reviews it can comment on it, but alters nothing.");
        question.verb = tr("&Submit");
        break;
    case Stage::Returned:
        question.title = tr("Return for Correction");
        question.prompt =
            tr("What is to be done, here or in comments; they become the list to work through.");
        question.verb = tr("&Return");
        question.mayBeEmpty = m_document.report().review().openComments() > 0;
        break;
    case Stage::Approved:
        question.title = tr("Approve");
        question.prompt = tr("From now on nothing can be altered unseen: the report's fingerprint is kept.");
        question.verb = tr("&Approve");
        break;
    case Stage::Published:
        question.title = tr("Mark as Published");
        question.prompt = tr("What is altered afterwards is a correction, and is told as one.");
        if (isAlteredSinceApproval(m_document.report()))
            question.about += u'\n' + tr("It isn't what was approved: it was altered since.");
        question.verb = tr("Mark as &Published");
        break;
    case Stage::Draft:
        question.label = needsReason(from, to) ? tr("&Reason") : tr("N&ote");
        question.prompt = tr("It stays with the report.");
        if (from == Stage::Submitted) {
            question.title = tr("Take Back");
            question.verb = tr("&Take Back");
        } else if (from == Stage::Approved) {
            question.title = tr("Reopen");
            question.verb = tr("Re&open");
        } else {
            question.title = tr("Begin a Correction");
            question.prompt = tr("Why the published report is corrected: it is printed at its end.");
            question.verb = tr("Begin a &Correction");
        }
        break;
    }
    auto *dialog = new ReasonDialog(question, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, to] { take(to, dialog->reason(), dialog->by()); });
    dialog->open();
}

void StageCommands::take(Stage to, const QString &note, const QString &by)
{
    const Report &report = m_document.report();
    const Result<Review> review =
        movedOn(report, to, by, QDateTime::currentDateTimeUtc(), note, fingerprintOf(report));
    if (!review) {
        emit said(review.error().text());
        return;
    }
    const Done moved = m_document.moveOn(*review);
    if (!moved) {
        emit said(moved.error().text());
        return;
    }
    // What isn't written is this window's word only.
    if (m_files.save())
        emit said(tr("The report is now “%1”, and saved.").arg(stageWords(to)));
    else
        emit said(tr("The report is now “%1”, but not saved.").arg(stageWords(to)));
}

void StageCommands::tellWay()
{
    const Report &report = m_document.report();
    QStringList lines;
    for (const StageEntry &entry : report.review().way) {
        QString line = tr("%1  %2, by %3", "time, stage, name")
                           .arg(timeWords(entry.on), stageWords(entry.stage), entry.by);
        if (!entry.note.isEmpty())
            line += QStringLiteral("\n      ") + entry.note;
        lines += line;
    }
    for (const Filing &filing : report.review().filings)
        lines += tr("%1  handed in to %2, by %3", "time, to whom, name")
                     .arg(timeWords(filing.on), filing.to, filing.by);
    if (const std::optional<SignedCopy> &copy = report.review().signedCopy) {
        lines += copy->fingerprint == fingerprintOf(report)
                     ? tr("The signed copy “%1” shows the report as it is now.").arg(copy->name)
                     : tr("The report was altered since the signed copy “%1” was attached.").arg(copy->name);
    }
    if (lines.isEmpty())
        lines += tr("It is a draft: nobody has moved it on yet.");
    m_dialogs.tell(m_window, tr("The Report's Way"), lines.join(u'\n'));
}

void StageCommands::saveWithoutReview()
{
    if (!m_files.finishEditing())
        return;
    const QFileInfo proposed(m_files.proposedPath(FileCommands::reportKind().suffix));
    const QString proposal = tr("%1 (without review)", "file name").arg(proposed.completeBaseName());
    const QString path = m_dialogs.fileToSave(m_window, tr("Save a Copy without the Review"),
                                              proposed.path() + u'/' + proposal + u'.' + proposed.suffix(),
                                              FileCommands::reportKind());
    if (path.isEmpty())
        return;
    if (QFileInfo(path) == QFileInfo(m_document.path())) {
        m_dialogs.fail(m_window,
                       {tr("Save a Copy without the Review"), tr("The report is unchanged."),
                        tr("The copy needs a name of its own: the report itself keeps its review.")});
        return;
    }
    const Done written = writeFile(path, reportToPublish(m_document.report()));
    if (written)
        emit said(tr("Saved without the review: %1").arg(QFileInfo(path).fileName()));
    else
        m_dialogs.fail(m_window, {tr("Save a Copy without the Review"), tr("The report is unchanged."),
                                  written.error().text()});
}

void StageCommands::tellIfAltered()
{
    const Report &report = m_document.report();
    if (!isAlteredSinceApproval(report))
        return;
    const StageEntry &approval = *report.review().approval();
    m_dialogs.tell(m_window, tr("This report isn't what was approved"),
                   tr("It was altered after %1 approved it on %2, by another program or by hand. Compare it "
                      "with the copy that was signed before anything is done with it.")
                       .arg(approval.by, timeWords(approval.on)));
}

} // namespace nianbao
