#include "storage/json_place.h"

namespace nianbao {

namespace {

using Kind = JsonValue::Kind;

struct Step {
    qsizetype index = -1; // negative: the place leads nowhere
    qsizetype length = 0; // of the place's text that it takes
};

Step stepInList(const JsonValue &list, QStringView place)
{
    const qsizetype end = place.indexOf(u']');
    if (!place.startsWith(u'[') || end < 0)
        return {};
    bool isNumber = false;
    const int index = place.mid(1, end - 1).toInt(&isNumber);
    return isNumber && index >= 0 && index < list.items.size() ? Step{index, end + 1} : Step{};
}

// Names have dots in them: the longest that fits is meant. One that isn't as it is shown is no name of ours
// and more likely to be at fault.
Step stepInObject(const JsonValue &object, QStringView place)
{
    const qsizetype dot = place.startsWith(u'.') ? 1 : 0;
    const QStringView rest = place.mid(dot);
    Step best;
    for (qsizetype i = 0; i < object.names.size(); ++i) {
        const QString shown = jsonPath({}, object.names[i]);
        if (!rest.startsWith(shown))
            continue;
        const QStringView behind = rest.mid(shown.size());
        const bool fits = behind.isEmpty() || behind.front() == u'.' || behind.front() == u'[';
        const qsizetype length = dot + shown.size();
        if (fits && (length > best.length || (length == best.length && shown != object.names[i])))
            best = {i, length};
    }
    return best;
}

} // namespace

std::optional<TakenOut> takeOut(JsonValue &root, const QString &place, LostItems &lost, int depth)
{
    JsonValue *within = nullptr;
    JsonValue *at = &root;
    qsizetype index = -1;
    QString list; // where the last step was taken, as in the file
    QString path;
    for (QStringView rest = place; depth > 0 && !rest.isEmpty(); --depth) {
        const bool isList = at->kind == Kind::Array;
        const Step step = isList ? stepInList(*at, rest) : stepInObject(*at, rest);
        if (step.index < 0)
            break;
        list = path;
        path = isList ? QStringLiteral("%1[%2]").arg(path).arg(lost.numberOf(path, step.index))
                      : jsonPath(path, at->names[step.index]);
        within = at;
        index = step.index;
        at = &at->items[index];
        rest = rest.mid(step.length);
    }
    if (!within)
        return std::nullopt;
    TakenOut taken{path, within->items.takeAt(index)};
    if (within->kind == Kind::Array)
        lost.insert(list, lost.numberOf(list, index));
    else
        within->names.removeAt(index);
    return taken;
}

} // namespace nianbao
