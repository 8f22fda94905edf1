#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace nianbao {

// A stretch of two texts that are compared: what stands in both, in the first only, or in the second only.
struct TextPiece {
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text; // never empty

    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};

// The text's words, which leave nothing of it out: a Han character is one, so is a number with its decimals
// and per cent sign, a word of letters, and every other character. No character is parted.
QList<QStringView> wordsOf(QStringView text);

// Two texts as pieces, by words: what is same and removed makes the first, what is same and added the
// second. What little two alterations have in common between them counts as altered, too, so that what is
// read are phrases. What is removed stands before what is added in its place.
QList<TextPiece> piecesByWords(const QString &before, const QString &after);

// The same of whole texts: sentence by sentence, and by words where a sentence became another. The sentences
// are those of sentencesIn (sentences.h).
QList<TextPiece> piecesOf(const QString &before, const QString &after);

// What the pieces leave of the first text, and of the second.
QString beforeOf(const QList<TextPiece> &pieces);
QString afterOf(const QList<TextPiece> &pieces);

} // namespace nianbao
