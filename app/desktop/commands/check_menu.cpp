#include "desktop/commands/check_menu.h"

#include "desktop/commands/confirmation.h"
#include "desktop/commands/menu_texts.h"
#include "desktop/sheet/place_navigation.h"
#include "desktop/sheet/place_order.h"
#include "desktop/sheet/sheet.h"

#include <QAction>
#include <QApplication>
#include <QTextBlock>

namespace nianbao {

CheckMenu::CheckMenu(QMenu &menu, ReportDocument &document, const FindingsWatch &findings, Sheet &sheet)
    : QObject(&sheet), m_document(document), m_findings(findings), m_sheet(sheet)
{
    auto *texts = new MenuTexts(menu, staticMetaObject.className());
    const auto add = [this, texts](const char *name, const char *text, const QKeySequence &keys,
                                   const std::function<void()> &act) {
        connect(texts->add(name, text, keys), &QAction::triggered, this, act);
    };
    add("actionNextFinding", QT_TR_NOOP("&Next Finding"), Qt::Key_F8, [this] { goToFinding(false); });
    add("actionPreviousFinding", QT_TR_NOOP("&Previous Finding"), QKeySequence(Qt::SHIFT | Qt::Key_F8),
        [this] { goToFinding(true); });
    add("actionNextEmptyCell", QT_TR_NOOP("Next &Empty Cell"), Qt::Key_F7, [this] { goToNextEmptyCell(); });
    add("actionNextInherited", QT_TR_NOOP("Next of &Last Year"), QKeySequence(Qt::SHIFT | Qt::Key_F7),
        [this] { goToNextInherited(); });
    add("actionBalance", QT_TR_NOOP("&Balance…"), Qt::Key_F9, [this] { emit balanceWanted(); });
    menu.addSeparator();
    add("actionConfirm", QT_TR_NOOP("&Confirm This Value"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        [this] { confirmHere(); });
    add("actionConfirmSection", QT_TR_NOOP("Confirm &Everything in This Section"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), [this] { confirmSectionHere(); });
    menu.addSeparator();
    add("actionAcknowledge", QT_TR_NOOP("&Acknowledge a Finding…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { emit acknowledgementWanted(); });
    add("actionRules", QT_TR_NOOP("&Rules…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
        [this] { emit rulesWanted(); });
    add("actionCheckPage", QT_TR_NOOP("Check Before P&ublishing…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q), [this] { emit checkPageWanted(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

void CheckMenu::follow(QWidget *focus)
{
    if (focus && m_sheet.isAncestorOf(focus) && placeAt(focus))
        m_editor = focus;
}

std::optional<Place> CheckMenu::here() const
{
    return placeAt(m_editor);
}

bool CheckMenu::goTo(const QList<Place> &places, bool backwards)
{
    const std::optional<Place> next =
        placeAfter(m_document.report().form(), places, placeAt(m_editor), backwards);
    if (next)
        goToPlace(m_sheet, *next);
    return next.has_value();
}

void CheckMenu::goToFinding(bool backwards)
{
    QList<Place> places; // one a finding: its other ones are marked
    for (const Finding &finding : m_findings.findings()) {
        if (!finding.places.isEmpty() && !finding.acknowledged)
            places += finding.places.first();
    }
    const std::optional<Place> next =
        placeAfter(m_document.report().form(), places, placeAt(m_editor), backwards);
    if (!next) {
        emit said(tr("Nothing found so far."));
        return;
    }
    goToPlace(m_sheet, *next);
    for (const Finding &finding : m_findings.findings()) {
        if (!finding.places.isEmpty() && !finding.acknowledged
            && isSamePlace(m_document.report().form(), finding.places.first(), *next)) {
            emit said(finding.message);
            emit findingReached(finding);
            return;
        }
    }
}

void CheckMenu::goToNextEmptyCell()
{
    QList<Place> places;
    const QList<FigureSpec> &figures = m_document.report().form().figures();
    for (int i = 0; i < figures.size(); ++i) {
        if (!figures[i].computed && m_document.report().input(i).isEmpty())
            places += CellPlace{figures[i].address};
    }
    if (!goTo(places))
        emit said(tr("Every cell is filled in."));
}

void CheckMenu::goToNextInherited()
{
    QList<Place> places;
    for (const Finding &finding : m_findings.findings()) {
        if (finding.rule == QLatin1String("still-last-year"))
            places += finding.places;
    }
    if (!goTo(places))
        emit said(tr("Nothing is still last year's."));
}

void CheckMenu::confirmHere()
{
    const Report &report = m_document.report();
    if (const auto *text = qobject_cast<NarrativeEdit *>(m_editor)) {
        const QTextDocument &paragraphs = *static_cast<const QTextEdit *>(text)->document();
        const QTextCursor cursor = text->textCursor();
        apply(confirmParagraphs(report, text->objectName(),
                                paragraphs.findBlock(cursor.selectionStart()).blockNumber(),
                                paragraphs.findBlock(cursor.selectionEnd()).blockNumber()));
        return;
    }
    QStringList addresses;
    const auto *table = m_editor ? qobject_cast<FormTable *>(m_editor->parentWidget()) : nullptr;
    if (table && table->selection().isRange()) {
        for (const Cell *cell : table->selection().figures())
            addresses += report.form().figures()[cell->figure].address;
    } else if (m_editor) {
        addresses += m_editor->objectName();
    }
    apply(confirmCells(report, addresses));
}

void CheckMenu::confirmSectionHere()
{
    if (const std::optional<Place> here = placeAt(m_editor))
        confirm(partOf(m_document.report().form(), *here));
}

void CheckMenu::confirm(const QString &place)
{
    const Report &report = m_document.report();
    apply(report.form().sectionAt(place) >= 0 ? confirmSection(report, place)
                                              : confirmCells(report, {place}));
}

void CheckMenu::apply(const Change &change)
{
    if (change.steps.isEmpty()) {
        emit said(tr("Nothing here is still last year's."));
        return;
    }
    if (m_document.isReadOnly()) {
        emit said(m_document.readOnlyBecause());
        return;
    }
    const Done applied = m_document.apply(change, m_document.newToken());
    emit said(applied ? tr("Confirmed. It can be undone.") : applied.error().text());
}

} // namespace nianbao
