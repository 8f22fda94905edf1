#include "cli/merge_output.h"

#include "cli/call.h"
#include "cli/differences_output.h"
#include "cli/report_output.h"

#include <algorithm>

namespace nianbao {

namespace {

using Kind = MergeConflict::Kind;

QString nameOf(Kind kind)
{
    static const QStringList names{"field",    "figure",       "text",    "moved",      "breakdown",
                                   "profile",  "acknowledged", "ruleOff", "importNote", "legacy",
                                   "previous", "stage",        "comment", "signedCopy", "unknown"};
    return names[int(kind)];
}

bool isText(Kind kind)
{
    return kind == Kind::Text || kind == Kind::Moved || kind == Kind::Breakdown;
}

JsonValue sideAsJson(const std::optional<QString> &side)
{
    return side ? JsonValue::string(*side) : JsonValue::null();
}

JsonValue conflictAsJson(const MergeConflict &conflict)
{
    JsonValue json = JsonValue::object();
    json.append("kind", JsonValue::string(nameOf(conflict.kind)));
    if (isText(conflict.kind)) {
        json.append("section", JsonValue::string(conflict.place));
        json.append("paragraph", JsonValue::number(conflict.block));
    } else {
        json.append(conflict.kind == Kind::Figure  ? QStringLiteral("cell")
                    : conflict.kind == Kind::Field ? QStringLiteral("field")
                                                   : QStringLiteral("item"),
                    JsonValue::string(conflict.place));
    }
    if (!conflict.part.isEmpty())
        json.append("part", JsonValue::string(conflict.part));
    json.append("ancestor", sideAsJson(conflict.ancestor));
    json.append("ours", sideAsJson(conflict.ours));
    json.append("theirs", sideAsJson(conflict.theirs));
    return json;
}

QString placeOf(const MergeConflict &conflict, const Template &form)
{
    if (conflict.kind == Kind::Figure) {
        const FigureSpec &spec = form.figures()[form.figureAt(conflict.place)];
        return spec.address + u' ' + spec.fullLabel().simplified();
    }
    if (isText(conflict.kind)) {
        const QString place = CommandLine::tr("%1, paragraph %2").arg(conflict.place).arg(conflict.block + 1);
        return conflict.part.isEmpty() ? place : place + QStringLiteral(": ") + oneLine(conflict.part);
    }
    if (conflict.kind == Kind::Field)
        return conflict.place;
    return conflict.place.isEmpty() ? nameOf(conflict.kind)
                                    : nameOf(conflict.kind) + u' ' + oneLine(conflict.place);
}

} // namespace

JsonValue mergeAsJson(const Merge &merge)
{
    JsonValue conflicts = JsonValue::array();
    for (const MergeConflict &one : merge.conflicts)
        conflicts.items += conflictAsJson(one);
    JsonValue root = JsonValue::object();
    root.append("merged", {JsonValue::Kind::Literal, merge.conflicts.isEmpty() ? "true" : "false"});
    root.append("conflicts", conflicts);
    return root;
}

QByteArray conflictsAsText(const Merge &merge, const Template &form)
{
    const QString names[] = {CommandLine::tr("ancestor", "a version that is merged"),
                             CommandLine::tr("ours", "a version that is merged"),
                             CommandLine::tr("theirs", "a version that is merged")};
    const int width = std::max({displayWidth(names[0]), displayWidth(names[1]), displayWidth(names[2])});
    QString text;
    for (const MergeConflict &one : merge.conflicts) {
        text += placeOf(one, form) + u'\n';
        const std::optional<QString> *sides[] = {&one.ancestor, &one.ours, &one.theirs};
        for (int i = 0; i < 3; ++i) {
            const QString words = !*sides[i]               ? CommandLine::tr("(not there)")
                                  : (*sides[i])->isEmpty() ? CommandLine::tr("(empty)")
                                                           : oneLine(**sides[i]);
            text += QStringLiteral("    %1%2  %3\n").arg(names[i], padding(width, names[i]), words);
        }
    }
    return text.toUtf8();
}

} // namespace nianbao
