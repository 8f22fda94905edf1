#pragma once

#include "checks/finding.h"
#include "model/report.h"

#include <QCoreApplication>

namespace nianbao {

// How far one part of the form is: the header fields, the lead or a section.
struct SectionProgress {
    Q_DECLARE_TR_FUNCTIONS(nianbao::SectionProgress)

public:
    enum class Stage {
        Empty,
        Begun,    // something is missing, or still reads as last year
        Complete, // whatever was found in it
    };

    Stage stage = Stage::Empty;
    int filled = 0; // cells or fields; a text is one
    int wanted = 0;
    int inherited = 0; // cells or paragraphs that are still last year's
    int errors = 0;    // findings, each once however many places it has here
    int warnings = 0;
    int notes = 0;

    int findings() const { return errors + warnings + notes; }
    // "being filled in, 12 of 24, 2 errors": what the marks say without colours.
    QString words() const;

    friend bool operator==(const SectionProgress &, const SectionProgress &) = default;
};

// `part` as the list of sections calls it.
SectionProgress progressOf(const QString &part, const Report &report, const QList<Finding> &findings);

} // namespace nianbao
