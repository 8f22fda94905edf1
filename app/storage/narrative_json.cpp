#include "storage/narrative_json.h"

#include "model/report.h"
#include "storage/breakdown_json.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

using Kind = JsonValue::Kind;

struct NarrativeJson {
    Q_DECLARE_TR_FUNCTIONS(nianbao::NarrativeJson)
};

JsonValue valueOf(const Paragraph &paragraph)
{
    if (paragraph.runs.isEmpty())
        return JsonValue::string({});
    const Run &first = paragraph.runs.first();
    if (paragraph.runs.size() == 1 && !first.bold && !first.isField())
        return JsonValue::string(first.text);
    JsonValue value = JsonValue::object();
    value.append("paragraph", runsToJson(paragraph.runs));
    return value;
}

JsonValue valueOf(const Heading &heading)
{
    JsonValue value = JsonValue::object();
    value.append("heading", JsonValue::string(heading.text));
    value.append("level", JsonValue::number(heading.level));
    return value;
}

JsonValue valueOf(const Breakdown &breakdown)
{
    return breakdownToJson(breakdown);
}

JsonValue valueOf(const Picture &picture)
{
    JsonValue value = JsonValue::object();
    value.append("picture", JsonValue::string(picture.type));
    value.append("caption", JsonValue::string(picture.caption));
    value.append("data", JsonValue::string(QString::fromLatin1(picture.data.toBase64())));
    return value;
}

Error expected(const QString &what, const QString &path)
{
    return {what, {}, path};
}

Result<Block> paragraphOf(const JsonValue &object, const QString &path)
{
    if (const Done known = onlyKnows(object, {"paragraph"}, path); !known)
        return known.error();
    const Result<QList<Run>> runs = runsFromJson(object.items.first(), jsonPath(path, "paragraph"));
    return runs ? Result<Block>(Paragraph{*runs}) : runs.error();
}

Result<Block> headingOf(const JsonValue &object, const QString &path)
{
    if (const Done known = onlyKnows(object, {"heading", "level"}, path); !known)
        return known.error();
    const Result<QString> text = textAt(object, "heading", path);
    if (!text)
        return text.error();
    const JsonValue *level = object.member("level");
    // One that can't be is refused with the others, by the report.
    return Block(Heading{level && level->kind == Kind::Number ? level->text.toInt() : 0, *text});
}

Result<Block> pictureOf(const JsonValue &object, const QString &path)
{
    if (const Done known = onlyKnows(object, {"picture", "caption", "data"}, path); !known)
        return known.error();
    QStringList texts;
    for (const char *name : {"picture", "caption", "data"}) {
        const Result<QString> text = textAt(object, name, path);
        if (!text)
            return text.error();
        texts += *text;
    }
    const auto decoded =
        QByteArray::fromBase64Encoding(texts[2].toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return expected(NarrativeJson::tr("The picture's data are damaged."), jsonPath(path, "data"));
    return Block(Picture{texts[0], *decoded, texts[1]});
}

Result<Block> blockOf(const JsonValue &value, const QString &path)
{
    if (value.member("paragraph"))
        return paragraphOf(value, path);
    if (value.member("heading"))
        return headingOf(value, path);
    if (value.member("picture"))
        return pictureOf(value, path);
    if (value.member("breakdown")) {
        const Result<Breakdown> breakdown = breakdownFromJson(value, path);
        return breakdown ? Result<Block>(*breakdown) : breakdown.error();
    }
    return expected(NarrativeJson::tr("A paragraph, a heading, a picture or a breakdown is expected here."),
                    path);
}

} // namespace

JsonValue narrativeToJson(const Narrative &narrative)
{
    JsonValue list = JsonValue::array();
    for (const Block &block : narrative.blocks())
        list.items += std::visit([](const auto &one) { return valueOf(one); }, block);
    return list;
}

Result<Narrative> narrativeFromJson(const JsonValue &blocks, const QString &path)
{
    if (blocks.kind != Kind::Array)
        return expected(NarrativeJson::tr("A list of paragraphs is expected here."), path);
    QList<Block> read;
    for (int i = 0; i < blocks.items.size(); ++i) {
        const JsonValue &value = blocks.items[i];
        if (value.kind == Kind::String) {
            const QStringList lines = Report::paragraphsOf(value.text);
            read += Narrative(lines.isEmpty() ? QStringList(QString()) : lines).blocks();
            continue;
        }
        const QString place = QStringLiteral("%1[%2]").arg(path).arg(i);
        const Result<Block> block = blockOf(value, place);
        if (!block)
            return block.error();
        // Asked of it alone, as only here its place in the file is known.
        if (const Result<Narrative> alone = Narrative({*block}).normalized(); !alone)
            return Error{alone.error().message,
                         {},
                         alone.error().place.isEmpty() ? place : place + u'.' + alone.error().place};
        read += *block;
    }
    return Narrative(read);
}

} // namespace nianbao
