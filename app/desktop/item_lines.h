#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace nianbao {

// No more of an item's text is set in lines: a list is to be looked through, the details have all of it.
constexpr int mostItemCharacters = 1000;

// A list item's text in lines of that width, at most six, drawn if there is a painter; its height.
double setItemLines(QPainter *painter, const QPointF &at, const QString &text, const QFont &font,
                    double width);

// Of what is of less weight in an item.
QFont smallItemFont(const QFont &font);

} // namespace nianbao
