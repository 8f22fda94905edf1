#pragma once

#include "model/report.h"

#include <QByteArray>

namespace nianbao {

// What the fingerprint is taken of: template, header fields, figures and sections, breakdowns and pictures
// among them, in the shape of the file, as JSON with sorted keys, no white space, UTF-8 (RFC 8785). What was
// said of the report (acknowledgements, rules switched off, notes of an import), how figures came in, last
// year's report, the organ's profile and keys that this version doesn't know are not part of it.
QByteArray canonicalData(const Report &report);

// The SM3 digest of the canonical data (GB/T 32905—2016), 64 digits in lower-case hexadecimal. The same for
// the same report, whoever stored it and whenever.
QString fingerprintOf(const Report &report);

// Whether an approved or published report isn't what was approved: its data give another fingerprint now.
// False for a report that nobody approved.
bool isAlteredSinceApproval(const Report &report);

// SM3 of any bytes, in the same digits.
QString sm3Of(const QByteArray &bytes);

} // namespace nianbao
