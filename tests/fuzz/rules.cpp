#include "fuzz.h"

#include "checks/checks.h"

#include <QFile>

using namespace nianbao;

namespace {

Report sample()
{
    Report report;
    Change change;
    change.steps += SetField{Field::Organ, QStringLiteral("某县某局")};
    change.steps += SetField{Field::Year, QStringLiteral("2023")};
    for (const FigureSpec &spec : report.form().figures()) {
        if (!spec.computed)
            change.steps += SetFigure{spec.address, Figure::number(3)};
    }
    change.steps += SetNarrative{QStringLiteral("s1"),
                                 {QStringLiteral("全年公开信息214条，政务大听受理3件，其中要闻120条。")}};
    if (!report.apply(change))
        qFatal("the sample can't be made");
    return report;
}

} // namespace

// Rules of somebody's own, and a report that they judge.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Report report = sample();
    static const Figures figures(report);
    RuleBook book = RuleBook::shipped();
    const Done added = book.add(fuzz::bytesOf(data, size), QStringLiteral("own.json"));
    if (added)
        assess(report, figures, book);
    else
        fuzz::expect(book.rules().size() == RuleBook::shipped().rules().size(),
                     "of a faulty file nothing is taken");
    return 0;
}
