#pragma once

#include "intake/source_document.h"
#include "model/result.h"

#include <QCoreApplication>

namespace nianbao {

// Reads a page that a browser saved in a single file (.mhtml, .mht: RFC 2557): its HTML, and the pictures
// that were packed with it. Of several pages (frames) the one that says most counts.
class MhtmlDocument
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::MhtmlDocument)

public:
    // Whether the bytes begin as such a file does.
    static bool isOne(const QByteArray &bytes);
    // An error for one without a page in it. Takes time in proportion to the file.
    static Result<SourceDocument> read(const QByteArray &bytes);
};

} // namespace nianbao
