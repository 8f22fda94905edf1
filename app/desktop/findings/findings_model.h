#pragma once

#include "desktop/findings/findings_choice.h"
#include "desktop/panels/findings_watch.h"

#include <QAbstractListModel>

namespace nianbao {

// The findings as a list, under a heading for each kind, and the headings can't be chosen. Tells what it has
// only when that has changed, so that a list keeps its place while somebody types.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole,
        PlaceRole, // where it lies, in words, and whether it was acknowledged or reopened
        SignRole,
        ColourRole,
    };

    FindingsModel(const ReportDocument &document, const FindingsWatch &watch, QObject *parent);

    const FindingsChoice &choice() const { return m_choice; }
    void choose(const FindingsChoice &choice);
    // Takes in what the watch has by now.
    void refresh();

    // Null for a heading.
    const Finding *finding(const QModelIndex &index) const;
    int count() const; // of findings
    // Where the same finding stands now, or, if it isn't there any more, the nearest one of its kind; the
    // first finding without one.
    QModelIndex indexOf(const Finding *before) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString heading; // or else:
        Finding finding;
        QString place;
    };
    QList<Row> rows() const;
    static bool isSame(const QList<Row> &a, const QList<Row> &b);

    const ReportDocument &m_document;
    const FindingsWatch &m_watch;
    FindingsChoice m_choice;
    QList<Row> m_rows;
};

} // namespace nianbao
