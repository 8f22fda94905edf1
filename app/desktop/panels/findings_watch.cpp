#include "desktop/panels/findings_watch.h"

#include "checks/own_rules.h"
#include "desktop/sheet/sheet.h"

#include <QEvent>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int pauseMs = 30; // a fast typist's keys are further apart; the eye doesn't notice

// Whether anything is filled in besides the header fields.
bool isBegun(const Report &report)
{
    const Template &form = report.form();
    return std::any_of(form.sections().begin(), form.sections().end(), [&report](const Section &section) {
        return section.isNarrative() ? !report.narrative(section.id).isEmpty()
                                     : isBegun(report, section.table);
    });
}

// An empty cell is, before the first cell of its table is filled in; an empty section, and a year without
// one before it, before anything is.
bool isTooEarly(const Finding &finding, const Report &report)
{
    if (finding.places.isEmpty())
        return false;
    if (finding.rule == QLatin1String("section-missing") || finding.rule == QLatin1String("previous-missing"))
        return !isBegun(report);
    if (const auto *cell = std::get_if<CellPlace>(&finding.places.first())) {
        const int figure = report.form().figureAt(cell->address);
        return finding.rule == QLatin1String("figure-missing")
               && !isBegun(report, report.form().figures()[figure].table);
    }
    return false;
}

} // namespace

FindingsWatch::FindingsWatch(ReportDocument &document, QObject *parent)
    : QObject(parent), m_document(document)
{
    read();
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &FindingsWatch::update);
    connect(&m_document, &ReportDocument::changed, &m_soon, qOverload<>(&QTimer::start));
    m_soon.start();
}

// Its owner's children hear of another language as well: the findings say everything anew.
bool FindingsWatch::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        readRules(); // and so do their faults
    return QObject::event(event);
}

void FindingsWatch::read()
{
    const OwnRules rules = OwnRules::read();
    m_book = rules.book;
    m_faults = rules.faults;
}

void FindingsWatch::readRules()
{
    read();
    emit rulesRead();
    update();
}

void FindingsWatch::update()
{
    m_soon.stop();
    m_assessment = assess(m_document.report(), m_document.figures(), m_book);
    m_findings = m_assessment.findings;
    m_findings.removeIf([this](const Finding &finding) { return isTooEarly(finding, m_document.report()); });
    m_offers = bindingOffers(m_document.report(), m_document.figures());
    emit updated();
}

QString partOf(const Template &form, const Place &place)
{
    if (const auto *text = std::get_if<TextPlace>(&place))
        return text->section;
    const auto *cell = std::get_if<CellPlace>(&place);
    if (!cell)
        return Sheet::headerPart();
    const int table = form.figures()[form.figureAt(cell->address)].table;
    for (const Section &section : form.sections()) {
        if (section.table == table)
            return section.id;
    }
    return {};
}

bool isBegun(const Report &report, int table)
{
    const QList<FigureSpec> &figures = report.form().figures();
    for (int i = 0; i < figures.size(); ++i) {
        if (figures[i].table == table && !report.input(i).isEmpty())
            return true;
    }
    return false;
}

} // namespace nianbao
