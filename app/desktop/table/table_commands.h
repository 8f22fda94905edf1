#pragma once

#include "desktop/table/table_clipboard.h"

#include <QObject>

namespace nianbao {

class FigureEdit;
class FormTable;
class ReportDocument;

// Copy, paste, clear and fill: what is done with a table's selected cells at once, each as one step of
// the history. Where only one cell is selected, its editor's own commands go on working.
class TableCommands : public QObject
{
    Q_OBJECT

public:
    TableCommands(const Table &table, ReportDocument &document, FormTable &view);

    void copy();
    void cut();
    void paste();
    void clear();
    // "0" into the selected cells, or all of the table's, that are empty.
    void fillSelection();
    void fillTable();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void said(const QString &message);
    // A block of that many rows and columns now stands from there on.
    void pasted(const nianbao::Cell &corner, int rows, int columns);

private:
    FigureEdit *current() const;
    // Whether the command is meant for characters within the cell's text.
    bool meansText() const;
    void pasteInto(FigureEdit &edit, const QString &text);
    Result<Change> filled(const QString &text) const;
    void fill(const QList<const Cell *> &cells, const QString &noneEmpty);
    // False, and said, if nothing can be altered.
    bool apply(const Result<Change> &change);
    // Until the next thing that is done.
    void complain(const QString &message);
    void forgetComplaint();

    const Table &m_table;
    ReportDocument &m_document;
    FormTable &m_view;
    bool m_complained = false;
};

} // namespace nianbao
