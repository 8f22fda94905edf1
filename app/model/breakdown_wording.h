#pragma once

#include "model/breakdown.h"

namespace nianbao {

// What things are counted in.
struct BreakdownUnit {
    QString name;     // 条
    int decimals = 0; // of a count: 6 for 万元
};

// One way to say a breakdown in a sentence. In its patterns {subject}, {label} and {unit} are words;
// {whole}, {count} and {percent} become live fields.
struct BreakdownPhrasing {
    QString id;      // "share"
    QString name;    // as one chooses it
    QString opening; // {subject}{whole}{unit}。其中，
    // Where the parts are only some of the whole.
    QString openingOfSome;
    QString part;           // {label}{count}{unit}，占{percent}
    QString partNoPercents; // where the whole is 0 or not all there yet
    QString between;        // ；
    QString ending;         // 。
};

// How breakdowns are put into words: data, resources/wording/breakdowns.json.
struct BreakdownWording {
    // The id that the rest of a stated whole has in the place of a part's.
    static inline const QString restId = QStringLiteral("rest");

    QList<BreakdownUnit> units;
    QList<BreakdownPhrasing> phrasings; // not empty
    QString rest;                       // what the rest is called: 其他
    QString item;                       // heads of the table: 类别,
    QString count;                      // 数量（{unit}）,
    QString percent;                    // 占比,
    QString lastYear;                   // 上年数量（{unit}）,
    QString change;                     // 增减,
    QString rate;                       // 增幅,
    QString sum;                        // 合计

    // A fault is reported with its path ("phrasings[1].part: …").
    static Result<BreakdownWording> fromJson(const QByteArray &json);
    // What ships with the program; loaded once. Aborts the program if it is faulty: then the build is.
    static const BreakdownWording &shipped();

    const BreakdownUnit *unit(const QString &name) const;
    // The first one for an id that there isn't.
    const BreakdownPhrasing &phrasing(const QString &id) const;
};

// The sentence in its phrasing, numbers as live fields without their texts; nothing while there is no
// part with a label.
QList<Run> sentenceOf(const Breakdown &breakdown);

} // namespace nianbao
