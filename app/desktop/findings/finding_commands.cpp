#include "desktop/findings/finding_commands.h"

#include "checks/acknowledging.h"
#include "checks/repairs.h"
#include "desktop/findings/check_window.h"
#include "desktop/findings/finding_details.h"
#include "desktop/findings/findings_panel.h"
#include "desktop/findings/reason_dialog.h"
#include "desktop/findings/rules_dialog.h"
#include "desktop/sheet/place_navigation.h"
#include "desktop/sheet/place_order.h"
#include "desktop/sheet/sheet.h"

#include <QApplication>

#include <algorithm>

namespace nianbao {

namespace {

// How closely a finding lies around the place: its words or its cell, its section as a whole, or not at all.
int closeness(const Finding &finding, const Place &at, const Template &form)
{
    int closest = 0;
    for (const Place &place : finding.places) {
        const auto *text = std::get_if<TextPlace>(&place);
        const auto *here = std::get_if<TextPlace>(&at);
        if (!text || !here) {
            closest = std::max(closest, place.index() == at.index() && isSamePlace(form, place, at) ? 2 : 0);
        } else if (text->section == here->section) {
            const bool covers = text->paragraph == here->paragraph && text->start <= here->start
                                && here->start <= text->start + text->length;
            closest = std::max(closest, text->length > 0 && covers ? 2 : text->length == 0 ? 1 : 0);
        }
    }
    return closest;
}

} // namespace

FindingCommands::FindingCommands(ReportDocument &document, FindingsWatch &watch, Sheet &sheet,
                                 Dialogs &dialogs, FindingsPanel &panel)
    : QObject(&sheet)
    , m_document(document)
    , m_watch(watch)
    , m_sheet(sheet)
    , m_dialogs(dialogs)
    , m_panel(panel)
{
    const FindingDetails *details = panel.details();
    connect(details, &FindingDetails::acknowledgementWanted, this, &FindingCommands::acknowledge);
    connect(details, &FindingDetails::reopeningWanted, this, &FindingCommands::reopen);
    connect(details, &FindingDetails::repairWanted, this, &FindingCommands::repair);
    connect(details, &FindingDetails::switchingOffWanted, this, &FindingCommands::switchOff);
}

// Asked by each command: a file of a newer version can only be looked at.
bool FindingCommands::isLocked()
{
    // What was submitted can't be altered, but judged.
    if (m_document.isSavable() && m_document.report().stage() <= Stage::Returned)
        return false;
    emit said(m_document.readOnlyBecause());
    emit leftAsItWas();
    return true;
}

std::optional<Finding> FindingCommands::asItIsNow(const Finding &finding)
{
    m_sheet.finishEditing();
    m_watch.update();
    for (const Finding &now : m_watch.assessment().findings) {
        if (now.rule == finding.rule && now.about == finding.about && placeNames(now) == placeNames(finding))
            return now;
    }
    emit said(tr("What was found there has changed meanwhile; look at it once more."));
    return std::nullopt;
}

void FindingCommands::ask(const ReasonQuestion &question,
                          const std::function<void(const QString &, const QString &)> &answer)
{
    QWidget *above = QApplication::activeWindow() == m_rules && m_rules ? m_rules : m_sheet.window();
    auto *dialog = new ReasonDialog(question, above);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, answer] { answer(dialog->reason(), dialog->by()); });
    connect(dialog, &QDialog::rejected, this, &FindingCommands::leftAsItWas);
    dialog->open();
}

void FindingCommands::apply(const Change &change, const QString &message)
{
    const Done applied = m_document.apply(change, m_document.newToken());
    emit said(applied ? message : applied.error().text());
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): the list that it is of changes meanwhile
void FindingCommands::acknowledge(Finding finding)
{
    const std::optional<Finding> now = isLocked() ? std::nullopt : asItIsNow(finding);
    if (!now)
        return;
    const Rule *rule = m_watch.book().rule(now->rule);
    if (rule && rule->firm) {
        emit said(tr("This rule allows no exception: what it finds can't be acknowledged."));
        return;
    }
    ask({tr("Acknowledge a finding"), now->message,
         tr("Why it may stay as it is; whoever reviews the report reads it."), tr("&Acknowledge"),
         now->acknowledgedBefore},
        [this, finding = *now](const QString &reason, const QString &by) {
            const Result<Change> word = acknowledging(finding, reason, by, QDateTime::currentDateTimeUtc());
            if (word)
                apply(*word, tr("Acknowledged. It is reopened when what it looks at changes."));
            else
                emit said(word.error().text());
        });
}

void FindingCommands::acknowledgeAt(const std::optional<Place> &place)
{
    if (m_panel.isVisible() && m_panel.isAncestorOf(QApplication::focusWidget()) && m_panel.current()) {
        acknowledge(*m_panel.current());
        return;
    }
    m_sheet.finishEditing();
    m_watch.update();
    const Template &form = m_document.report().form();
    const Finding *closest = nullptr;
    int most = 0;
    for (const Finding &finding : m_watch.findings()) {
        const int close = place && !finding.acknowledged ? closeness(finding, *place, form) : 0;
        if (close <= most)
            continue;
        closest = &finding;
        most = close;
    }
    if (closest)
        acknowledge(*closest);
    else
        emit said(tr("Nothing open was found at this place."));
}

void FindingCommands::reopen(const Finding &finding)
{
    if (!isLocked())
        apply(reopening(finding), tr("Reopened. It can be undone."));
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): the list that it is of changes meanwhile
void FindingCommands::repair(Finding finding)
{
    const std::optional<Finding> now = isLocked() ? std::nullopt : asItIsNow(finding);
    if (!now || !now->repair)
        return;
    apply(changeOf(*now->repair, m_document.report()), tr("Mended. It can be undone."));
    if (!now->places.isEmpty())
        showPlace(m_sheet, now->places.first());
}

void FindingCommands::switchOff(const QString &rule)
{
    if (isLocked())
        return;
    const Rule *entry = m_watch.book().rule(rule);
    if (!entry)
        return;
    if (entry->firm) {
        emit said(tr("This rule allows no exception: it can't be switched off."));
        return;
    }
    ask({tr("Switch a rule off"),
         entry->title.text(),
         tr("Why this report isn't judged by it; whoever reviews the report reads it."),
         tr("Switch &Off"),
         {}},
        [this, rule](const QString &reason, const QString &by) {
            apply({{SetRuleOff{{rule, reason, by, QDateTime::currentDateTimeUtc()}}}},
                  tr("The rule is switched off for this report; the list of rules has it."));
        });
}

void FindingCommands::switchOn(const QString &rule)
{
    if (!isLocked())
        apply({{SetRuleOff{{rule, {}}}}}, tr("The rule is switched on again."));
}

void FindingCommands::showRules()
{
    m_sheet.finishEditing();
    m_watch.readRules(); // a file of somebody's own may have been mended meanwhile
    if (!m_rules) {
        m_rules = new RulesDialog(m_document, m_watch, m_sheet.window());
        connect(m_rules, &RulesDialog::switchedOff, this, &FindingCommands::switchOff);
        connect(m_rules, &RulesDialog::switchedOn, this, &FindingCommands::switchOn);
        connect(this, &FindingCommands::leftAsItWas, m_rules, &RulesDialog::refresh);
    }
    m_rules->openAgain();
}

void FindingCommands::showCheckPage()
{
    m_sheet.finishEditing();
    m_watch.update();
    if (!m_page) {
        m_page = new CheckWindow(m_document, m_watch, m_dialogs, m_sheet.window());
        connect(m_page, &CheckWindow::said, this, &FindingCommands::said);
        connect(m_page, &CheckWindow::placeChosen, this, [this](const Place &place) {
            m_sheet.window()->raise(); // the page is a window of its own, and would cover the place
            m_sheet.window()->activateWindow();
            goToPlace(m_sheet, place);
        });
    }
    m_page->openAgain();
}

} // namespace nianbao
