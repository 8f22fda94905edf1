#include "model/narrative.h"

namespace nianbao {

namespace {

// One line without what no output has a place for. A tab stays: it is how people part columns.
QString plain(const QString &text)
{
    QString line = text;
    line.replace(QLatin1String("\r\n"), QLatin1String(" "));
    for (const char16_t lineBreak : {u'\n', u'\r', u'\u2028', u'\u2029'})
        line.replace(QChar(lineBreak), u' ');
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\t'; });
    return line;
}

Paragraph normal(const Paragraph &paragraph)
{
    Paragraph result;
    for (const Run &run : paragraph.runs) {
        const QString text = plain(run.text);
        if (text.isEmpty())
            continue;
        if (!result.runs.isEmpty() && result.runs.last().bold == run.bold)
            result.runs.last().text += text;
        else
            result.runs += Run{text, run.bold};
    }
    return result;
}

bool isBlankParagraph(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->text().trimmed().isEmpty();
}

} // namespace

QString Paragraph::text() const
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

QString textOf(const Block &block)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return paragraph->text();
    if (const auto *heading = std::get_if<Heading>(&block))
        return heading->text;
    return std::get<Picture>(block).caption;
}

Narrative::Narrative(const QStringList &paragraphs)
{
    m_blocks.reserve(paragraphs.size());
    for (const QString &text : paragraphs)
        m_blocks += Paragraph{text.isEmpty() ? QList<Run>() : QList<Run>{Run{text}}};
}

QStringList Narrative::texts() const
{
    QStringList texts;
    texts.reserve(m_blocks.size());
    for (const Block &block : m_blocks)
        texts += textOf(block);
    return texts;
}

Result<Narrative> Narrative::normalized() const
{
    QList<Block> blocks;
    blocks.reserve(m_blocks.size());
    for (const Block &block : m_blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            blocks += normal(*paragraph);
        } else if (const auto *heading = std::get_if<Heading>(&block)) {
            if (heading->level < 1 || heading->level > Heading::levels)
                return Error{tr("A heading within a section has the level 1 or 2.")};
            blocks += Heading{heading->level, plain(heading->text)};
        } else {
            const auto &picture = std::get<Picture>(block);
            if (picture.type.isEmpty() || pictureType(picture.data) != picture.type)
                return Error{tr("A picture has to be a PNG or a JPEG.")};
            if (picture.data.size() > largestPicture)
                return Error{tr("A picture may have 8 MiB at most; make it smaller first.")};
            blocks += Picture{picture.type, picture.data, plain(picture.caption)};
        }
    }
    while (!blocks.isEmpty() && isBlankParagraph(blocks.last()))
        blocks.removeLast();
    return Narrative(blocks);
}

QString Narrative::pictureType(const QByteArray &data)
{
    if (data.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    if (data.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    return {};
}

} // namespace nianbao
