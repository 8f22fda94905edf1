#pragma once

#include <QList>
#include <QString>

namespace nianbao {

// What is known of a report before it is signed: what the checks and the storage say of it (checks/
// review_facts.h), and what the review sheet prints (publish/review_sheet.h). Plain data, as those rooms know
// nothing of each other.
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

} // namespace nianbao
