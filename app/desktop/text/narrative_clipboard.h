#pragma once

#include "model/narrative.h"

#include <QString>
#include <QStringList>

class QMimeData;

namespace nianbao {

// What of a clipboard, or of what is dropped, a section's text can take.
struct Taken {
    Narrative text;
    QStringList refused; // why something of it can't be taken, a sentence each
};

// What a cell is as that is dragged into a text: its address, UTF-8.
inline QString fieldFormat()
{
    return QStringLiteral("application/x-nianbao-field");
}

bool canTake(const QMimeData &data);
// The files' pictures, our own text, another program's text or picture: the first of these that there is.
Taken takenFrom(const QMimeData &data);
// The picture in a file; refused in words that name it.
Taken pictureOf(const QString &path);

// For a section's text elsewhere here, for word processors and for plain text.
QMimeData *mimeDataOf(const Narrative &text);

} // namespace nianbao
