#pragma once

#include "intake/import_words.h"
#include "intake/source_document.h"
#include "model/header.h"

#include <QHash>

namespace nianbao {

// What a page says of the report around its text.
struct PageFacts {
    QHash<Field, QString> fields{}; // as Header::parse takes them
    QString titleOrgan{};           // the organ that the title names
};

// Reads title, year, dates and source from the page's meta tags, its headings and the lines before
// `firstHeading` (a block), from `begin` on. What isn't plainly there isn't a fact.
PageFacts factsOf(const SourceDocument &document, int begin, int firstHeading, const ImportWords &words);

// Whether a line is a title of a report, whichever it is.
bool isTitleLine(const QString &line, const ImportWords &words);
// Whether it is a document's number and nothing else: 〔2024〕3号 with what stands before it.
bool isDocumentNumber(const QString &line);
// Whether a line is the report's title, or a piece of it.
bool isPieceOfTitle(const QString &line, const QString &title);
// Whether a short line belongs to the portal, not to the report: 【字体：…】, 打印, 主办：…
bool isFurniture(const QString &line, const ImportWords &words);

// A line that is a date and nothing else (2024年1月23日, 二〇二四年一月二十三日, 2024-01-23, in brackets or
// not), as Header::parse takes it; empty for others.
QString dateOf(const QString &line);
// Whether a line is a date or was one before it lost characters.
bool isLikeDate(const QString &line);

} // namespace nianbao
