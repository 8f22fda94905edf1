#pragma once

#include "desktop/dialogs.h"
#include "desktop/panels/findings_watch.h"

#include <functional>

namespace nianbao {

class CheckWindow;
class FindingsPanel;
class RulesDialog;
class Sheet;
struct ReasonQuestion;

// What can be done about findings and rules, each a step of the history: acknowledge and reopen, mend, switch
// a rule off and on. Opens the list of rules and the page to look at before publishing.
class FindingCommands : public QObject
{
    Q_OBJECT

public:
    FindingCommands(ReportDocument &document, FindingsWatch &watch, Sheet &sheet, Dialogs &dialogs,
                    FindingsPanel &panel);

    // A finding is taken as a copy: looking at the report once more makes the lists anew.
    void acknowledge(Finding finding);
    // The one that is chosen in the panel while the cursor is there, or else the first open one at the place.
    void acknowledgeAt(const std::optional<Place> &place);
    void reopen(const Finding &finding);
    void repair(Finding finding);
    void switchOff(const QString &rule);
    void switchOn(const QString &rule);
    void showRules();
    void showCheckPage();

signals:
    void said(const QString &message);
    // A reason wasn't given, or the report can't be altered: switches show what is so.
    void leftAsItWas();

private:
    bool isLocked();
    // The finding as it is now that everything typed was taken; nothing, and says so, if it isn't any more.
    std::optional<Finding> asItIsNow(const Finding &finding);
    void ask(const ReasonQuestion &question,
             const std::function<void(const QString &reason, const QString &by)> &answer);
    void apply(const Change &change, const QString &message);

    ReportDocument &m_document;
    FindingsWatch &m_watch;
    Sheet &m_sheet;
    Dialogs &m_dialogs;
    FindingsPanel &m_panel;
    RulesDialog *m_rules = nullptr; // once they were wanted
    CheckWindow *m_page = nullptr;
};

} // namespace nianbao
