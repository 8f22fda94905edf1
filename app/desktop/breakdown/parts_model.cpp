#include "desktop/breakdown/parts_model.h"

namespace nianbao {

int PartsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_draft.rows().size());
}

int PartsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int((section == Label ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const QStringList heads{tr("Part"),      tr("Count"),  tr("Percentage"),
                            tr("Last year"), tr("Change"), tr("Rate")};
    return heads[section];
}

QVariant PartsModel::data(const QModelIndex &index, int role) const
{
    const BreakdownDraft::Row &row = m_draft.rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textAt(row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Label ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tipAt(row, index.column());
    case Qt::AccessibleTextRole: {
        const QString name = row.label.isEmpty() ? tr("row %1").arg(index.row() + 1) : row.label;
        return tr("%1, %2: %3")
            .arg(name, headerData(index.column(), Qt::Horizontal).toString(), textAt(row, index.column()));
    }
    case faultRole:
        return index.column() == Count ? row.fault : QString();
    default:
        return {};
    }
}

QString PartsModel::textAt(const BreakdownDraft::Row &row, int column) const
{
    switch (column) {
    case Label:
        return row.label;
    case Count:
        return row.count;
    case Percent: {
        if (row.part < 0 || row.part >= m_draft.figures().percentages.size())
            return {}; // said once, below the table
        const QString percent = m_draft.reading(row, QStringLiteral(":%"));
        return m_draft.beforeMoved(row.part) ? percent + QStringLiteral(" *") : percent;
    }
    case LastYear:
        return m_draft.reading(row, QStringLiteral("@-1"));
    case Change:
        return row.figure.isEmpty() ? QString() : m_draft.reading(row, QStringLiteral(":yoyDiff"));
    default:
        return row.figure.isEmpty() ? QString() : m_draft.reading(row, QStringLiteral(":yoy%"));
    }
}

QString PartsModel::tipAt(const BreakdownDraft::Row &row, int column) const
{
    if (column == Count)
        return row.fault;
    if (column != Percent)
        return {};
    const std::optional<QString> alone = m_draft.beforeMoved(row.part);
    return alone ? tr("Rounded on its own it is %1; moved so that the sum is exactly 100 %.").arg(*alone)
                 : QString();
}

bool PartsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isTyped(index.column()))
        return false;
    const QString text = value.toString();
    if (text == textAt(m_draft.rows()[index.row()], index.column()))
        return true; // as when the cursor only passes
    if (index.column() == Label)
        m_draft.setLabel(index.row(), text);
    else
        m_draft.setCount(index.row(), text);
    refresh();
    emit altered();
    return true;
}

void PartsModel::refresh()
{
    if (const int rows = rowCount(); rows > 0)
        emit dataChanged(index(0, 0), index(rows - 1, columns - 1));
}

Qt::ItemFlags PartsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isTyped(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace nianbao
