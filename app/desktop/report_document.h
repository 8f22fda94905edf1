#pragma once

#include "model/figures.h"
#include "storage/journal_file.h"
#include "storage/report_lock.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace nianbao {

// The report that a window is editing: its data, its totals, its history, its file. Widgets ask it and
// alter it through apply() alone.
class ReportDocument : public QObject
{
    Q_OBJECT

public:
    explicit ReportDocument(QObject *parent = nullptr);
    ~ReportDocument() override;

    const Report &report() const { return m_report; }
    const Figures &figures() const { return m_figures; }
    const QUndoStack &history() const { return m_history; }

    // The file that save() writes to; empty for a report that was never saved.
    const QString &path() const { return m_path; }
    // What people call it: the file's name or, where there is none, a word for that.
    QString name() const;
    // Why it can't be altered, in the user's words: it is of a newer version, or its stage locks it. Empty
    // for a report that can.
    QString readOnlyBecause() const;
    bool isReadOnly() const { return !readOnlyBecause().isEmpty(); }
    // Why it can't be saved; empty for a report that can. What is locked can be commented on, and saved.
    const QString &unsavableBecause() const { return m_unsavableBecause; }
    bool isSavable() const { return m_unsavableBecause.isEmpty(); }
    // Says that in the language that is spoken now.
    void retranslate();
    // Who else has the file open, which is why it can't be saved here; nothing if nobody has.
    const std::optional<LockHolder> &openElsewhere() const { return m_openElsewhere; }
    // Takes the file away from them: they may be gone, which can't be seen from here.
    void takeOver();
    // Whether it differs from its file.
    bool isModified() const { return !m_history.isClean(); }

    // Takes the change, as one step of the history; a change that alters nothing leaves no step.
    // Figures that don't say where they come from were typed, now. Changes of the same place with the same
    // token, one right after the other, are one step.
    Done apply(const Change &change, int token);
    // For a place where editing begins, or begins anew.
    int newToken() { return ++m_lastToken; }

    // The report moves on: what was done in its stage before can't be undone in this one.
    Done moveOn(const Review &review);

    void undo();
    void redo();

    // Another report instead of this one, without a file. One that holds something already counts as
    // modified.
    void start(const Report &report, bool modified);
    // The file's report instead of this one; when it can't be read, nothing changes. From now on the file is
    // this window's to write, unless somebody has it open already.
    Done load(const QString &path);
    // A report as a window kept it that crashed: it counts as modified. Without a file, if somebody else has
    // that one open by now.
    Done recover(const JournalEntry &entry);
    // It is unmodified, and belongs to `path`, only once the file was written. What was altered since it was
    // saved or opened enters the report's own history, with the name of whoever works here.
    // What was in the file is kept as a backup; where that can't be, backupProblem() says why.
    enum class SaveWay {
        Replace,  // in one step
        Overwrite // the file that is there; only after its backup
    };
    Done save(const QString &path, SaveWay way = SaveWay::Replace);
    // Of the last time it was saved; empty if nothing was wrong.
    const QString &backupProblem() const { return m_backupProblem; }
    // Whether saving failed since its place takes no new file, and overwriting it may do.
    bool mayOverwrite() const { return m_mayOverwrite; }

    // Whether the file isn't as it was opened or saved here. One that is gone, or
    // can't be read, isn't known to be altered.
    bool isFileAltered() const;
    // What stands in the file, of that digest (fileDigest), is in the report by now.
    void acceptFile(const QByteArray &digest);
    // The report as it was opened or saved here last.
    const Report &kept() const { return m_kept; }
    // What the window keeps for the case that it crashes; not what is being typed. Empty if there is nothing
    // that isn't in the file.
    std::optional<JournalEntry> journalEntry() const;

signals:
    // Anything in the report, and with it its totals.
    void changed();
    void pathChanged();
    // The file was written, whether anything in it differs or not.
    void saved();
    void modifiedChanged(bool modified);
    void stageChanged();

private:
    class Command;

    void replace(const Report &report, const QString &path, const QString &unsavableBecause);

    Report m_report;
    Report m_kept; // as it is in its file
    Figures m_figures;
    QUndoStack m_history;
    QString m_path;
    QByteArray m_digest;                // of what is in it
    std::unique_ptr<ReportLock> m_lock; // where it could be had
    std::optional<LockHolder> m_openElsewhere;
    QString m_unsavableBecause;
    QString m_backupProblem;
    bool m_mayOverwrite = false;
    int m_lastToken = 0;
    int m_generation = 0; // counts what ends a merge: undo, redo, save
};

} // namespace nianbao
