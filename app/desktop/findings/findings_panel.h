#pragma once

#include "desktop/findings/findings_model.h"

#include <QDockWidget>

class QLabel;
class QListView;

namespace nianbao {

class ChoosingList;
class FindingDetails;
class FindingsFilter;
class Sheet;

// What the check finds, to look through: by kind and section, filtered and searched; choosing one leads to
// its place, once more to its next one. What can be done about it stands below.
class FindingsPanel : public QDockWidget
{
    Q_OBJECT

public:
    FindingsPanel(const ReportDocument &document, const FindingsWatch &watch, QWidget *parent);

    // Goes there from now on where a finding leads.
    void follow(Sheet &sheet);
    // Brings it to the fore, with the cursor in the list; sends it away when it has the cursor already.
    QAction *action() const { return m_action; }
    FindingDetails *details() const { return m_details; }
    QListView *list() const;
    const FindingsModel &model() const { return *m_model; }
    // Null for none.
    const Finding *current() const;
    // Chooses it in the list, if that has it, without going to its place.
    void setCurrent(const Finding &finding);
    QSize sizeHint() const override;

signals:
    void placeChosen(const nianbao::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void toggle();
    void lookAgain();
    void chooseAgain(const std::optional<Finding> &before);
    void takeChoice();
    void tellFaults();
    void tellOfNothing();
    void choose(const QModelIndex &index);
    void retranslate();

    const ReportDocument &m_document;
    const FindingsWatch &m_watch;
    QAction *m_action;
    FindingsModel *m_model;
    QLabel *m_faults;
    FindingsFilter *m_filter;
    ChoosingList *m_list;
    QLabel *m_nothing;
    FindingDetails *m_details;
    std::optional<Finding> m_chosen; // the one that was gone to last, and at which of its places
    int m_place = 0;
};

} // namespace nianbao
