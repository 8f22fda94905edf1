#pragma once

#include <QList>
#include <QString>

namespace nianbao {

// A document number (发文字号) as it is written in a text, from its bracket or, where that is missing, its
// year on: 〔2021〕30号. What stands before it, the office's code, has no end that could be told.
struct DocumentNumber {
    qsizetype start = 0; // in UTF-16 units
    qsizetype length = 0;
    int year = 0;
    QString number{}; // "30"
    // Not as GB/T 9704—2012, 7.2.5, has it: other brackets than 〔〕, or one, or 号, is missing.
    bool broken = false;

    qsizetype end() const { return start + length; }
    QString right() const; // as it should be written
};

// Every document number of the text, in its order, in the time of one pass. What can't be told from a year or
// an amount in brackets isn't taken for one.
QList<DocumentNumber> documentNumbersIn(const QString &text);

// Where, right before the number, a code stands that begins like that one (国办公开函 and 国办公开办函); -1
// where none does.
qsizetype codeBefore(const DocumentNumber &number, const QString &text, const QString &code);

} // namespace nianbao
