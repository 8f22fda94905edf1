#pragma once

#include <QDateTime>
#include <QString>

namespace nianbao {

// Somebody's word that a finding was looked at and may stay. It is kept in the report and shown to whoever
// reviews it.
struct Acknowledgement {
    QString rule;   // whose finding it is
    QString place;  // where, as the finding's places are named: "t3.received.natural", "s1"
    QString about;  // digest of what the rule looked at; another one, and the word doesn't hold any more
    QString reason; // never empty
    QString by{};   // who; empty if nobody said
    QDateTime on{};
    // Of words in the text, to find them again once they were altered: their paragraph, and traits of their
    // sentence (traitsOf, likeness.h), which don't give the words away. Files of older versions have neither.
    int paragraph = 0;
    QString traits{};

    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

// A rule that this report isn't judged by.
struct RuleOff {
    QString rule;
    QString reason; // never empty
    QString by{};
    QDateTime on{};

    friend bool operator==(const RuleOff &, const RuleOff &) = default;
};

} // namespace nianbao
