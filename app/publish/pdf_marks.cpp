#include "publish/pdf_marks.h"

#include <optional>

namespace nianbao {

namespace {

std::optional<PdfLeaf> leafOf(const Drawn &thing)
{
    if (thing.origin.element < 0 || thing.origin.again) // around the text, or read before
        return {};
    const bool isGraphic = thing.kind == Drawn::Kind::Picture || thing.kind == Drawn::Kind::Chart;
    return PdfLeaf{thing.origin.element, thing.origin.cell, isGraphic};
}

std::string artifactOf(const Drawn &thing)
{
    return thing.kind == Drawn::Kind::Rules ? "/Artifact <</Type /Layout>> BDC\n"
                                            : "/Artifact <</Type /Pagination>> BDC\n";
}

} // namespace

std::map<PdfLeaf, std::vector<PdfMark>> markContent(std::vector<PdfContent> &pages,
                                                    const QList<Drawn> &things)
{
    std::map<PdfLeaf, std::vector<PdfMark>> marks;
    for (size_t page = 0; page < pages.size(); ++page) {
        std::optional<PdfLeaf> leaf; // that is being drawn
        bool isOpen = false;
        int number = 0;
        for (PdfOperation &operation : pages[page].operations) {
            if (operation.thing < 0)
                continue;
            const Drawn &thing = things[operation.thing];
            const std::optional<PdfLeaf> next = leafOf(thing);
            if (isOpen && next && next == leaf)
                continue; // the next line of a paragraph
            if (isOpen)
                operation.putBefore("EMC\n");
            isOpen = true;
            leaf = next;
            if (!leaf) {
                operation.putBefore(artifactOf(thing));
                continue;
            }
            operation.putBefore(std::string(leaf->isGraphic ? "/Figure" : "/P") + " <</MCID "
                                + std::to_string(number) + ">> BDC\n");
            marks[*leaf].push_back({page, number++});
        }
        if (isOpen)
            pages[page].operations.back().putAfter("EMC\n");
    }
    return marks;
}

} // namespace nianbao
