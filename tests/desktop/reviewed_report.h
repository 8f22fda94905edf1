#pragma once

#include "desktop/report_document.h"

// What a supervisor says of it, and the clerk's answer.
inline void comment(nianbao::ReportDocument &document)
{
    using namespace nianbao;
    const QDateTime on = QDateTime::fromString(QStringLiteral("2024-01-18T01:30:00Z"), Qt::ISODate);
    const auto say = [&](const Anchor &anchor, const QString &text, const QString &by, const QString &answers,
                         bool done) {
        const Review review = withComment(document.report(), {{}, anchor, text, by, on, answers, done});
        if (!document.apply({{SetReview{review}}}, document.newToken()))
            qFatal("no comment");
        return review.comments.last().id;
    };
    say({}, QStringLiteral("总体可以，请按批注逐条核对后再送审。"), QStringLiteral("王晓"), {}, false);
    const QString first = say({QStringLiteral("t3.received.natural")},
                              QStringLiteral("与台账相差1件，请核实。"), QStringLiteral("王晓"), {}, false);
    say({}, QStringLiteral("已核实，台账漏登一件。"), QStringLiteral("李敏"), first, false);
    say({QStringLiteral("t4.review.upheld")}, QStringLiteral("请附复议决定书。"), QStringLiteral("王晓"), {},
        true);
    say({QStringLiteral("s1"), 4, 16}, QStringLiteral("这句与上年完全相同，请改写。"), QStringLiteral("王晓"),
        {}, false);
    Review review = document.report().review();
    for (const QString &place :
         {QStringLiteral("t3.received.business"), QStringLiteral("t3.received.research")})
        review.ticks += {place, tickAbout(document.report(), place), QStringLiteral("王晓"), on};
    if (!document.apply({{SetReview{review}}}, document.newToken()))
        qFatal("no tick");
}
