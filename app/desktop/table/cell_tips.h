#pragma once

#include "model/template.h"

#include <QObject>

class QHelpEvent;

namespace nianbao {

class FormTable;

// What the official form means by a cell or a head, told where the pointer rests. Made when it is asked
// for: a form of two hundred cells would have too many to make ahead.
class CellTips : public QObject
{
    Q_OBJECT

public:
    CellTips(const Table &table, const Template::Pointer &form, FormTable &view);

    // What the figures that the cell is, or is head of, all mean; as rich text, empty where they have
    // nothing in common.
    static QString tipOf(const Table &table, const Template &form, const Cell &cell);

    static QString tipOf(const Section &section);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // The table's own point under the pointer: what is frozen at the edge covers others.
    QPoint pointUnder(const QHelpEvent &event) const;

    const Table &m_table;
    Template::Pointer m_form;
    FormTable &m_view;
};

} // namespace nianbao
