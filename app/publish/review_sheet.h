#pragma once

#include "publish/pages.h"

namespace nianbao {

// What is known of a report before it is signed. Who calls knows how; nothing of it is looked up here.
struct ReviewFacts {
    // A finding that somebody answers for.
    struct Acknowledged {
        QString finding; // what, and where
        QString reason;
        QString by{}; // who and when; may be empty
    };
    QString title;
    QString organ;
    QString year;
    QString scope{};       // own organ or the whole government; empty: to be ticked
    QString fingerprint{}; // in hexadecimal; empty if there is none
    // Open findings.
    int errors = 0;
    int warnings = 0;
    int notes = 0;
    QList<Acknowledged> acknowledged{};
};

// The sheet that goes round with the report to be signed (发文稿纸; domain.md 5.3): what is known, room to
// write the rest in by hand, the acknowledged findings, and a QR code. One page of A4, more where the list is
// long. Its pages say nothing of the report's own numbering, and keep within `reviewArea`.
QList<Page> reviewSheet(const ReviewFacts &facts, const Measure &measure);

inline constexpr QRectF reviewArea{paper::left, 20, paper::areaWidth, 257}; // mm on the paper

// What the sheet's QR code says: "nianbao:v1;organ=…;year=…;sm3=…", UTF-8. The organ's name has ";" and "%"
// as %3B and %25, and ends in "…" where it is longer than any.
QString qrText(const ReviewFacts &facts);

} // namespace nianbao
