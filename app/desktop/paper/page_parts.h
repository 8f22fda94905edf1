#pragma once

#include <algorithm>

namespace nianbao {

// Which of the pages are the report's own: what goes with it, the review sheet, stands before or after them,
// has numbers of its own, and lies on sheets of its own, as it is filed elsewhere.
struct PageParts {
    int first = 0; // pages before the report's
    int own = 0;
    int last = 0; // pages after them

    int count() const { return first + own + last; }
    bool isOwn(int page) const { return page >= first && page < first + own; }
    // The number in the page's foot, from 1; of what goes with the report, its number among that.
    int numberOf(int page) const { return page - beginOf(page) + 1; }
    // How many there are of the page's own part.
    int countWith(int page) const { return isOwn(page) ? own : page < first ? first : last; }
    // Which side of the paper it is on when all are printed on both sides: 0 in front, 1 on the back, 2 in
    // front of the next sheet. A part's odd pages are in front.
    int sideOf(int page) const
    {
        const int sidesBefore = page < first ? 0 : inSheets(first) + (isOwn(page) ? 0 : inSheets(own));
        return sidesBefore + page - beginOf(page);
    }

private:
    static int inSheets(int pages) { return pages + pages % 2; }
    int beginOf(int page) const { return isOwn(page) ? first : page < first ? 0 : first + own; }
};

} // namespace nianbao
