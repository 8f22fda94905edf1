#include "model/narrative.h"

#include <algorithm>

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

QList<Run> normal(const QList<Run> &runs)
{
    QList<Run> result;
    for (const Run &run : runs) {
        const QString text = plain(run.text);
        if (const QString field = plain(run.field); !field.isEmpty())
            result += Run{text, run.bold, field};
        else if (text.isEmpty())
            continue;
        else if (!result.isEmpty() && !result.last().isField() && result.last().bold == run.bold)
            result.last().text += text;
        else
            result += Run{text, run.bold};
    }
    return result;
}

Breakdown normal(const Breakdown &breakdown)
{
    Breakdown result = breakdown;
    for (QString *text : {&result.title, &result.subject, &result.unit})
        *text = plain(*text).trimmed();
    // The unit may have become another one since a count was read. What that one can't count is a fault.
    const NumberType type = result.countType();
    const auto countAgain = [&type](Figure &count) {
        if (const Result<Figure> read = Figure::parse(count.text(), type); read && count.isNumber())
            count = *read;
    };
    countAgain(result.statedWhole);
    for (BreakdownPart &part : result.parts) {
        part.label = plain(part.label).trimmed();
        countAgain(part.count);
    }
    result.sentence = normal(breakdown.sentence);
    return result;
}

bool isBlankParagraph(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    // A field's text may not be there yet.
    return paragraph && std::all_of(paragraph->runs.begin(), paragraph->runs.end(), [](const Run &run) {
               return !run.isField() && run.text.trimmed().isEmpty();
           });
}

} // namespace

QString textOf(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

QString Paragraph::text() const
{
    return textOf(runs);
}

QList<Run> runsOf(const Block &block)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return paragraph->runs;
    if (const auto *breakdown = std::get_if<Breakdown>(&block))
        return breakdown->showsSentence ? breakdown->sentence : QList<Run>();
    const auto *heading = std::get_if<Heading>(&block);
    const QString &text = heading ? heading->text : std::get<Picture>(block).caption;
    return text.isEmpty() ? QList<Run>() : QList<Run>{Run{text}};
}

QString textOf(const Block &block)
{
    return textOf(runsOf(block));
}

QString wordingOf(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    if (std::holds_alternative<Breakdown>(block))
        return {}; // its words are made of its labels
    if (!paragraph)
        return textOf(block);
    QString wording;
    for (const Run &run : paragraph->runs)
        wording += run.isField() ? QStringLiteral("{}") : run.text;
    return wording;
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

QStringList Narrative::wordings() const
{
    QStringList wordings;
    wordings.reserve(m_blocks.size());
    for (const Block &block : m_blocks)
        wordings += wordingOf(block);
    return wordings;
}

Result<Narrative> Narrative::normalized() const
{
    QList<Block> blocks;
    blocks.reserve(m_blocks.size());
    for (const Block &block : m_blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            blocks += Paragraph{normal(paragraph->runs)};
        } else if (const auto *heading = std::get_if<Heading>(&block)) {
            if (heading->level < 1 || heading->level > Heading::levels)
                return Error{tr("A heading within a section has the level 1 or 2.")};
            blocks += Heading{heading->level, plain(heading->text)};
        } else if (const auto *breakdown = std::get_if<Breakdown>(&block)) {
            const Breakdown kept = normal(*breakdown);
            if (const std::optional<Error> fault = kept.fault())
                return *fault;
            blocks += kept;
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
