#include "model/breakdown_wording.h"

#include "model/data_reader.h"

namespace nianbao {

namespace {

class WordingReader final : public ReaderOf<BreakdownWording>
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Template)

private:
    void readAll(const QJsonObject &root) override
    {
        onlyKeys(root, {"units", "phrasings", "rest", "table"}, {});
        const QJsonArray units = array(root, "units", {});
        for (qsizetype i = 0; i < units.size() && !failed(); ++i) {
            const QJsonObject unit = units[i].toObject();
            const QString path = at("units", i);
            onlyKeys(unit, {"name", "decimals"}, path);
            m_read.units += BreakdownUnit{string(unit, "name", path), unit["decimals"].toInt(-1)};
            if (m_read.units.last().decimals < 0 || m_read.units.last().decimals > 6)
                fail(dot(path, "decimals"), tr("expected a number from 0 to 6"));
        }
        const QJsonArray phrasings = array(root, "phrasings", {});
        if (phrasings.isEmpty())
            fail("phrasings", tr("expected at least one"));
        for (qsizetype i = 0; i < phrasings.size() && !failed(); ++i)
            readPhrasing(phrasings[i].toObject(), at("phrasings", i));
        m_read.rest = string(root, "rest", {});
        readTable(root["table"].toObject());
    }

    void readPhrasing(const QJsonObject &json, const QString &path)
    {
        onlyKeys(json,
                 {"id", "name", "opening", "openingOfSome", "part", "partNoPercents", "between", "ending"},
                 path);
        const auto text = [&](const char *key) {
            const QString words = string(json, QLatin1String(key), path);
            if (qstrcmp(key, "id") != 0 && qstrcmp(key, "name") != 0)
                verify(words, qstrncmp(key, "part", 4) == 0, dot(path, QLatin1String(key)));
            return words;
        };
        m_read.phrasings +=
            BreakdownPhrasing{text("id"),   text("name"),           text("opening"), text("openingOfSome"),
                              text("part"), text("partNoPercents"), text("between"), text("ending")};
    }

    // A pattern holds nothing in braces but what can be put there.
    void verify(const QString &pattern, bool isOfPart, const QString &path)
    {
        static const QStringList ofPart{"{label}", "{count}", "{percent}", "{subject}", "{unit}"};
        static const QStringList ofWhole{"{whole}", "{subject}", "{unit}"};
        for (qsizetype i = pattern.indexOf(u'{'); i >= 0; i = pattern.indexOf(u'{', i + 1)) {
            const QString name = pattern.mid(i, pattern.indexOf(u'}', i) - i + 1);
            if (!(isOfPart ? ofPart : ofWhole).contains(name))
                fail(path, tr("there is nothing to put for “%1”").arg(name));
        }
    }

    void readTable(const QJsonObject &json)
    {
        onlyKeys(json, {"item", "count", "percent", "lastYear", "change", "rate", "sum"}, "table");
        const auto text = [&](const char *key) { return string(json, QLatin1String(key), "table"); };
        m_read.item = text("item");
        m_read.count = text("count");
        m_read.percent = text("percent");
        m_read.lastYear = text("lastYear");
        m_read.change = text("change");
        m_read.rate = text("rate");
        m_read.sum = text("sum");
    }
};

// Adds a pattern's words and fields to a sentence.
class SentenceWriter
{
public:
    explicit SentenceWriter(const Breakdown &breakdown) : m_breakdown(breakdown) {}

    // `label` and `of` are the part's, or the whole's.
    void write(const QString &pattern, const QString &label, const QString &of)
    {
        for (qsizetype i = 0; i < pattern.size();) {
            const qsizetype end = pattern[i] == u'{' ? pattern.indexOf(u'}', i) : -1;
            if (end < 0) {
                word(pattern.mid(i, 1));
                ++i;
                continue;
            }
            const QString name = pattern.mid(i + 1, end - i - 1);
            if (name == u"subject")
                word(m_breakdown.subject);
            else if (name == u"unit")
                word(m_breakdown.unit);
            else if (name == u"label")
                word(label);
            else if (name == u"percent")
                m_runs += Run{{}, false, of + QStringLiteral(":%")};
            else
                m_runs += Run{{}, false, of};
            i = end + 1;
        }
    }

    QList<Run> runs() const { return m_runs; }

private:
    void word(const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_runs.isEmpty() && !m_runs.last().isField())
            m_runs.last().text += text;
        else
            m_runs += Run{text};
    }

    const Breakdown &m_breakdown;
    QList<Run> m_runs;
};

} // namespace

Result<BreakdownWording> BreakdownWording::fromJson(const QByteArray &json)
{
    return WordingReader().read(json);
}

const BreakdownWording &BreakdownWording::shipped()
{
    static const auto loaded = readShipped<BreakdownWording>(QStringLiteral(":/wording/breakdowns.json"));
    return loaded;
}

const BreakdownUnit *BreakdownWording::unit(const QString &name) const
{
    for (const BreakdownUnit &one : units) {
        if (one.name == name)
            return &one;
    }
    return nullptr;
}

const BreakdownPhrasing &BreakdownWording::phrasing(const QString &id) const
{
    for (const BreakdownPhrasing &one : phrasings) {
        if (one.id == id)
            return one;
    }
    return phrasings.first();
}

QList<Run> sentenceOf(const Breakdown &breakdown)
{
    const BreakdownWording &wording = BreakdownWording::shipped();
    const BreakdownPhrasing &phrasing = wording.phrasing(breakdown.phrasing);
    const BreakdownFigures figures(breakdown);
    const bool isSome = breakdown.statedWhole.isNumber();
    const QString &pattern = figures.percentages.isEmpty() ? phrasing.partNoPercents : phrasing.part;
    SentenceWriter writer(breakdown);
    bool first = true;
    for (const BreakdownPart &part : breakdown.parts) {
        if (part.label.isEmpty())
            continue;
        const QString &before = isSome ? phrasing.openingOfSome : phrasing.opening;
        writer.write(first ? before : phrasing.between, {}, breakdown.id);
        first = false;
        writer.write(pattern, part.label, breakdown.id + u'.' + part.id);
    }
    if (first)
        return {};
    if (figures.rest.units() > 0) {
        writer.write(phrasing.between, {}, {});
        writer.write(pattern, wording.rest, breakdown.id + u'.' + BreakdownWording::restId);
    }
    writer.write(phrasing.ending, {}, breakdown.id);
    return writer.runs();
}

} // namespace nianbao
