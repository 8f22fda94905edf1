#include "checks/bindings.h"

#include <algorithm>

namespace nianbao {

namespace {

// Whether a live figure stands in that range already.
bool touchesField(const QList<Run> &runs, int start, int length)
{
    int position = 0;
    for (const Run &run : runs) {
        const int end = position + int(run.text.size());
        if (run.isField() && position < start + length && start < end)
            return true;
        position = end;
    }
    return false;
}

// The runs with that range made a live field, in the manner of its first character.
QList<Run> bound(const QList<Run> &runs, const BindingOffer &offer)
{
    QList<Run> result;
    int position = 0;
    bool done = false;
    for (const Run &run : runs) {
        const int length = int(run.text.size());
        const int begin = std::clamp(offer.start - position, 0, length);
        const int end = std::clamp(offer.start + offer.length - position, 0, length);
        position += length;
        if (begin == end) {
            result += run;
            continue;
        }
        if (begin > 0)
            result += Run{run.text.left(begin), run.bold};
        if (!done)
            result += Run{{}, run.bold, offer.quantity};
        done = true;
        if (end < length)
            result += Run{run.text.mid(end), run.bold};
    }
    return result;
}

} // namespace

QList<BindingOffer> bindingOffers(const Report &report, const Figures &figures)
{
    const Template &form = report.form();
    const int year = report.header().value(Field::Year).toInt();
    QList<BindingOffer> offers;
    for (const Section &section : form.sections()) {
        const QList<Block> &blocks = report.narrative(section.id).blocks();
        for (int i = 0; i < blocks.size(); ++i) {
            const auto *paragraph = std::get_if<Paragraph>(&blocks[i]);
            if (!paragraph)
                continue;
            for (const Claim &claim : claimsIn(paragraph->text(), form, year)) {
                if (claim.implied || claim.inexact
                    || touchesField(paragraph->runs, int(claim.start), int(claim.length)))
                    continue;
                BindingOffer offer{section.id, i, int(claim.start), int(claim.length), claim.quantity};
                const std::optional<bool> verdict = agrees(claim, figures, form);
                for (const QString &quantity : QStringList{claim.quantity} + claim.alternatives) {
                    Claim reading = claim;
                    reading.quantity = quantity;
                    reading.alternatives.clear();
                    if (!offer.agrees && agrees(reading, figures, form).value_or(false)) {
                        offer.quantity = quantity;
                        offer.agrees = true;
                    }
                }
                if (offer.agrees || (verdict && !*verdict))
                    offers += offer;
            }
        }
    }
    return offers;
}

Change bindingChange(const Report &report, const QList<BindingOffer> &offers)
{
    QList<BindingOffer> fromTheEnd = offers; // what stands before a number stays where it is
    std::sort(fromTheEnd.begin(), fromTheEnd.end(), [](const BindingOffer &a, const BindingOffer &b) {
        return std::tie(a.section, a.block, a.start) > std::tie(b.section, b.block, b.start);
    });
    QMap<QString, QList<Block>> sections;
    for (const BindingOffer &offer : std::as_const(fromTheEnd)) {
        if (!sections.contains(offer.section))
            sections.insert(offer.section, report.narrative(offer.section).blocks());
        if (auto *paragraph = std::get_if<Paragraph>(&sections[offer.section][offer.block]))
            paragraph->runs = bound(paragraph->runs, offer);
    }
    Change change;
    for (auto one = sections.cbegin(); one != sections.cend(); ++one)
        change.steps += SetNarrative{one.key(), *one};
    return change;
}

} // namespace nianbao
