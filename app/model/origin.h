#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace nianbao {

// How a figure came into its report, and when. A total has none: it is computed.
struct Origin {
    enum class Kind {
        Typed,    // by a person: keys, a pasted block, the command line
        Carried,  // from last year's report
        Imported, // from a report that was published elsewhere
    };

    Kind kind = Kind::Typed;
    QDateTime when{}; // UTC, whole seconds; invalid where it isn't known

    static Origin at(Kind kind, const QDateTime &time);

    // As the file has it: "typed 2026-11-24T10:32:05Z", or the first word alone.
    QString text() const;
    // Nothing for a text that is no origin, or one of a kind that this version doesn't know.
    static std::optional<Origin> parse(const QString &text);

    friend bool operator==(const Origin &, const Origin &) = default;
};

} // namespace nianbao
