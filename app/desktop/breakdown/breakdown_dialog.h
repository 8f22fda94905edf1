#pragma once

#include "desktop/breakdown/breakdown_draft.h"

#include <QDialog>

#include <memory>

namespace Ui {
class BreakdownDialog;
}

namespace nianbao {

// Edits one breakdown: what is typed at the left, what becomes of it in the report at the right, computed
// anew with each key. Closes with OK only once it can be stored.
class BreakdownDialog : public QDialog
{
    Q_OBJECT

public:
    // `takenPartIds` are those that no new part may have: something is bound to what they once were.
    BreakdownDialog(const Breakdown &breakdown, const Report &report, const QStringList &takenPartIds,
                    QWidget *parent = nullptr);
    ~BreakdownDialog() override;

    // As it can be stored; its sentence as the report makes it.
    const Breakdown &breakdown() const { return m_draft.breakdown(); }

    void accept() override;
    // Asks first if something would be lost.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillChoices();
    void connectAll();
    void colour();
    void takeSettings();
    void takeWhole();
    void updateAll();
    void updateSums();
    void updateChoices();
    void say(const QString &words, bool isError);

    BreakdownDraft m_draft;
    std::unique_ptr<Ui::BreakdownDialog> m_ui;
    bool m_hasOwnWords; // that the sentence can go back to
};

} // namespace nianbao
