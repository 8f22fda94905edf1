#pragma once

#include "model/data_reader.h"

#include <QHash>
#include <QStringList>

namespace nianbao {

// How published reports word what the form words otherwise, and what stands around a report on a portal's
// page; resources/wording/import.json.
struct ImportWords {
    QHash<QString, QStringList> labels;   // by the official label: how it is printed, too
    QHash<QString, QStringList> sections; // by a section's id: its headings, without numbers
    // A form of former years, and which of its figures became which: beginnings of addresses.
    struct Former {
        QString form;
        QList<QPair<QString, QString>> becomes{};
    };
    QList<Former> former;
    QStringList titleEnds;                                // of a line that is a report's title
    QStringList titleStarts;                              // of the part of a title behind organ and year
    QStringList organTails;                               // of a title, between its organ and what it is on
    QStringList publishedNames, sourceNames, numberNames; // of facts that a page states: 发布时间：…
    QStringList furniture;                                // words of short lines that belong to the portal
    QStringList portalRegions; // classes and ids, in lower case, of a page's parts that belong to it

    static Result<ImportWords> fromJson(const QByteArray &json);
    static const ImportWords &shipped();
};

} // namespace nianbao
