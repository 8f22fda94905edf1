#pragma once

#include "checks/bindings.h"
#include "checks/checks.h"
#include "desktop/report_document.h"

#include <QTimer>

namespace nianbao {

// What the check finds in the report that is being edited, made anew once after each change, and not
// before the change is on screen: typing doesn't wait for it. It goes by the program's rules and by those
// that somebody keeps beside its settings.
class FindingsWatch : public QObject
{
    Q_OBJECT

public:
    explicit FindingsWatch(ReportDocument &document, QObject *parent = nullptr);

    // Without what isn't there yet in a table that nobody has begun: an empty year is no fault. Those that
    // were acknowledged are among them; what is left to do is counted without.
    const QList<Finding> &findings() const { return m_findings; }
    // All there is to say of the report as it is, an empty year as well.
    const Assessment &assessment() const { return m_assessment; }

    const RuleBook &book() const { return m_book; }
    // What couldn't be taken of somebody's own files of rules.
    const QList<Error> &faults() const { return m_faults; }
    // Reads those files once more: they may have been mended meanwhile.
    void readRules();
    // Looks at the report at once, not after the pause.
    void update();
    // Numbers in the text that could be live figures.
    const QList<BindingOffer> &offers() const { return m_offers; }

    bool event(QEvent *event) override;

signals:
    void updated();
    void rulesRead();

private:
    void read();

    ReportDocument &m_document;
    QTimer m_soon;
    RuleBook m_book;
    QList<Error> m_faults;
    Assessment m_assessment;
    QList<Finding> m_findings;
    QList<BindingOffer> m_offers;
};

// The part of the form that the place is in, as the list of sections calls it.
QString partOf(const Template &form, const Place &place);
// Whether any of the table's cells is filled in.
bool isBegun(const Report &report, int table);

} // namespace nianbao
