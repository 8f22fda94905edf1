#include "checks/rule_reader.h"

#include "checks/doubled_key.h"
#include "checks/judges.h"

#include <QRegularExpression>

#include <utility>

namespace nianbao {

namespace {

constexpr int longestPhrase = 60; // characters: longer ones are prose, not phrases
const QString ownGroup = QStringLiteral("own");
constexpr int longestMessage = 2000;
// The group of rules on the text against the tables, which are never certain enough for an error.
constexpr QLatin1String textAgainstTables("wording");

// Every part of a pattern "{left}" that a message may have; no bracket is left beside them.
bool knowsPlaces(QString message, const QStringList &places)
{
    for (const QString &place : places)
        message.remove(u'{' + place + u'}');
    return !message.contains(u'{') && !message.contains(u'}');
}

} // namespace

Done RuleReader::read(const QByteArray &json)
{
    const QJsonObject root = parse(json);
    if (const auto doubled = failed() ? std::nullopt : doubledKeyIn(json))
        fail(*doubled, tr("this key stands twice"));
    if (!failed())
        readAll(root);
    if (failed())
        return error();
    return done();
}

void RuleReader::readAll(const QJsonObject &root)
{
    onlyKeys(root,
             m_isOwn ? QStringList{"rules", "words", "exempt", "severities"} : QStringList{"groups", "rules"},
             {});
    if (root.contains("groups"))
        readGroups(array(root, "groups", {}));
    const QJsonArray rules = root.contains("rules") ? array(root, "rules", {}) : QJsonArray();
    for (qsizetype i = 0; i < rules.size() && !failed(); ++i)
        m_book.m_rules += readRule(rules[i].toObject(), at("rules", i));
    forEachRule(root["words"].toObject(), "words",
                [&](Rule &rule, const QJsonValue &json, const QString &path) {
                    if (rule.words.isEmpty())
                        fail(path, tr("this rule doesn't look for words"));
                    rule.words += words(json, path, !judgeOf(rule.id));
                });
    forEachRule(
        root["exempt"].toObject(), "exempt",
        [&](Rule &rule, const QJsonValue &json, const QString &path) { rule.exempt += phrases(json, path); });
    forEachRule(root["severities"].toObject(), "severities",
                [&](Rule &rule, const QJsonValue &json, const QString &path) {
                    const Severity before = std::exchange(rule.severity, severity(json, path));
                    if (rule.firm && rule.severity != before)
                        fail(path, tr("this rule allows no exception, nor another severity"));
                    if (rule.severity == Severity::Error && rule.group == textAgainstTables)
                        fail(path, tr("a rule on the text against the tables is a warning at most"));
                });
}

void RuleReader::readGroups(const QJsonArray &groups)
{
    for (qsizetype i = 0; i < groups.size() && !failed(); ++i) {
        const QString path = at("groups", i);
        const QJsonObject json = groups[i].toObject();
        onlyKeys(json, {"id", "title"}, path);
        m_book.m_groups += RuleGroup{string(json, "id", path), text(json, "title", path)};
    }
}

Rule RuleReader::readRule(const QJsonObject &json, const QString &path)
{
    static const QRegularExpression idShape(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    QStringList keys{"id",     "number", "severity", "group", "title", "explanation",
                     "source", "firm",   "message",  "words", "exempt"};
    if (m_isOwn)
        keys += {"over", "when", "holds"}; // the program's own stand in the form's template
    onlyKeys(json, keys, path);
    Rule rule;
    rule.id = string(json, "id", path);
    if (!idShape.match(rule.id).hasMatch())
        fail(dot(path, "id"), tr("expected small letters, digits and hyphens"));
    if (const Rule *other = m_book.rule(rule.id))
        fail(dot(path, "id"), m_isOwn && other->group != ownGroup
                                  ? tr("“%1” is the name of one of the program's own rules").arg(rule.id)
                                  : tr("“%1” stands twice").arg(rule.id));
    rule.number = m_isOwn ? m_name : string(json, "number", path);
    rule.severity = severity(json["severity"], dot(path, "severity"));
    rule.group = m_isOwn ? ownGroup : string(json, "group", path);
    rule.title = text(json, "title", path);
    if (!m_isOwn || json.contains("explanation"))
        rule.explanation = text(json, "explanation", path);
    if (!m_isOwn || json.contains("source"))
        rule.source = string(json, "source", path);
    rule.firm = json["firm"].toBool();
    if (json.contains("exempt"))
        rule.exempt = phrases(json["exempt"], dot(path, "exempt"));
    if (!failed())
        readJudgement(rule, json, path);
    return rule;
}

void RuleReader::readJudgement(Rule &rule, const QJsonObject &json, const QString &path)
{
    for (const Identity &identity : Template::current()->identities()) {
        if (!m_isOwn && identity.rule == rule.id)
            rule.identities += identity;
    }
    if (json.contains("holds")) {
        const Result<QList<Identity>> read = Identity::fromJson(json, rule.id, *Template::current());
        if (!read)
            return fail(dot(path, read.error().place), read.error().message);
        rule.identities += *read;
    }
    if (json.contains("words"))
        rule.words = words(json["words"], dot(path, "words"), !judgeOf(rule.id));
    const bool isJudged = !m_isOwn && judgeOf(rule.id);
    const int ways =
        (isJudged ? 1 : 0) + (rule.identities.isEmpty() ? 0 : 1) + (rule.words.isEmpty() || isJudged ? 0 : 1);
    if (ways != 1)
        return fail(path, tr("expected either “holds” or “words”"));
    if (isJudged && !json.contains("message"))
        return;
    rule.message = text(json, "message", path);
    if (rule.message.chinese.size() > longestMessage || rule.message.english.size() > longestMessage)
        fail(dot(path, "message"), tr("expected at most %1 characters").arg(longestMessage));
    const QStringList places = rule.words.isEmpty()
                                   ? QStringList{"left", "right", "difference", "row", "column"}
                                   : QStringList{"wrong", "right"};
    if (!knowsPlaces(rule.message.chinese, places) || !knowsPlaces(rule.message.english, places))
        fail(dot(path, "message"), tr("only {%1} can be filled in").arg(places.join(QStringLiteral("}, {"))));
}

Severity RuleReader::severity(const QJsonValue &json, const QString &path)
{
    const QString word = json.toString();
    if (word == u"error")
        return Severity::Error;
    if (word == u"warning")
        return Severity::Warning;
    if (word != u"note")
        fail(path, tr("expected error, warning or note"));
    return Severity::Note;
}

LocalText RuleReader::text(const QJsonObject &json, const QString &key, const QString &path)
{
    const QJsonValue value = json[key];
    if (value.isUndefined())
        fail(dot(path, key), key == u"title" ? tr("expected a title") : tr("expected a text"));
    if (m_isOwn && value.isString())
        return {string(json, key, path), {}};
    const QJsonObject both = value.toObject();
    onlyKeys(both, {"zh", "en"}, dot(path, key));
    return {string(both, "zh", dot(path, key)), string(both, "en", dot(path, key))};
}

QStringList RuleReader::phrases(const QJsonValue &json, const QString &path)
{
    QStringList all;
    const QJsonArray list = json.toArray();
    if (list.isEmpty())
        fail(path, tr("expected a list"));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString phrase = list[i].toString();
        if (phrase.isEmpty() || phrase.size() > longestPhrase)
            fail(at(path, i), tr("expected a phrase of at most %1 characters").arg(longestPhrase));
        all += phrase;
    }
    return all;
}

QList<WrongWord> RuleReader::words(const QJsonValue &json, const QString &path, bool isSought)
{
    QList<WrongWord> all;
    const QJsonArray list = json.toArray();
    if (list.isEmpty())
        fail(path, tr("expected a list"));
    for (qsizetype i = 0; i < list.size() && !failed(); ++i) {
        const QStringList pair = phrases(list[i], at(path, i));
        if (pair.size() > 2)
            fail(at(path, i), tr("expected a wrong word and a right one"));
        if (m_isOwn && isSought && pair.value(0).size() == 1)
            fail(at(path, i), tr("expected more than one character: it would be found everywhere"));
        if (m_isOwn && isSought && pair.size() == 2 && pair[0] == pair[1])
            fail(at(path, i), tr("the wrong word and the right one are the same"));
        all += WrongWord{pair.value(0), pair.value(1)};
    }
    return all;
}

template<typename Use>
void RuleReader::forEachRule(const QJsonObject &json, const QString &path, const Use &use)
{
    for (auto one = json.begin(); one != json.end() && !failed(); ++one) {
        const auto rule = std::find_if(m_book.m_rules.begin(), m_book.m_rules.end(),
                                       [&one](const Rule &other) { return other.id == one.key(); });
        if (rule == m_book.m_rules.end())
            return fail(dot(path, one.key()), tr("there is no such rule"));
        use(*rule, one.value(), dot(path, one.key()));
    }
}

} // namespace nianbao
