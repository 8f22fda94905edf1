#include "desktop/findings/findings_model.h"

#include "checks/acknowledging.h"
#include "desktop/findings/place_words.h"
#include "desktop/findings/severity_words.h"
#include "desktop/wrapped_tip.h"

#include <QApplication>

#include <algorithm>

namespace nianbao {

namespace {

QString headingOf(const Finding &finding)
{
    return finding.acknowledged ? SeverityWords::acknowledged() : SeverityWords::many(finding.severity);
}

// The word beside the sign: nobody needs the colour.
QString kindOf(const Finding &finding)
{
    return finding.acknowledged ? SeverityWords::acknowledged() : SeverityWords::one(finding.severity);
}

} // namespace

FindingsModel::FindingsModel(const ReportDocument &document, const FindingsWatch &watch, QObject *parent)
    : QAbstractListModel(parent), m_document(document), m_watch(watch)
{
}

void FindingsModel::choose(const FindingsChoice &choice)
{
    m_choice = choice;
    refresh();
}

QList<FindingsModel::Row> FindingsModel::rows() const
{
    const Template &form = m_document.report().form();
    const QList<Finding> &findings = m_watch.findings();
    const QList<int> chosen = chosenFindings(findings, m_choice, m_watch.book(), form);
    QList<Row> rows;
    int heading = -1;
    for (const int index : chosen) {
        const Finding &finding = findings[index];
        if (heading < 0 || headingOf(finding) != rows[heading].heading) {
            heading = int(rows.size());
            rows += Row{headingOf(finding), {}, {}};
        }
        QString place = tr("%1 · %2", "the kind of a finding; where it lies")
                            .arg(kindOf(finding), PlaceWords::of(form, finding.places));
        if (!finding.acknowledgedBefore.isEmpty())
            place = tr("%1 · reopened").arg(place);
        rows += Row{{}, finding, place};
    }
    int count = 0;
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        if (rows[i].heading.isEmpty()) {
            ++count;
            continue;
        }
        rows[i].place = QString::number(std::exchange(count, 0));
    }
    return rows;
}

bool FindingsModel::isSame(const QList<Row> &a, const QList<Row> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Row &one, const Row &other) {
        return one.heading == other.heading && one.place == other.place
               && one.finding.message == other.finding.message && one.finding.about == other.finding.about
               && one.finding.acknowledged == other.finding.acknowledged
               && one.finding.severity == other.finding.severity;
    });
}

void FindingsModel::refresh()
{
    QList<Row> now = rows();
    if (isSame(now, m_rows)) {
        m_rows = std::move(now); // their places in a text may have moved on
        return;
    }
    beginResetModel();
    m_rows = std::move(now);
    endResetModel();
}

const Finding *FindingsModel::finding(const QModelIndex &index) const
{
    const bool isFinding =
        index.isValid() && index.row() < m_rows.size() && m_rows[index.row()].heading.isEmpty();
    return isFinding ? &m_rows[index.row()].finding : nullptr;
}

int FindingsModel::count() const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.heading.isEmpty(); }));
}

QModelIndex FindingsModel::indexOf(const Finding *before) const
{
    int first = -1, nearest = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Finding &finding = m_rows[row].finding;
        if (!m_rows[row].heading.isEmpty())
            continue;
        if (first < 0)
            first = row;
        if (!before || finding.rule != before->rule)
            continue;
        if (finding.about == before->about)
            return index(row);
        if (nearest < 0 || placeNames(finding) == placeNames(*before))
            nearest = row;
    }
    return index(before && nearest >= 0 ? nearest : first);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    const bool isHeading = !row.heading.isEmpty();
    const Theme &theme = themeFor(QApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return isHeading ? tr("%1 (%2)", "a kind of findings; how many").arg(row.heading, row.place)
                         : row.finding.message;
    case Qt::AccessibleTextRole:
        return isHeading
                   ? data(index, Qt::DisplayRole).toString()
                   : tr("%1: %2", "where a finding lies; what it says").arg(row.place, row.finding.message);
    case Qt::ToolTipRole: // a long one isn't all in the list
        return isHeading ? QString() : wrappedTip(row.finding.message);
    case IsHeadingRole:
        return isHeading;
    case PlaceRole:
        return isHeading ? QString() : row.place;
    case SignRole:
        return isHeading ? QString() : SeverityWords::sign(row.finding);
    case ColourRole:
        return SeverityWords::colour(row.finding, theme);
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return finding(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                          : Qt::ItemNeverHasChildren;
}

} // namespace nianbao
