// The live fields of a whole report: where they stand, what they are bound to, and their texts made anew.

#include "model/breakdown_wording.h"
#include "model/field_readings.h"

#include <algorithm>

namespace nianbao {

namespace {

// What live fields are bound to, without "@", ":" and what follows.
QStringList boundAddresses(const Report &report)
{
    QStringList addresses;
    for (const Section &section : report.form().sections()) {
        for (const Block &block : report.narrative(section.id).blocks()) {
            // A breakdown's sentence may be shown again.
            const auto *breakdown = std::get_if<Breakdown>(&block);
            for (const Run &run : breakdown ? breakdown->sentence : runsOf(block)) {
                if (const auto quantity = run.isField() ? Quantity::parse(run.field) : std::nullopt)
                    addresses += {quantity->of, quantity->base};
            }
        }
    }
    return addresses;
}

} // namespace

QString freshBreakdownId(const Report &report, const QStringList &taken)
{
    QStringList bound = taken;
    for (const QString &address : boundAddresses(report))
        bound += address.section(u'.', 0, 0);
    QString id;
    int number = 0;
    do {
        id = QStringLiteral("b%1").arg(++number);
    } while (breakdownOf(report, id) || bound.contains(id));
    return id;
}

QStringList boundParts(const Report &report, const QString &breakdown)
{
    QStringList parts;
    for (const QString &address : boundAddresses(report)) {
        if (address.startsWith(breakdown + u'.'))
            parts += address.mid(breakdown.size() + 1);
    }
    return parts;
}

QList<LiveField> liveFieldsOf(const Report &report)
{
    QList<LiveField> fields;
    std::optional<FieldReadings> readings;
    for (const Section &section : report.form().sections()) {
        const Narrative &narrative = report.narrative(section.id);
        if (!hasFields(narrative))
            continue;
        if (!readings)
            readings.emplace(report);
        for (int i = 0; i < narrative.blocks().size(); ++i) {
            int start = 0;
            for (const Run &run : runsOf(narrative.blocks()[i])) {
                const int length = int(run.text.toUcs4().size());
                if (run.isField())
                    fields += {section.id, i, start, length, run.field, readings->of(run.field)};
                start += length;
            }
        }
    }
    return fields;
}

bool hasFields(const Narrative &narrative)
{
    const auto isLive = [](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        return std::holds_alternative<Breakdown>(block)
               || (paragraph
                   && std::any_of(paragraph->runs.begin(), paragraph->runs.end(),
                                  [](const Run &run) { return run.isField(); }));
    };
    return std::any_of(narrative.blocks().begin(), narrative.blocks().end(), isLive);
}

Narrative readFields(const Narrative &narrative, const FieldReadings &readings)
{
    const auto read = [&readings](QList<Run> &runs) {
        for (Run &run : runs) {
            if (run.isField())
                run.text = readings.of(run.field).text;
        }
    };
    QList<Block> blocks = narrative.blocks();
    for (Block &block : blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block)) {
            read(paragraph->runs);
        } else if (auto *breakdown = std::get_if<Breakdown>(&block)) {
            if (!breakdown->phrasing.isEmpty())
                breakdown->sentence = sentenceOf(*breakdown);
            read(breakdown->sentence);
        }
    }
    return blocks;
}

} // namespace nianbao
