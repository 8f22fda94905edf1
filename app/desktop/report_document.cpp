#include "desktop/report_document.h"

#include "desktop/own_name.h"
#include "model/revision_log.h"
#include "storage/backups.h"
#include "storage/file.h"
#include "storage/report_file.h"

#include <QDateTime>
#include <QFileInfo>
#include <QUndoCommand>

namespace nianbao {

namespace {

QString placeOf(const Change::Step &step)
{
    if (const auto *figure = std::get_if<SetFigure>(&step))
        return figure->address;
    if (const auto *field = std::get_if<SetField>(&step))
        return Header::name(field->field);
    if (const auto *inherited = std::get_if<SetInherited>(&step))
        return inherited->place;
    if (const auto *narrative = std::get_if<SetNarrative>(&step))
        return narrative->section;
    return QString::number(step.index()); // of the report as a whole
}

QStringList placesOf(const Change &change)
{
    QStringList places;
    for (const Change::Step &step : change.steps)
        places += placeOf(step);
    return places;
}

} // namespace

// The one command of the history: it holds the change that leads to the other side of it, and swaps
// that for its inverse each time it is taken.
class ReportDocument::Command : public QUndoCommand
{
public:
    Command(ReportDocument &document, const Change &change, int token)
        : m_document(document), m_other(change), m_token(token), m_generation(document.m_generation)
    {
    }

    void undo() override { swap(); }
    void redo() override { swap(); }
    int id() const override { return 1; }

    bool mergeWith(const QUndoCommand *command) override
    {
        const auto *next = static_cast<const Command *>(command); // it has our id
        if (next->m_token != m_token || next->m_generation != m_generation
            || placesOf(next->m_other) != placesOf(m_other))
            return false;
        // Ours leads back to before both. If that is what the report is now, nothing is left of them.
        Report before = m_document.m_report;
        const Result<Change> back = before.apply(m_other);
        const bool isObsolete = back.ok() && before.readsAs(m_document.m_report);
        if (isObsolete)
            m_document.m_report = before; // and figures are as old as they were
        setObsolete(isObsolete);
        return true;
    }

private:
    void swap()
    {
        const Result<Change> inverse = m_document.m_report.apply(m_other);
        Q_ASSERT(inverse.ok()); // it was tried before, or is the inverse of one that was taken
        m_other = *inverse;
        m_document.m_figures = Figures(m_document.m_report);
    }

    ReportDocument &m_document;
    Change m_other;
    int m_token;
    int m_generation;
};

ReportDocument::ReportDocument(QObject *parent) : QObject(parent), m_figures(m_report)
{
    connect(&m_history, &QUndoStack::cleanChanged, this,
            [this](bool clean) { emit modifiedChanged(!clean); });
}

ReportDocument::~ReportDocument()
{
    m_history.blockSignals(true); // it clears itself, and there is nobody left to tell
}

QString ReportDocument::name() const
{
    return m_path.isEmpty() ? tr("New report") : QFileInfo(m_path).fileName();
}

QString ReportDocument::readOnlyBecause() const
{
    return isSavable() ? lockedBecause(m_report.stage()) : m_unsavableBecause;
}

void ReportDocument::retranslate()
{
    if (m_openElsewhere)
        m_unsavableBecause = lockWords(*m_openElsewhere);
    else if (!isSavable())
        if (const Result<StoredReport> stored = readReport(m_path);
            stored && !stored->readOnlyBecause.isEmpty())
            m_unsavableBecause = stored->readOnlyBecause;
}

Done ReportDocument::apply(const Change &change, int token)
{
    const Origin typed = Origin::at(Origin::Kind::Typed, QDateTime::currentDateTimeUtc());
    const Change entering = stamped(change, m_report, typed);
    Report trial = m_report;
    const Result<Change> taken = trial.apply(entering);
    if (!taken)
        return taken.error();
    if (trial == m_report)
        return done();
    m_history.push(new Command(*this, entering, token));
    emit changed();
    return done();
}

Done ReportDocument::moveOn(const Review &review)
{
    const Result<Change> taken = m_report.apply({{SetReview{review}}});
    if (!taken)
        return taken.error();
    ++m_generation;
    m_history.clear();
    m_history.resetClean();
    emit changed();
    emit stageChanged();
    return done();
}

void ReportDocument::undo()
{
    if (!m_history.canUndo())
        return;
    ++m_generation;
    m_history.undo();
    emit changed();
}

void ReportDocument::redo()
{
    if (!m_history.canRedo())
        return;
    ++m_generation;
    m_history.redo();
    emit changed();
}

} // namespace nianbao
