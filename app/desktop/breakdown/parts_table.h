#pragma once

#include "desktop/breakdown/parts_model.h"

#include <QTableView>

namespace nianbao {

// A breakdown's parts as a spreadsheet has them: the current cell is always being typed in; Tab and Enter
// lead on, Enter in the last row adds one, Ctrl+Delete removes the row, Alt+Up and Alt+Down move it, and
// cells copied elsewhere are pasted as cells.
class PartsTable : public QTableView
{
    Q_OBJECT

public:
    explicit PartsTable(QWidget *parent = nullptr);

    // The draft has to outlive the table; once.
    void setDraft(BreakdownDraft &draft);
    // After the draft was altered elsewhere, or the language was.
    void refresh();

    int currentRow() const { return currentIndex().row(); }
    void addRow();
    void removeRow();
    void moveRow(int by);
    void sortByCount();

signals:
    void altered();
    void said(const QString &message);
    // Something couldn't be done; all is as it was.
    void refused(const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // Accepts the event if it was for the table as a whole.
    void takeKey(QKeyEvent *event, bool atBegin, bool atEnd);
    bool takeEdit(const QKeyEvent &event);
    bool move(int key, bool atBegin, bool atEnd);
    bool step(int by);
    void enter();
    bool paste();
    void goTo(int row, int column);
    // Where the cursor goes when the rows are others than they were; only types if it did before.
    template<typename Alter>
    void alterRows(Alter alter, int row);
    void placeColumns();

    PartsModel *m_parts = nullptr;
    int m_runColumn = -1; // where the cells began that Tab went through: Enter leads back below it
};

} // namespace nianbao
