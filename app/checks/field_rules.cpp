#include "checks/field_rules.h"

#include "model/field_readings.h"
#include "model/quantity_names.h"

#include <algorithm>

namespace nianbao {

namespace {

using State = FieldReading::State;

// A finding for each live figure in one of the states.
void fieldsIn(std::initializer_list<State> states, const Rule &rule, const Report &report,
              const QString &message, Assessment &all)
{
    for (const LiveField &field : liveFieldsOf(report)) {
        if (std::find(states.begin(), states.end(), field.reading.state) == states.end())
            continue;
        const QString name = quantityName(field.field, report);
        const TextPlace place{field.section, field.block, field.start, field.length, field.reading.text};
        all.add(rule, message.arg(field.reading.text, name.isEmpty() ? field.field : name), {place});
    }
}

// The parts with neither their count nor their percentage in a sentence of somebody's own.
QStringList unsaidIn(const Breakdown &breakdown)
{
    QStringList unsaid;
    if (!breakdown.showsSentence || !breakdown.phrasing.isEmpty())
        return unsaid;
    for (const BreakdownPart &part : breakdown.parts) {
        const QString of = breakdown.id + u'.' + part.id;
        const bool isSaid =
            std::any_of(breakdown.sentence.begin(), breakdown.sentence.end(), [&of](const Run &run) {
                return run.field == of || run.field.startsWith(of + u':') || run.field.startsWith(of + u'@');
            });
        if (!isSaid)
            unsaid += part.label;
    }
    return unsaid;
}

} // namespace

void FieldRules::broken(const Rule &rule, const Subject &subject, Assessment &all)
{
    fieldsIn({State::Broken}, rule, subject.report(),
             tr("The live figure “%1” (%2) has lost what it was bound to; remove it, or insert it anew."),
             all);
}

void FieldRules::unfilled(const Rule &rule, const Subject &subject, Assessment &all)
{
    fieldsIn({State::Missing, State::Zero}, rule, subject.report(),
             tr("The live figure “%1” (%2) has no number; fill in what it stands for, or say it in other "
                "words."),
             all);
}

void FieldRules::breakdown(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Report &report = subject.report();
    for (const Section &section : report.form().sections()) {
        const QList<Block> &blocks = report.narrative(section.id).blocks();
        for (int i = 0; i < blocks.size(); ++i) {
            const auto *one = std::get_if<Breakdown>(&blocks[i]);
            if (!one)
                continue;
            QStringList missing;
            for (const BreakdownPart &part : one->parts) {
                if (part.count.isEmpty() || part.label.isEmpty())
                    missing += part.label.isEmpty() ? tr("(without a name)") : part.label;
            }
            const QString name = one->title.isEmpty() ? one->subject : one->title;
            const QString text = textOf(blocks[i]);
            const TextPlace place{section.id, i, 0, int(text.toUcs4().size()), text};
            if (one->parts.isEmpty())
                all.add(rule, tr("The breakdown “%1” has no parts yet.").arg(name), {place});
            else if (!missing.isEmpty())
                all.add(rule, tr("The breakdown “%1” isn't complete: %2.").arg(name, missing.join(u'、')),
                        {place});
            // A sentence in somebody's own words doesn't follow when a part comes in.
            if (const QStringList unsaid = unsaidIn(*one); !unsaid.isEmpty())
                all.add(rule,
                        tr("The sentence of the breakdown “%1” doesn't speak of: %2. Add it, or choose a "
                           "phrasing again.")
                            .arg(name, unsaid.join(u'、')),
                        {place})
                    .severity = Severity::Warning;
        }
    }
}

} // namespace nianbao
