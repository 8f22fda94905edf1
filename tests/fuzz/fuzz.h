#pragma once

#include "model/report.h"
#include "storage/report_file.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// What every target has in common. A target is one function as libFuzzer wants it; whatever it is given, it
// ends, without a crash, and what was taken of it is as it must be.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace nianbao::fuzz {

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

// A finding, in libFuzzer's eyes: a crash.
inline void expect(bool isSo, const char *what)
{
    if (isSo)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

// Written to a file and read again it is the same.
inline void expectStable(const Report &report)
{
    const QByteArray json = reportToJson(report);
    const Result<StoredReport> again = reportFromJson(json);
    expect(again.ok(), "what was written can be read");
    expect(again->report == report, "what was written is what is read");
    expect(reportToJson(again->report) == json, "what is read is written alike");
}

} // namespace nianbao::fuzz
