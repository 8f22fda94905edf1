#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace nianbao {

// What somebody was typing that isn't in the report: an input method holds it, or its place can't take it.
struct PendingText {
    QString place; // its whole name, for people
    QString text;
    friend bool operator==(const PendingText &, const PendingText &) = default;
};

// A report as it stood in a window at a moment, for the case that the window doesn't live to save it.
struct JournalEntry {
    QString path{};      // of its file; empty for one that was never saved
    QByteArray digest{}; // of what stood in that file (fileDigest), empty where nothing did
    QString title{};     // what people know it by
    QDateTime when{};    // UTC
    QList<PendingText> pending{};
    QByteArray report{}; // as in its file
};

// A line of JSON about it, then the report's file as it is.
QByteArray journalToBytes(const JournalEntry &entry);
Result<JournalEntry> journalFromBytes(const QByteArray &bytes);

} // namespace nianbao
