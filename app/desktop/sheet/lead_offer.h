#pragma once

#include "desktop/report_document.h"
#include "desktop/sheet/link_button.h"

class QTextEdit;

namespace nianbao {

// On the second line of the lead, as long as nothing is written there: the offer to write it.
class LeadOffer : public LinkButton
{
    Q_OBJECT

public:
    LeadOffer(QTextEdit &edit, const ReportDocument &document);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void place();

    QTextEdit &m_edit;
    const ReportDocument &m_document;
};

} // namespace nianbao
