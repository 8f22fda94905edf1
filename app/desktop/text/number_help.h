#pragma once

#include "checks/bindings.h"
#include "desktop/text/narrative_edit.h"

namespace nianbao {

class NumberPopup;

// Makes live figures of those numbers, as one step of the history; what is to be said of it.
QString bind(ReportDocument &document, const QList<BindingOffer> &offers);

// What one can do about the numbers of a section's text: those that could be live figures and agree with
// their cells carry a dotted line (one that disagrees is a finding, and marked as that); a click on one of
// them, or on a live figure, opens a small window that says what it is and offers what can be done.
class NumberHelp : public QObject
{
    Q_OBJECT

public:
    NumberHelp(NarrativeEdit &edit, ReportDocument &document);

    // All of the report; those of other sections count for binding all.
    void show(const QList<BindingOffer> &offers);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void underline();
    void open(const QPoint &viewportPoint);
    void carryOut(const QString &link);
    QTextCursor cursorOf(const BindingOffer &offer) const;
    QRect globalRect(const QTextCursor &range) const;

    NarrativeEdit &m_edit;
    ReportDocument &m_document;
    NumberPopup *m_popup = nullptr; // made when first needed
    QList<BindingOffer> m_offers;
    QList<BindingOffer> m_open; // that the popup is about: one, or none for a live figure
};

} // namespace nianbao
