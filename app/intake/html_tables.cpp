#include "intake/html_tables.h"

#include "intake/source_grid.h"
#include "intake/source_rows.h"
#include "model/character_kinds.h"

namespace nianbao {

namespace {

constexpr qsizetype longestCell = 400; // characters; more are running text
constexpr qsizetype longestFigure = 24;

bool isRow(const GumboNode *node)
{
    return tagOf(node) == GUMBO_TAG_TR;
}

bool isCell(const GumboNode *node)
{
    return tagOf(node) == GUMBO_TAG_TD || tagOf(node) == GUMBO_TAG_TH;
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\f' || c == u'\r';
}

QString cellText(const GumboNode *cell)
{
    QString text;
    bool breaks = false;
    for (const GumboNode *node = cell; node;) {
        const bool skip = isMute(tagOf(node)) || isHidden(node);
        breaks = breaks || (node != cell && isBlockElement(tagOf(node))) || tagOf(node) == GUMBO_TAG_BR;
        const QString piece = skip ? QString() : textOf(node);
        if (!piece.isEmpty()) {
            if (breaks && !text.trimmed().isEmpty() && !piece.trimmed().isEmpty())
                text += u'\v'; // a line that is to stay one
            breaks = breaks && piece.trimmed().isEmpty();
            text += piece;
        }
        node = nextOf(node, cell, skip);
    }
    QStringList lines = text.split(u'\v');
    for (QString &line : lines)
        line = collapsed(line).trimmed();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QString collapsed(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isSpace(text[i])) {
            out += text[i];
            continue;
        }
        qsizetype end = i;
        bool breaks = false;
        while (end < text.size() && isSpace(text[end])) {
            breaks = breaks || text[end] == u'\n';
            ++end;
        }
        const bool between = i > 0 && end < text.size() && isWide(text[i - 1]) && isWide(text[end]);
        if (!(breaks && between))
            out += u' ';
        i = end - 1;
    }
    return out;
}

bool isLayoutTable(const GumboNode *table)
{
    qsizetype length = 0;
    bool hasPictures = false, hasFigures = false;
    for (const GumboNode *node = nextOf(table, table); node; node = nextOf(node, table)) {
        if (tagOf(node) == GUMBO_TAG_TABLE)
            return true;
        hasPictures = hasPictures || tagOf(node) == GUMBO_TAG_IMG;
        if (isCell(node)) {
            length = 0;
        } else if (node->type == GUMBO_NODE_TEXT) {
            const QString text = textOf(node).simplified();
            length += text.size();
            hasFigures = hasFigures || (!text.isEmpty() && text.size() < longestFigure && isFigureText(text));
        }
        if (length > longestCell)
            return true;
    }
    return hasPictures && !hasFigures;
}

SourceTable gridOf(const GumboNode *table)
{
    GridLayout layout;
    QString caption;
    for (const GumboNode *node = nextOf(table, table); node;) {
        bool skip = isHidden(node) || tagOf(node) == GUMBO_TAG_CAPTION;
        if (tagOf(node) == GUMBO_TAG_CAPTION && caption.isEmpty())
            caption = cellText(node).simplified();
        if (!skip && isRow(node))
            layout.beginRow();
        if (!skip && isCell(node)) {
            layout.addCell(cellText(node), numberAttributeOf(node, "rowspan"),
                           numberAttributeOf(node, "colspan"), lineOf(node));
            skip = true;
        }
        node = nextOf(node, table, skip);
    }
    SourceTable grid = std::move(layout).table();
    grid.caption = caption;
    grid.line = lineOf(table);
    return grid;
}

} // namespace nianbao
