#include "fuzz.h"

#include "model/figures.h"

using namespace nianbao;

// A form as data, filled in.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<Template::Pointer> form = Template::fromJson(fuzz::bytesOf(data, size));
    if (!form)
        return 0;
    Report report(*form);
    Change change;
    for (const FigureSpec &spec : (*form)->figures()) {
        if (!spec.computed)
            change.steps += SetFigure{spec.address, Figure::number(1)};
    }
    fuzz::expect(report.apply(change).ok(), "every cell that isn't computed can be filled in");
    const Figures figures(report);
    for (int i = 0; i < (*form)->figures().size(); ++i)
        figures.at(i);
    return 0;
}
