#pragma once

#include "checks/bindings.h"
#include "checks/checks.h"
#include "desktop/report_document.h"

#include <QTimer>

namespace nianbao {

// What the check finds in the report that is being edited, made anew once after each change, and not
// before the change is on screen: typing doesn't wait for it.
class FindingsWatch : public QObject
{
    Q_OBJECT

public:
    explicit FindingsWatch(ReportDocument &document, QObject *parent = nullptr);

    // Without what isn't there yet in a table that nobody has begun: an empty year is no fault.
    const QList<Finding> &findings() const { return m_findings; }
    // Numbers in the text that could be live figures.
    const QList<BindingOffer> &offers() const { return m_offers; }

    bool event(QEvent *event) override;

signals:
    void updated();

private:
    void update();

    ReportDocument &m_document;
    QTimer m_soon;
    QList<Finding> m_findings;
    QList<BindingOffer> m_offers;
};

// The part of the form that the place is in, as the list of sections calls it.
QString partOf(const Template &form, const Place &place);
// Whether any of the table's cells is filled in.
bool isBegun(const Report &report, int table);

} // namespace nianbao
