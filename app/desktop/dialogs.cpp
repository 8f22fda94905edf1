#include "desktop/dialogs.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QUrl>

namespace nianbao {

namespace {

QString filterFor(const FileKind &kind)
{
    const QStringList suffixes = QStringList{kind.suffix} + kind.others;
    return QStringLiteral("%1 (*.%2)").arg(kind.name, suffixes.join(QStringLiteral(" *.")));
}

} // namespace

Dialogs::Unsaved WindowDialogs::askUnsaved(QWidget *parent, const QString &name)
{
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                    tr("“%1” has changes that aren't saved.").arg(name),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setInformativeText(tr("Without saving, they are lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return Unsaved::Save;
    case QMessageBox::Discard:
        return Unsaved::Discard;
    default:
        return Unsaved::Cancel;
    }
}

bool WindowDialogs::confirm(QWidget *parent, const Question &question)
{
    QMessageBox box(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, parent);
    box.setInformativeText(question.remark);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *agree = box.addButton(question.verb, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == agree;
}

int WindowDialogs::choose(QWidget *parent, const Choice &choice)
{
    QMessageBox box(QMessageBox::Question, choice.title, choice.text, QMessageBox::Cancel, parent);
    box.setInformativeText(choice.remark);
    box.setTextFormat(Qt::PlainText);
    QList<QPushButton *> answers;
    for (const QString &answer : choice.answers)
        answers += box.addButton(answer, QMessageBox::ActionRole);
    box.setDefaultButton(answers.value(0));
    // One below the other where they don't fit beside each other: a small screen, large type.
    auto *buttons = box.findChild<QDialogButtonBox *>();
    if (buttons && buttons->sizeHint().width() > box.screen()->availableSize().width() / 2)
        buttons->setOrientation(Qt::Vertical);
    box.exec();
    return int(answers.indexOf(qobject_cast<QPushButton *>(box.clickedButton())));
}

QString WindowDialogs::fileToOpen(QWidget *parent, const QString &title, const QString &folder,
                                  const FileKind &kind)
{
    return QFileDialog::getOpenFileName(parent, title, folder,
                                        filterFor(kind) + QStringLiteral(";;") + tr("All files (*)"));
}

QString WindowDialogs::folderToUse(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

QString WindowDialogs::fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                                  const FileKind &kind)
{
    QFileDialog dialog(parent, title, QFileInfo(proposal).path(), filterFor(kind));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(kind.suffix);
    dialog.selectFile(QFileInfo(proposal).fileName());
    while (dialog.exec() == QDialog::Accepted) {
        QString path = dialog.selectedFiles().value(0);
        const QString suffix = u'.' + kind.suffix;
        if (path.endsWith(suffix, Qt::CaseInsensitive) || QFileInfo(path).suffix() == kind.suffix)
            return path; // the dialog asked about this very name
        // “report.2023” has a suffix for the dialog, but not ours.
        path += suffix;
        if (!QFileInfo::exists(path)
            || QMessageBox::question(parent, title, tr("“%1” exists already. Replace it?").arg(path))
                   == QMessageBox::Yes)
            return path;
    }
    return {};
}

void WindowDialogs::fail(QWidget *parent, const Failure &failure)
{
    QMessageBox box(QMessageBox::Warning, failure.title, failure.safe, QMessageBox::Ok, parent);
    box.setInformativeText(failure.reason);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void WindowDialogs::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void WindowDialogs::tellExported(QWidget *parent, const QString &path, const QString &remarks)
{
    QMessageBox box(QMessageBox::Information, tr("Exported"),
                    tr("The export is here: %1").arg(QDir::toNativeSeparators(path)), QMessageBox::Close,
                    parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(remarks);
    const QPushButton *open = box.addButton(tr("Open"), QMessageBox::ActionRole);
    const QPushButton *openFolder = box.addButton(tr("Open folder"), QMessageBox::ActionRole);
    box.setDefaultButton(QMessageBox::Close);
    box.exec();
    if (box.clickedButton() == open)
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    else if (box.clickedButton() == openFolder)
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

bool WindowDialogs::setUpPrinter(QWidget *parent, QPrinter &printer, int pages, bool hasCurrentPage)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, pages);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, hasCurrentPage);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace nianbao
