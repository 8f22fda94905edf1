#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace nianbao {

// What a PDF says of itself, once in its information dictionary and once as XMP.
struct PdfDescription {
    QString title;
    QString author;
    QString subject;
    QString creator;
    QString producer;
    QDateTime created; // with its offset from UTC
    QString fingerprint;
    bool isArchival = true; // PDF/A-3a and PDF/UA-1 hold
};

// The XMP packet (ISO 16684-1): with the namespace of our own for the fingerprint, described as PDF/A asks
// for (ISO 19005-3, 6.6.2.3), and the
// claims to be PDF/A-3a and PDF/UA-1.
QByteArray xmpOf(const PdfDescription &description);

} // namespace nianbao
