#pragma once

#include "desktop/breakdown/breakdown_draft.h"

#include <QAbstractTableModel>

namespace nianbao {

// A draft's parts as a table: labels and counts to be typed, and what follows from them.
class PartsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Count, Percent, LastYear, Change, Rate, columns };
    // Words about what is wrong with what stands there; empty where nothing is.
    static constexpr int faultRole = Qt::UserRole + 1;

    PartsModel(BreakdownDraft &draft, QObject *parent) : QAbstractTableModel(parent), m_draft(draft) {}

    static bool isTyped(int column) { return column <= Count; }
    BreakdownDraft &draft() { return m_draft; }
    // Takes what a function does with the draft's rows; all may be others after it.
    template<typename Alter>
    void alterRows(Alter alter)
    {
        beginResetModel();
        alter(m_draft);
        endResetModel();
        emit altered();
    }
    // What follows from the counts may read otherwise.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void altered();

private:
    QString textAt(const BreakdownDraft::Row &row, int column) const;
    QString tipAt(const BreakdownDraft::Row &row, int column) const;

    BreakdownDraft &m_draft;
};

} // namespace nianbao
