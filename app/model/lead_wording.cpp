#include "model/lead_wording.h"

#include "model/data_reader.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

// What a placeholder may name. A profile's items are there by their own names.
const QStringList &placeholders()
{
    static const QStringList all{"organ",        "year",     "notice",     "noticeNumber", "sections",
                                 "sectionCount", "office",   "address",    "postcode",     "telephone",
                                 "email",        "siteName", "siteDomain", "siteColumn"};
    return all;
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression braces(QStringLiteral("\\{([^}]*)\\}"));
    return braces;
}

// Nothing if one of its placeholders isn't known.
std::optional<QString> filled(const QString &text, const QHash<QString, QString> &values)
{
    // In one pass: a value that holds braces itself stays as it is.
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(text)) {
        const QString value = values.value(match.captured(1));
        if (value.isEmpty())
            return std::nullopt;
        result += text.mid(end, match.capturedStart() - end) + value;
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

} // namespace

class LeadWordingReader final : public ReaderOf<LeadWording>
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Template)

private:
    void readAll(const QJsonObject &root) override
    {
        onlyKeys(root, {"notices", "sectionSeparator", "paragraphs"}, {});
        m_read.m_sectionSeparator = string(root, "sectionSeparator", {});
        const QJsonArray notices = array(root, "notices", {});
        for (qsizetype i = 0; i < notices.size() && !failed(); ++i) {
            const QString path = at("notices", i);
            const QJsonObject json = notices[i].toObject();
            onlyKeys(json, {"fromYear", "title", "number"}, path);
            const int year = json["fromYear"].toInt();
            if (year <= 0)
                fail(dot(path, "fromYear"), tr("expected a year"));
            m_read.m_notices += {year, string(json, "title", path), string(json, "number", path)};
        }
        const QJsonArray paragraphs = array(root, "paragraphs", {});
        for (qsizetype i = 0; i < paragraphs.size() && !failed(); ++i) {
            QList<LeadWording::Sentence> sentences;
            const QJsonArray all = list(paragraphs[i], at("paragraphs", i));
            for (qsizetype s = 0; s < all.size() && !failed(); ++s)
                sentences += readSentence(all[s], at(at("paragraphs", i), s));
            m_read.m_paragraphs += sentences;
        }
    }

    LeadWording::Sentence readSentence(const QJsonValue &value, const QString &path)
    {
        LeadWording::Sentence sentence;
        const QJsonArray parts = list(value, path);
        for (qsizetype i = 0; i < parts.size() && !failed(); ++i) {
            if (parts[i].isString())
                sentence += {{}, {text(parts[i], at(path, i))}, {}, {}, true};
            else
                sentence += readGroup(parts[i].toObject(), at(path, i));
        }
        return sentence;
    }

    LeadWording::Part readGroup(const QJsonObject &json, const QString &path)
    {
        onlyKeys(json, {"before", "items", "between", "after", "required"}, path);
        LeadWording::Part group{json["before"].toString(),
                                {},
                                json["between"].toString(),
                                json["after"].toString(),
                                json["required"].toBool()};
        const QJsonArray items = array(json, "items", path);
        for (qsizetype i = 0; i < items.size() && !failed(); ++i)
            group.items += text(items[i], at(dot(path, "items"), i));
        return group;
    }

    QJsonArray list(const QJsonValue &value, const QString &path)
    {
        if (value.toArray().isEmpty())
            fail(path, tr("expected a list"));
        return value.toArray();
    }

    QString text(const QJsonValue &value, const QString &path)
    {
        const QString text = value.toString();
        if (text.isEmpty())
            fail(path, tr("expected a string"));
        for (const QRegularExpressionMatch &match : placeholder().globalMatch(text)) {
            if (!placeholders().contains(match.captured(1)))
                fail(path, tr("there is nothing to put for “%1”").arg(match.captured()));
        }
        return text;
    }
};

Result<LeadWording> LeadWording::fromJson(const QByteArray &json)
{
    return LeadWordingReader().read(json);
}

const LeadWording &LeadWording::shipped()
{
    static const auto loaded = readShipped<LeadWording>(QStringLiteral(":/wording/lead.json"));
    return loaded;
}

QString LeadWording::leadFor(const Report &report) const
{
    const QHash<QString, QString> values = valuesFor(report);
    QStringList paragraphs;
    for (const QList<Sentence> &sentences : m_paragraphs) {
        QString paragraph;
        for (const Sentence &one : sentences)
            paragraph += sentence(one, values);
        if (!paragraph.isEmpty())
            paragraphs += paragraph;
    }
    return paragraphs.join(u'\n');
}

QString LeadWording::sentence(const Sentence &sentence, const QHash<QString, QString> &values)
{
    QString text;
    for (const Part &part : sentence) {
        QStringList items;
        for (const QString &item : part.items) {
            if (const std::optional<QString> words = filled(item, values))
                items += *words;
        }
        if (!items.isEmpty())
            text += part.before + items.join(part.between) + part.after;
        else if (part.required)
            return {};
    }
    return text;
}

QHash<QString, QString> LeadWording::valuesFor(const Report &report) const
{
    QHash<QString, QString> values;
    for (const ProfileItem item : OrganProfile::items())
        values.insert(OrganProfile::name(item), report.profile().value(item));
    QString organ = report.header().value(Field::Organ);
    if (organ.isEmpty())
        organ = report.profile().value(ProfileItem::FullName);
    values.insert("organ", organ);
    if (values["office"].isEmpty())
        values["office"] = organ;

    const QString &year = report.header().value(Field::Year);
    values.insert("year", year);
    if (const Notice *notice = noticeFor(year.toInt())) {
        values.insert("notice", notice->title);
        values.insert("noticeNumber", notice->number);
    }
    // "六、其他需要报告的事项": its number, then its words.
    QStringList names;
    for (const Section &section : report.form().sections()) {
        if (section.heading.isEmpty())
            continue;
        names += section.heading.section(u'、', 1);
        values["sectionCount"] = section.heading.section(u'、', 0, 0);
    }
    values.insert("sections", names.join(m_sectionSeparator));
    return values;
}

const LeadWording::Notice *LeadWording::noticeFor(int year) const
{
    const Notice *latest = nullptr;
    for (const Notice &notice : m_notices) {
        if (notice.fromYear <= year && (!latest || notice.fromYear > latest->fromYear))
            latest = &notice;
    }
    return latest;
}

bool hasUsualLead(const Report &report)
{
    return report.narrative("lead") == Report::paragraphsOf(LeadWording::shipped().leadFor(report));
}

} // namespace nianbao
