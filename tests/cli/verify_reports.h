#pragma once

#include "program.h"

#include "../intake/attached_pdf.h"
#include "storage/fingerprint.h"
#include "storage/report_file.h"

// A small report and PDFs of it, for the tests of verify.
namespace nianbao::test {

inline const QByteArray file = R"({"format":1,"template":"national-2021","organ":"某局","year":2023,
"figures":{"t3.received.natural":"214"},"sections":{"s1":["全年公开信息。","没有其他。"]}})";

inline QString printOf(const QByteArray &json)
{
    const auto stored = reportFromJson(json);
    if (!stored)
        qFatal("%s", qPrintable(stored.error().text()));
    return fingerprintOf(stored->report);
}

inline QByteArray with(const char *from, const char *to)
{
    if (file.count(from) != 1)
        qFatal("the case replaces nothing, or too much: %s", from);
    return QByteArray(file).replace(from, to);
}

inline QByteArray pdfOf(const QByteArray &json)
{
    return pdfWith(json, printOf(json));
}

} // namespace nianbao::test
