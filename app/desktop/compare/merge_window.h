#pragma once

#include "desktop/dialogs.h"
#include "desktop/report_document.h"
#include "model/merge.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;

namespace nianbao {

class SideBySideList;

// Brings into the report what somebody else made of the version that both went on from. What both altered in
// different ways is asked for one by one, with what stands there in each; the rest is listed. All of it
// becomes one step of the history.
class MergeWindow : public QDialog
{
    Q_OBJECT

public:
    // Of reports on one form. `name` is what the other report is called.
    MergeWindow(ReportDocument &document, const Report &ancestor, const Report &theirs, const QString &name,
                Dialogs &dialogs, QWidget *parent);

    SideBySideList &list() { return *m_list; }
    // Conflicts that aren't answered yet.
    int open() const;

    void accept() override;

signals:
    void said(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    Result<Merge> merged() const;
    void fill();
    void addConflict(const MergeConflict &conflict);
    void addTakenOver();
    void choose(MergeSide side);
    void readCurrent();
    void readChoices();
    void retranslate();

    ReportDocument &m_document;
    Dialogs &m_dialogs;
    const Report m_ancestor;
    const Report m_theirs;
    const QString m_name;
    QList<MergeConflict> m_conflicts;
    QList<std::optional<MergeSide>> m_choices; // one for each conflict
    int m_takenOver = 0;
    QLabel *m_summary;
    SideBySideList *m_list;
    QPushButton *m_ours;
    QPushButton *m_their;
    QPushButton *m_merge;
    QPushButton *m_cancel;
};

} // namespace nianbao
