#pragma once

#include "intake/source_document.h"
#include "model/result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace nianbao {

// Reads a workbook (.xlsx): each sheet that isn't hidden is a table with its merged cells; a formula has the
// value that was stored with it. Errors as WordDocument has them.
class SheetDocument
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::SheetDocument)

public:
    static constexpr int mostRows = 5000; // of a sheet
    static constexpr int mostColumns = 200;

    static Result<SourceDocument> read(const QByteArray &xlsx);
};

} // namespace nianbao
