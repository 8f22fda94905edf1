#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QPrinter;

namespace nianbao {

// A kind of file that people choose: what it's called, and its suffix.
struct FileKind {
    QString name;
    QString suffix;       // without the dot
    QStringList others{}; // suffixes that it may have as well
};

// What the program says when something failed: first what is safe, then what happened and what to do.
struct Failure {
    QString title; // what was tried
    QString safe;
    QString reason;
};

// Something that may be done only if the person agrees.
struct Question {
    QString title;
    QString text;   // what is so
    QString remark; // what would become of it
    QString verb;   // what the button that agrees says
};

// Something that may be answered in one of several ways.
struct Choice {
    QString title;
    QString text;        // what is so
    QString remark;      // what would become of it
    QStringList answers; // what the buttons say, the safest first
};

// Where questions to the person begin: the one seam that tests answer instead of them.
class Dialogs
{
public:
    enum class Unsaved { Save, Discard, Cancel };

    virtual ~Dialogs() = default;
    virtual Unsaved askUnsaved(QWidget *parent, const QString &name) = 0;
    virtual bool confirm(QWidget *parent, const Question &question) = 0;
    // Which of the answers; -1 for none of them.
    virtual int choose(QWidget *parent, const Choice &choice) = 0;
    // Empty if the person chose none.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &folder,
                               const FileKind &kind) = 0;
    // The folder to put something into; empty if the person chose none.
    virtual QString folderToUse(QWidget *parent, const QString &title, const QString &folder) = 0;
    // With the suffix added; a file that is there already only if the person agreed to replace it.
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                               const FileKind &kind) = 0;
    virtual void fail(QWidget *parent, const Failure &failure) = 0;
    // Something worth knowing that isn't a failure.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    // Where an export is, with a way to it; `remarks` may be empty.
    virtual void tellExported(QWidget *parent, const QString &path, const QString &remarks) = 0;
    // One may choose among so many pages, and the current one where it is known which that is.
    virtual bool setUpPrinter(QWidget *parent, QPrinter &printer, int pages, bool hasCurrentPage) = 0;
};

// The real ones. Creates nothing until asked.
class WindowDialogs : public QObject, public Dialogs
{
    Q_OBJECT

public:
    using QObject::QObject;

    Unsaved askUnsaved(QWidget *parent, const QString &name) override;
    bool confirm(QWidget *parent, const Question &question) override;
    int choose(QWidget *parent, const Choice &choice) override;
    QString fileToOpen(QWidget *parent, const QString &title, const QString &folder,
                       const FileKind &kind) override;
    QString folderToUse(QWidget *parent, const QString &title, const QString &folder) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                       const FileKind &kind) override;
    void fail(QWidget *parent, const Failure &failure) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    void tellExported(QWidget *parent, const QString &path, const QString &remarks) override;
    bool setUpPrinter(QWidget *parent, QPrinter &printer, int pages, bool hasCurrentPage) override;
};

} // namespace nianbao
