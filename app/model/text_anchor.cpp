#include "model/text_anchor.h"

#include "model/text_pieces.h"

#include <algorithm>

namespace nianbao {

namespace {

// A piece of a block in the flat text and in what it says.
struct Piece {
    int flat;
    int said;
};

// The pieces that a block is counted by.
QList<Piece> piecesOf(const Block &block)
{
    if (std::holds_alternative<Breakdown>(block))
        return {{1, int(textOf(block).size())}};
    QList<Piece> pieces;
    if (std::holds_alternative<Picture>(block))
        pieces += {1, 0};
    for (const Run &run : runsOf(block)) {
        const int size = int(run.text.size());
        if (run.isField())
            pieces += {1, size};
        else
            pieces.append(QList<Piece>(size, Piece{1, 1}));
    }
    return pieces;
}

QString flatOf(const Block &block)
{
    if (std::holds_alternative<Breakdown>(block))
        return QString(QChar(QChar::ObjectReplacementCharacter));
    QString flat;
    if (std::holds_alternative<Picture>(block))
        flat += QChar(QChar::ObjectReplacementCharacter);
    for (const Run &run : runsOf(block))
        flat += run.isField() ? QString(QChar(QChar::ObjectReplacementCharacter)) : run.text;
    return flat;
}

// How far into what the block says so many flat characters reach.
int saidUpTo(const QList<Piece> &pieces, int flat)
{
    int said = 0;
    for (int i = 0; i < pieces.size() && i < flat; ++i)
        said += pieces[i].said;
    return said;
}

} // namespace

QString flatText(const Narrative &text)
{
    QStringList flat;
    for (const Block &block : text.blocks())
        flat += flatOf(block);
    return flat.join(u'\n');
}

int flatPosition(const Narrative &text, int block, int position)
{
    int flat = 0;
    for (int i = 0; i < block && i < text.blocks().size(); ++i)
        flat += int(flatOf(text.blocks()[i]).size()) + 1;
    if (block < 0 || block >= text.blocks().size())
        return flat;
    int said = 0;
    for (const Piece &piece : piecesOf(text.blocks()[block])) {
        if (said + piece.said > position)
            break;
        said += piece.said;
        flat += piece.flat;
    }
    return flat;
}

QList<BlockRange> blockRanges(const Narrative &text, const Anchor &anchor)
{
    QList<BlockRange> ranges;
    if (anchor.gone || !anchor.isRange())
        return ranges;
    int begin = 0;
    for (int i = 0; i < text.blocks().size(); ++i) {
        const QList<Piece> pieces = piecesOf(text.blocks()[i]);
        const int end = begin + int(pieces.size());
        if (anchor.begin < end && anchor.end > begin) {
            const int start = saidUpTo(pieces, std::max(anchor.begin - begin, 0));
            ranges += {i, start, saidUpTo(pieces, anchor.end - begin) - start};
        }
        begin = end + 1;
    }
    return ranges;
}

FlatEdit editBetween(const QString &before, const QString &after)
{
    const auto shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    if (head > 0 && before[head - 1].isHighSurrogate())
        --head; // a character is two units at times, and never half another
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;
    return {int(head), int(before.size() - head - tail), int(after.size() - head - tail)};
}

QList<FlatEdit> editsBetween(const QString &before, const QString &after)
{
    const FlatEdit whole = editBetween(before, after);
    if (whole.removed == 0 || whole.inserted == 0)
        return {whole};
    QList<FlatEdit> edits;
    QString removed;
    QString inserted;
    int begin = whole.at;
    const auto finish = [&] {
        FlatEdit edit = editBetween(removed, inserted); // 214 that became 215 is one digit
        if (edit.removed > 0 || edit.inserted > 0) {
            edit.at += begin;
            edits.prepend(edit);
        }
        begin += int(removed.size());
        removed.clear();
        inserted.clear();
    };
    for (const TextPiece &piece :
         piecesByWords(before.mid(whole.at, whole.removed), after.mid(whole.at, whole.inserted))) {
        if (piece.kind == TextPiece::Kind::Same) {
            finish();
            begin += int(piece.text.size());
        } else {
            (piece.kind == TextPiece::Kind::Removed ? removed : inserted) += piece.text;
        }
    }
    finish();
    return edits;
}

Anchor moved(const Anchor &anchor, const FlatEdit &edit)
{
    Anchor moved = anchor;
    const int end = edit.at + edit.removed;
    if (edit.at >= anchor.end)
        return moved;
    const int shift = edit.inserted - edit.removed;
    if (end <= anchor.begin) {
        moved.begin += shift;
        moved.end += shift;
        return moved;
    }
    const int behind = edit.at + edit.inserted;
    const bool beginStays = edit.at > anchor.begin;
    const bool endStays = end < anchor.end;
    if (!beginStays && !endStays) {
        moved.begin = moved.end = edit.at;
        moved.gone = true;
    } else {
        moved.begin = beginStays ? anchor.begin : behind;
        moved.end = endStays ? anchor.end + shift : edit.at;
    }
    return moved;
}

void moveAnchors(Review &review, const QString &section, const Narrative &before, const Narrative &after)
{
    const auto isHere = [&section](const Comment &comment) {
        return comment.anchor.place == section && (comment.anchor.isRange() || comment.anchor.gone);
    };
    if (std::none_of(review.comments.cbegin(), review.comments.cend(), isHere))
        return;
    const QList<FlatEdit> edits = editsBetween(flatText(before), flatText(after));
    for (Comment &comment : review.comments) {
        if (!isHere(comment))
            continue;
        for (const FlatEdit &edit : edits)
            comment.anchor = moved(comment.anchor, edit);
    }
}

} // namespace nianbao
