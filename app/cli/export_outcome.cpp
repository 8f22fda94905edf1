#include "cli/export_outcome.h"

#include "cli/output.h"
#include "storage/json_value.h"

namespace nianbao {

namespace {

template<typename Item, typename Describe>
JsonValue arrayOf(const QList<Item> &items, Describe describe)
{
    JsonValue array = JsonValue::array();
    for (const Item &item : items) {
        JsonValue one = JsonValue::object();
        describe(one, item);
        array.items += one;
    }
    return array;
}

} // namespace

QByteArray outcomeAsJson(const Outcome &outcome)
{
    JsonValue root = JsonValue::object();
    root.append("written", arrayOf(outcome.written, [](JsonValue &one, const Output &output) {
                    one.append("kind", JsonValue::string(output.kind));
                    one.append("path", JsonValue::string(output.path));
                }));
    root.append("fonts", arrayOf(outcome.fonts, [](JsonValue &one, const FontSubstitution &font) {
                    one.append("role", JsonValue::string(font.roleName));
                    one.append("wanted", JsonValue::string(font.wanted));
                    one.append("used", JsonValue::string(font.used));
                }));
    root.append("missingCharacters", arrayOf(outcome.missing, [](JsonValue &one, char32_t c) {
                    one.append("character", JsonValue::string(QString::fromUcs4(&c, 1)));
                    one.append("code", JsonValue::string(codePointName(c)));
                }));
    root.append("lostPictures", arrayOf(outcome.lostPictures, [](JsonValue &one, const PictureElement &lost) {
                    one.append("section", JsonValue::string(lost.section));
                    one.append("paragraph", JsonValue::number(lost.block));
                    one.append("caption", textOrNull(lost.picture.caption));
                }));
    return indentedJson(root);
}

void sayWhatIsLost(const Outcome &outcome)
{
    for (const PictureElement &lost : outcome.lostPictures) {
        const QString place = CommandLine::tr("%1, paragraph %2").arg(lost.section).arg(lost.block + 1);
        const QString caption = lost.picture.caption;
        say(caption.isEmpty()
                ? CommandLine::tr(
                      "%1: a picture without a caption can't be shown; a frame stands in its place. "
                      "Insert it anew.")
                      .arg(place)
                : CommandLine::tr(
                      "%1: the picture “%2” can't be shown; a frame stands in its place. Insert it "
                      "anew.")
                      .arg(place, caption));
    }
    if (const QString remark = remarkOnMissingGlyphs(outcome.missing); !remark.isEmpty())
        say(remark);
}

void sayOutcome(const Outcome &outcome)
{
    for (const Output &output : outcome.written)
        say(CommandLine::tr("Written: %1")
                .arg(output.path == u'-' ? CommandLine::tr("standard output") : output.path));
    QStringList told; // two roles may lack the same font
    for (const FontSubstitution &font : outcome.fonts) {
        const QString words = CommandLine::tr("The font “%1” is not installed; “%2” stands in for it.")
                                  .arg(font.wanted, font.used);
        if (!told.contains(words))
            say(words);
        told += words;
    }
}

} // namespace nianbao
