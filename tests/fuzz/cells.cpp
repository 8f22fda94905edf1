#include "fuzz.h"
#include "window_system.h"

#include "intake/pasted_cells.h"

using namespace nianbao;

// A block of cells from the clipboard: the first byte is the cell that they are pasted at.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    fuzz::needWindowSystem();
    const Report empty;
    const int corner = data[0] % int(empty.form().figures().size());
    const QString text = QString::fromUtf8(fuzz::bytesOf(data + 1, size - 1));
    for (const PastedCells &cells : {cellsOfText(text), cellsOfHtml(text)}) {
        const Result<Change> change = changeOf(cells, empty.form(), corner);
        if (!change)
            continue;
        Report report;
        fuzz::expect(report.apply(*change).ok(), "what is pasted can be taken");
        fuzz::expectStable(report);
    }
    return 0;
}
