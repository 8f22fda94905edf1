#include "checks/bindings.h"

#include <algorithm>

namespace nianbao {

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
                    if (!offer.agrees && agreesAs(claim, quantity, figures, form).value_or(false)) {
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
            paragraph->runs =
                replaced(paragraph->runs, offer.start, offer.length, Run{{}, false, offer.quantity});
    }
    Change change;
    for (auto one = sections.cbegin(); one != sections.cend(); ++one)
        change.steps += SetNarrative{one.key(), *one};
    return change;
}

} // namespace nianbao
