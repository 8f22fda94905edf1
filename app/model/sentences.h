#pragma once

#include <QList>
#include <QStringView>

namespace nianbao {

// Where a sentence stands in its text, its closing mark included; in UTF-16 units.
struct Sentence {
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    QStringView in(QStringView text) const { return text.mid(start, length); }
};

// The text in sentences, which leave nothing of it out. A semicolon ends one: what stands on its two sides is
// about two things.
QList<Sentence> sentencesIn(QStringView text);

} // namespace nianbao
