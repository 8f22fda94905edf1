#pragma once

#include "intake/source_document.h"

namespace nianbao {

// Lays a table out as HTML does: a cell takes the next free place of its row, and spans keep places free for
// themselves below. Spans that reach beyond the last row end with it.
class GridLayout
{
public:
    static constexpr int mostColumns = 1000;
    static constexpr int mostPlaces = 500000; // of all cells; what is beyond is cut to one place

    void beginRow();
    // Spans of less than 1 are 1.
    void addCell(const QString &text, int rowSpan, int columnSpan, int line);
    // The next cell stands at that column, or in the first free place behind it.
    void moveTo(int column);
    SourceTable table() &&;

private:
    SourceTable m_table;
    QList<int> m_taken; // by column: up to which row (not included) a cell from above reaches
    int m_row = -1;
    int m_column = 0;
    int m_places = 0;
};

} // namespace nianbao
