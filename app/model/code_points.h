#pragma once

#include <QStringView>

#include <algorithm>

namespace nianbao {

// Places in a text are told in Unicode code points (contract.md); Qt counts UTF-16 units.
inline int codePoints(QStringView text)
{
    return int(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

// Where so many code points from `begin` on end, in units, or where the text does.
inline int codeUnits(QStringView text, int begin, int points)
{
    int position = begin;
    for (int i = 0; i < points && position < text.size(); ++i)
        position += text[position].isHighSurrogate() && position + 1 < text.size() ? 2 : 1;
    return position;
}

} // namespace nianbao
